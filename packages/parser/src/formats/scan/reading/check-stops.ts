import type { CleanedPage } from '../clean/clean-page.js';
import type { RecognisedSign, RecognisedWord } from '../recogniser.js';
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
		const last = ink?.runs.at(-1);
		return last === undefined || last[2] - last[0] > BROADEST * em ? null : (last[3] - base) / em;
	};
	return words.map((word) => {
		const { text, signs } = word;
		const base = footOf(signs);
		if (signs.length !== text.length || base === null) return word;
		const last = signs.at(-1);
		const ending = last === undefined || !/[:;]/.test(last.text) ? null : reach(last, base);
		const stop = ending === null ? null : ending >= DEEP ? ';' : ending <= LEVEL ? ':' : null;
		const settled = stop === null || stop === last?.text ? word : { ...word, text: text.slice(0, -1) + stop };
		return signs.some((sign, i) => isInFigure(text, i) && contradicts(sign, reach(sign, base))) ? doubted(settled) : settled;
	});
}

/** Where the word's letters stand, told from those that reach neither below the line nor have a mark there; null without such. */
function footOf(signs: readonly RecognisedSign[]): number | null {
	const feet = signs.filter(({ text }) => FOOTED.test(text.normalize('NFD'))).map(({ box }) => box[3]);
	return feet.sort((a, b) => a - b)[feet.length >> 1] ?? null;
}

const FOOTED = /^[abcdđehiklmnorstuvxABCDĐEHIKLMNORSTUVX0-9](?!.*\u0323)/u;

/** Points of usual type; ems around the baseline that hold a stop, and how broad one may be. */
const [TYPE, ABOVE, BELOW, BROADEST] = [13, 0.6, 0.35, 0.3];
/** Ems below the baseline: from DEEP on there is a tail (0.11 to 0.17 measured), up to LEVEL there is none (0 to 0.02). */
const [DEEP, LEVEL] = [0.085, 0.045];

function isInFigure(text: string, at: number): boolean {
	return /[.,]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

function contradicts({ text }: RecognisedSign, reach: number | null): boolean {
	return reach !== null && (text === '.' ? reach >= DEEP : reach <= LEVEL);
}

function doubted(word: RecognisedWord): RecognisedWord {
	return { ...word, confidence: Math.min(word.confidence, DOUBT) };
}
