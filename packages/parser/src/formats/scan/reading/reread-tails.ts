import { crop } from '../clean/crop.js';
import { readInk } from '../clean/ink.js';
import { readMarks } from '../clean/marks.js';
import type { PixelBox, RecognisedWord, Recogniser } from '../recogniser.js';
import { type Glyph, glyphsOf, type Print } from './glyphs-of.js';
import { moved } from './moved.js';
import { DOUBT } from './vote.js';

/**
 * Lines that end in smaller letters than they began with (“- Lưu: VT, NV (2) Q.Cường”, the typist's name being small) are read in two pieces where
 * the whole made nothing of their end: the engine takes all of a line for one size. A figure that comes of it is doubtful.
 */
export async function rereadTails(
	print: Print,
	lines: readonly (readonly RecognisedWord[])[],
	recogniser: Recogniser,
): Promise<(readonly RecognisedWord[])[]> {
	const tails = lines.map((line) => tailOf(print, line));
	const areas = tails.flatMap((tail) => (tail === null ? [] : [tail.head, tail.small]));
	if (areas.length === 0) return [...lines];
	const answers = await recogniser.recognise(
		areas.map((area) => crop(print.image, area, MARGIN)),
		'line',
	);
	const read = answers.map((answer, i) => {
		const [left, top] = areas[i] ?? [0, 0];
		return answer?.words.map((word) => moved(word, left - MARGIN, top - MARGIN)) ?? [];
	});
	let at = 0;
	return lines.map((line, i) => {
		const tail = tails[i] ?? null;
		if (tail === null) return line;
		const pieces = [...(read[at] ?? []), ...(read[at + 1] ?? [])];
		at += 2;
		return withTail(line, tail, pieces);
	});
}

/** Pixels of white about a part that is read by itself. */
const MARGIN = 8;
/** A word less sure than this was made nothing of. */
const LOST = 0.3;

interface Tail {
	/** The word in which the size changes. */
	readonly word: RecognisedWord;
	readonly head: PixelBox;
	readonly small: PixelBox;
}

function tailOf(print: Print, line: readonly RecognisedWord[]): Tail | null {
	const ordered = [...line].sort((a, b) => a.box[0] - b.box[0]);
	const at = ordered.findIndex(({ confidence }) => confidence < LOST);
	const word = ordered[at];
	if (word === undefined || at < ordered.length - LAST) return null;
	const glyphs = glyphsOf(print, ordered.slice(0, at));
	if (glyphs.length < FEWEST) return null;
	const [height, foot] = [median(glyphs.map((glyph) => glyph.height)), median(glyphs.map((glyph: Glyph) => glyph.foot))];
	const [top, bottom] = [Math.floor(foot - ABOVE * height), Math.ceil(foot + BELOW * height)];
	const [left, right] = [Math.min(...line.map(({ box }) => box[0])), Math.max(...line.map(({ box }) => box[2]))];
	const cut = changeOf(print, [Math.floor(word.box[0]), top, right, bottom], height, foot);
	return cut === null ? null : { word, head: [left, top, cut, bottom], small: [cut, top, right, bottom] };
}

/** The word is one of so many last ones, and so many tall letters before it tell the size. */
const [LAST, FEWEST] = [3, 4];
/** Heights of a tall letter above and below its foot in which the line's letters stand. */
const [ABOVE, BELOW] = [1.6, 0.45];
/** Of a tall letter's height: one of the line's own size is FULL, one of smaller type not TALL; small letters of the line's own size are not SMALL. */
const [FULL, TALL, OWN, SMALL, DOT] = [0.9, 0.85, 0.72, 0.6, 0.25];
/** Small letters in a row. */
const ROW = 3;

interface Letter {
	readonly left: number;
	readonly right: number;
	/** In heights of a tall letter. */
	readonly high: number;
}

/** Where letters become smaller and stay so; null where they do not. */
function changeOf(print: Print, area: PixelBox, height: number, foot: number): number | null {
	const letters = lettersAt(print, area, height, foot);
	const last = letters.findLastIndex(({ high }) => high >= FULL);
	const [first, ...others] = letters.slice(last + 1);
	if (first === undefined || others.length + 1 < ROW || !isSmall([first, ...others])) return null;
	const before = letters[last];
	return before === undefined ? first.left - 2 : Math.round((before.right + first.left) / 2);
}

/** None reaches the height of the line's tall letters, and they are no row of its low ones. */
function isSmall(letters: readonly Letter[]): boolean {
	const heights = letters.map(({ high }) => high).sort((a, b) => a - b);
	const [low = 1, middle = 1, most = 1] = [heights[heights.length >> 2], heights[heights.length >> 1], heights.at(-1)];
	return most <= TALL && (low <= SMALL || (middle <= OWN && most > OWN));
}

function lettersAt({ image, threshold }: Print, [left, top, right, bottom]: PixelBox, height: number, foot: number): Letter[] {
	const marks = readMarks(readInk(crop(image, [left, top, right, bottom], 0), threshold));
	const letters: Letter[] = [];
	for (let mark = 0; mark < marks.count; mark++) {
		const high = ((marks.bottom[mark] as number) - (marks.top[mark] as number)) / height;
		const off = ((marks.bottom[mark] as number) + Math.max(0, top) - foot) / height;
		if (high < DOT || Math.abs(off) > BELOW) continue;
		letters.push({ left: (marks.left[mark] as number) + left, right: (marks.right[mark] as number) + left, high });
	}
	return letters.sort((a, b) => a.left - b.left);
}

function withTail(line: readonly RecognisedWord[], { word }: Tail, pieces: readonly RecognisedWord[]): readonly RecognisedWord[] {
	const from = word.box[0];
	const isBehind = ({ box }: RecognisedWord) => (box[0] + box[2]) / 2 >= from;
	const read = pieces.filter(isBehind);
	if (read.length === 0 || sureness(read) <= sureness(line.filter(isBehind))) return line;
	const behind = read.map((each) => ({
		...each,
		line: word.line,
		block: word.block,
		confidence: /\d/u.test(each.text) ? Math.min(each.confidence, DOUBT) : each.confidence,
	}));
	return [...line.filter((each) => !isBehind(each)), ...behind];
}

function sureness(words: readonly RecognisedWord[]): number {
	return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length);
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
