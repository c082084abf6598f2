import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedWord, Recogniser } from '../recogniser.js';
import { cutOut } from './cut-out.js';
import type { Ink } from './find-ink.js';
import { fitsInk } from './fits-ink.js';
import { DOUBT, type Vote, vote } from './vote.js';

/** A short piece of print that may be figures. */
export interface Piece {
	readonly ink: Ink;
	/** What was read there first. */
	readonly words: readonly RecognisedWord[];
}

export interface ReadFigures {
	readonly text: string;
	readonly confidence: number;
	/** Letters were read there as well, twice: what stands around it has to decide. */
	readonly orLetters: boolean;
}

/** Pixels to which the ink is brought, and of white around it: what the engine was taught on, and a little less. */
const [HEIGHT, SMALLER, MARGIN] = [24, 18, 13];

/**
 * Reads pieces again as figures, three times each: a lone digit has no neighbours to be told by, and the engine is as sure of a wrong one as
 * of a right one. Null for a piece whose first reading stands.
 */
export async function readFigures(
	image: GrayImage,
	pieces: readonly Piece[],
	recogniser: Recogniser,
): Promise<readonly (ReadFigures | null)[]> {
	if (pieces.length === 0) return [];
	const at = (height: number) => pieces.map(({ ink: { box } }) => cutOut(image, box, height / heightOf(box), MARGIN).image);
	const plain = at(HEIGHT);
	const [digits, words] = await Promise.all([
		recogniser.recognise([...plain, ...at(SMALLER)], 'digits'),
		recogniser.recognise(plain, 'word'),
	]);
	const chosen = pieces.map((piece, i) => {
		const [whole, smaller, word] = [digits[i], digits[i + pieces.length], words[i]].map((answer) => voteOf(answer?.words ?? []));
		return choose(
			piece,
			[whole, smaller, word].filter((each) => each !== undefined),
			word?.text ?? '',
		);
	});
	const torn = pieces.filter((piece, i) => chosen[i] === null && isTorn(piece));
	const parts = await readByStrokes(image, torn, recogniser);
	return pieces.map((piece, i) => chosen[i] ?? parts.get(piece) ?? null);
}

/** Figures were read first that cannot have left this ink: "1" for "11". */
function isTorn({ words, ink }: Piece): boolean {
	const { text } = voteOf(words);
	return words.length > 0 && FIGURES.test(text) && !fitsInk(text, ink);
}

/** Strokes of one number that are read each by itself. */
const MOST_STROKES = 6;

/** Reads each stroke alone where the whole was read as what it cannot be. Nothing confirms that, so it is doubtful, as is the first reading where this fails too. */
async function readByStrokes(image: GrayImage, pieces: readonly Piece[], recogniser: Recogniser): Promise<Map<Piece, ReadFigures>> {
	const strokes = pieces.map(({ ink: { runs } }) => (runs.length <= MOST_STROKES ? runs : []));
	const crops = strokes.flat().map((box) => cutOut(image, box, HEIGHT / heightOf(box), MARGIN).image);
	const answers = crops.length === 0 ? [] : await recogniser.recognise(crops, 'digits');
	let at = 0;
	return new Map(
		pieces.map((piece, i) => {
			const read = (strokes[i] ?? []).map(() => voteOf(answers[at++]?.words ?? []).text).join('');
			const text = FIGURES.test(read) && fitsInk(read, piece.ink) ? read : voteOf(piece.words).text;
			return [piece, { text, confidence: DOUBT, orLetters: false }];
		}),
	);
}

function heightOf([, top, , bottom]: PixelBox): number {
	return bottom - top;
}

function voteOf(words: readonly RecognisedWord[]): Vote {
	return { text: words.map(({ text }) => text).join(' '), confidence: Math.min(1, ...words.map(({ confidence }) => confidence)) };
}

function choose({ words, ink }: Piece, readings: readonly Vote[], asWord: string): ReadFigures | null {
	const first = words.length === 0 ? null : voteOf(words);
	const votes = [...readings, ...(first === null ? [] : [first])].filter(({ text }) => FIGURES.test(text) && fitsInk(text, ink));
	const chosen = vote(votes);
	if (chosen === null) return null;
	if (first === null || FIGURES.test(first.text)) return { ...chosen, orLetters: false };
	// Letters were read first: figures take their place when they were read twice, or when nobody believes the letters.
	if (votes.length < 2 && first.confidence >= DOUBT) return null;
	return { ...chosen, orLetters: first.text === asWord };
}

const FIGURES = /^[\d.,/%\- ]*\d[\d.,/%\- ]*$/;
