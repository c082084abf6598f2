import type { CleanedPage } from '../clean/clean-page.js';
import type { RecognisedWord, Recogniser } from '../recogniser.js';
import { type Cell, type CellPlace, cellAt, type FilledCell } from './cell.js';
import { type ReadFigures, readFigures } from './read-figures.js';
import { lowest, rereadText } from './reread-text.js';
import { DOUBT } from './vote.js';

/**
 * Reads the cells of ruled tables again, one by one: the reading of a whole page loses every fifth lone digit or takes it for a letter, and
 * some words beside a ruling. Gives all words of the page.
 */
export async function rereadCells(
	{ image, threshold }: Pick<CleanedPage, 'image' | 'threshold'>,
	words: readonly RecognisedWord[],
	places: readonly CellPlace[],
	recogniser: Recogniser,
): Promise<readonly RecognisedWord[]> {
	const cells = places.map((place) => cellAt(image, threshold, words, place));
	const filled = cells.filter((cell): cell is FilledCell => cell.ink !== null);
	const asked = filled.filter((cell) => isShort(cell, image.dpi) && !isPlainText(cell.words));
	const figures = figuresOf(asked, await readFigures(image, asked, recogniser));
	const doubted = filled.filter((cell) => !figures.has(cell) && lowest(cell.words) < POOR);
	const texts = await rereadText(image, doubted, recogniser);
	const fresh = new Map<Cell, readonly RecognisedWord[]>(figures);
	for (const [i, cell] of doubted.entries()) {
		const found = texts[i] ?? null;
		if (found !== null) fresh.set(cell, found);
	}
	const dropped = new Set(cells.filter((cell) => cell.ink === null || fresh.has(cell)).flatMap((cell) => cell.words));
	return [...words.filter((word) => !dropped.has(word)), ...renumbered([...fresh.values()], words)];
}

/** Points of the largest type in tables, and ems: an amount in đồng has some fifteen signs. */
const [TYPE, TALLEST, BROADEST] = [14, 1.1, 9];

function isShort({ ink: { box } }: FilledCell, dpi: number): boolean {
	const em = (TYPE / 72) * dpi;
	return box[3] - box[1] <= TALLEST * em && box[2] - box[0] <= BROADEST * em;
}

/** Letters that the engine is sure of and that no figure is taken for. */
function isPlainText(words: readonly RecognisedWord[]): boolean {
	return words.length > 0 && words.every(({ text, confidence }) => /\p{L}{2}/u.test(text) && !/\d/.test(text) && confidence >= SURE);
}

/** Below POOR the text of a cell is read again. */
const [SURE, POOR] = [0.8, 0.5];

function figuresOf(asked: readonly FilledCell[], read: readonly (ReadFigures | null)[]): Map<FilledCell, readonly RecognisedWord[]> {
	const found = new Map<FilledCell, readonly RecognisedWord[]>();
	const plain = asked.filter((_, i) => read[i]?.orLetters === false);
	for (const [i, cell] of asked.entries()) {
		const figures = read[i] ?? null;
		if (figures === null) continue;
		if (!figures.orLetters) found.set(cell, asWords(figures.text, figures.confidence, cell));
		else if (isAmongFigures(cell, plain)) found.set(cell, asWords(figures.text, Math.min(figures.confidence, DOUBT), cell));
	}
	return found;
}

/** Below another figure of its column: a head ("TT") has none above it. */
function isAmongFigures({ place }: FilledCell, figures: readonly FilledCell[]): boolean {
	return figures.some(({ place: other }) => other.table === place.table && other.column === place.column && other.row < place.row);
}

function asWords(text: string, confidence: number, { ink: { box }, words }: FilledCell): RecognisedWord[] {
	const [left, top, right, bottom] = box;
	const step = (right - left) / text.length;
	const block = words[0]?.block ?? 0;
	let at = 0;
	return text.split(' ').map((part) => {
		const start = left + at * step;
		at += part.length + 1;
		return { text: part, box: [start, top, start + part.length * step, bottom], confidence, signs: [], base: bottom, block, line: 0 };
	});
}

/** The words of each cell on lines of their own. */
function renumbered(cells: readonly (readonly RecognisedWord[])[], others: readonly RecognisedWord[]): RecognisedWord[] {
	let last = others.reduce((most, { line }) => Math.max(most, line), -1);
	return cells.flatMap((words) => {
		const lines = new Map<number, number>();
		for (const { line } of words) if (!lines.has(line)) lines.set(line, ++last);
		return words.map((word) => ({ ...word, line: lines.get(word.line) ?? word.line }));
	});
}
