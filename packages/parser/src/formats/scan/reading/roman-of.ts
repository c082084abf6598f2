import type { PixelBox } from '../recogniser.js';
import type { Ink } from './find-ink.js';

/**
 * A Roman number told from its strokes: the engine hardly knows one that stands alone ("L", "H", nothing at all for "I."). Null for what has
 * other strokes. `seen`: what the engine made of it; it decides between "V" and "X".
 */
export function romanOf({ box, runs }: Ink, em: number, seen: readonly string[]): string | null {
	if (!seen.every((text) => LIKE_ROMAN.test(text))) return null;
	const last = runs.at(-1);
	const hasPoint = last !== undefined && isPoint(last, box, em);
	const strokes = hasPoint ? runs.slice(0, -1) : runs;
	const signs = strokes.map((stroke) => signOf(stroke, em, seen));
	const number = signs.some((sign) => sign === null) ? '' : signs.join('');
	return ROMAN.test(number) ? `${number}${hasPoint ? '.' : ''}` : null;
}

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})$/;

/** What the engine takes such strokes for. */
const LIKE_ROMAN = /^[IVXYLHTFPEUJilu1|.,[\]()]*$/;

/** Ems. */
const [POINT, TALL, NARROW, WIDE, WIDEST] = [0.32, 0.55, 0.42, 0.5, 0.86];
/** Ems from one "I" to the next where their serifs run together, and how far that wavers. */
const [STEP, WAVER] = [0.34, 0.12];

function isPoint([left, top, right, bottom]: PixelBox, [, , , lowest]: PixelBox, em: number): boolean {
	return bottom - top <= POINT * em && right - left <= POINT * em && lowest - bottom <= em / 10;
}

function signOf([left, top, right, bottom]: PixelBox, em: number, seen: readonly string[]): string | null {
	const width = right - left;
	if (bottom - top < TALL * em) return null;
	if (width <= NARROW * em) return 'I';
	const slanted = seen.some((text) => text.includes('X')) ? 'X' : seen.some((text) => /[VY]/.test(text)) ? 'V' : null;
	if (slanted !== null) return width >= WIDE * em && width <= WIDEST * em ? slanted : null;
	const count = Math.round(width / (STEP * em));
	return count <= 3 && Math.abs(width - count * STEP * em) <= WAVER * em ? 'I'.repeat(count) : null;
}
