import type { CleanedPage } from '../clean/clean-page.js';
import type { PixelBox, RecognisedSign, RecognisedWord } from '../recogniser.js';
import { findInk } from './find-ink.js';
import { DOUBT } from './vote.js';

/**
 * Holds stops against their ink: a semicolon and a comma reach below the line, a colon and a point stand on it. The engine takes one for the
 * other, and a colon for a semicolon gives an amount to what comes behind it. Within figures nothing is changed; they become doubtful.
 */
export function checkStops(
	{ image, threshold }: Pick<CleanedPage, 'image' | 'threshold'>,
	words: readonly RecognisedWord[],
): RecognisedWord[] {
	const em = (TYPE / 72) * image.dpi;
	const reach = ({ box }: RecognisedSign, base: number): number | null => {
		const [left, right] = [Math.round(box[0]) - 1, Math.round(box[2]) + 1];
		const ink = findInk(image, [left, Math.round(base - ABOVE * em), right, Math.round(base + BELOW * em)], threshold);
		const strokes = strokesOf(ink?.runs ?? [], BROADEST * em);
		if (strokes.length === 0) return null;
		const lowest = (Math.max(...strokes.map((run) => run[3])) - base) / em;
		return lowest < RAISED ? null : lowest;
	};
	return words.map((word) => {
		const { text, signs } = word;
		const feet = feetOf(word, em);
		if (signs.length !== text.length || feet.length === 0) return word;
		const last = signs.at(-1);
		const stops = last === undefined || !/[:;]/.test(last.text) ? [] : feet.map((foot) => stopOf(reach(last, foot)));
		const [stop = null] = new Set(stops).size === 1 ? stops : [];
		const settled = stop === null || stop === last?.text ? word : { ...word, text: text.slice(0, -1) + stop };
		const isDoubted = signs.some((sign, i) => isInFigure(text, i) && feet.every((foot) => contradicts(sign, reach(sign, foot))));
		return isDoubted ? doubted(settled) : settled;
	});
}

function stopOf(reach: number | null): ':' | ';' | null {
	if (reach === null) return null;
	return reach >= DEEP ? ';' : reach <= LEVEL ? ':' : null;
}

/** The last strokes that together are no broader than a stop: the parts of a slanted one stand side by side. */
function strokesOf(runs: readonly PixelBox[], broadest: number): readonly PixelBox[] {
	const right = runs.at(-1)?.[2] ?? 0;
	return runs.filter(([left]) => right - left <= broadest);
}

/**
 * Where the word's letters stand, told from those that reach neither below the line nor have a mark there; empty without such. Where that is far
 * from the line's baseline either may be wrong, and both are given.
 */
function feetOf({ signs, base }: RecognisedWord, em: number): readonly number[] {
	const feet = signs.filter(({ text }) => FOOTED.test(text.normalize('NFD'))).map(({ box }) => box[3]);
	const foot = feet.sort((a, b) => a - b)[feet.length >> 1];
	if (foot === undefined) return [];
	return Math.abs(foot - base) > ASTRAY * em ? [foot, base] : [foot];
}

const FOOTED = /^[abcdđehiklmnorstuvxABCDĐEHIKLMNORSTUVX0-9](?!.*\u0323)/u;

/** Points of usual type; ems around the baseline that hold a stop, and how broad one may be. */
const [TYPE, ABOVE, BELOW, BROADEST] = [13, 0.6, 0.35, 0.3];
/** Ems below the baseline: from DEEP on there is a tail (0.11 to 0.17 measured), up to LEVEL there is none (0 to 0.02). */
const [DEEP, LEVEL] = [0.085, 0.045];
/** Ems: what ends higher above the baseline is no whole stop; letters do not stand farther from their baseline. */
const [RAISED, ASTRAY] = [-0.06, 0.15];

function isInFigure(text: string, at: number): boolean {
	return /[.,]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

function contradicts({ text }: RecognisedSign, reach: number | null): boolean {
	return reach !== null && (text === '.' ? reach >= DEEP : reach <= LEVEL);
}

function doubted(word: RecognisedWord): RecognisedWord {
	return { ...word, confidence: Math.min(word.confidence, DOUBT) };
}
