import type { Ink } from './ink.js';
import { lettersOf } from './letters.js';
import type { Marks } from './marks.js';
import { readLineDirection } from './skew.js';
import { readSmallMarks } from './small-marks.js';
import type { Turn } from './turn.js';

/** How a page stands. */
export interface Orientation {
	/** The clockwise turn that sets it upright. */
	readonly turn: Turn;
	/** 0 to 1: below a half, what told is too little, and a reading both ways should decide. */
	readonly sure: number;
}

/** How a page lies, told by its letters alone: their feet gather on lines, and Vietnamese puts far more small marks above letters than below them. */
export function readOrientation(ink: Ink, marks: Marks): Orientation {
	const letters = lettersOf(ink, marks);
	if (letters.length < FEWEST) return { turn: 0, sure: 0 };
	const lying = readLineDirection(ink, marks).sharpness;
	const standing = readLineDirection(ink, marks, true).sharpness;
	const upended = standing > lying;
	const { before, after } = readSmallMarks(ink, marks, letters, upended);
	const upsideDown = after > before;
	// On its side, "before" is left of the letters: marks stand there when the head of the page points left, which a quarter turn clockwise mends.
	const turn: Turn = upended ? (upsideDown ? 270 : 90) : upsideDown ? 180 : 0;
	return { turn, sure: Math.min(certainty(before, after), Math.min(1, Math.abs(Math.log(standing / lying)))) };
}

const FEWEST = 40;

/** Of marks on either side of the letters, how far the majority is from chance. */
function certainty(one: number, other: number): number {
	const all = one + other;
	return all === 0 ? 0 : Math.min(1, Math.abs(one - other) / Math.sqrt(all) / STEADY);
}

/** Standard deviations that count as full certainty. */
const STEADY = 8;
