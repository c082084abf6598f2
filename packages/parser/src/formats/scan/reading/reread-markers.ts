import type { GrayImage } from '../raster.js';
import type { RecognisedWord, Recogniser } from '../recogniser.js';
import { cutOut } from './cut-out.js';

/** What the first word of a line may be where it is the number of a heading: "2.", "II."; null where a reading is no number. */
export interface MarkerReading {
	readonly decimal: number | null;
	readonly roman: string | null;
}

/** Pixels to which a number is brought, and of white around it. */
const [HEIGHT, MARGIN] = [24, 13];

/**
 * Reads the first words of lines again that may be numbers of headings: once as figures, once as Roman numerals. A lone "1." or "II." has no
 * neighbours to be told by, and is read as any short word.
 */
export async function rereadMarkers(
	image: GrayImage,
	words: readonly RecognisedWord[],
	recogniser: Recogniser,
): Promise<ReadonlyMap<RecognisedWord, MarkerReading>> {
	const doubted = firstWords(words).filter(mayBeMarker);
	if (doubted.length === 0) return new Map();
	const crops = doubted.map(({ box }) => cutOut(image, box, HEIGHT / Math.max(1, box[3] - box[1]), MARGIN).image);
	const [digits, romans] = await Promise.all([recogniser.recognise(crops, 'digits'), recogniser.recognise(crops, 'roman')]);
	return new Map(
		doubted.map((word, i) => {
			const decimal = DECIMAL.exec(textOf(digits[i]?.words))?.[1];
			const roman = ROMAN.exec(textOf(romans[i]?.words))?.[1];
			return [word, { decimal: decimal === undefined ? null : Number(decimal), roman: roman ?? null }];
		}),
	);
}

const DECIMAL = /^(\d{1,2})[.,]?$/;
const ROMAN = /^([IVX]{1,4})\.*$/;

function textOf(words: readonly RecognisedWord[] = []): string {
	return words.map(({ text }) => text).join('');
}

function firstWords(words: readonly RecognisedWord[]): RecognisedWord[] {
	const first = new Map<number, RecognisedWord>();
	for (const word of words) {
		const known = first.get(word.line);
		if (known === undefined || word.box[0] < known.box[0]) first.set(word.line, word);
	}
	return [...first.values()];
}

const LONGEST = 4;
/** Words of the text are read more surely than this. */
const SURE = 0.85;

function mayBeMarker({ text, confidence }: RecognisedWord): boolean {
	return text.length <= LONGEST && confidence < SURE && /[\p{L}\p{N}]/u.test(text);
}
