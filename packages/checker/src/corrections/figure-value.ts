import type { FigureProfile } from '../profile/figure-schema.js';
import type { FigureValue } from '../result.js';
import type { FigureCorrection } from './correction.js';

const MOST_ROWS = 500;
const MOST_LETTERS = 300;

/** Whether a value, and how it is said to stand, are such as figures of this type have. */
export function isFigureValue(type: FigureProfile['type'], { value, how }: Pick<FigureCorrection, 'value' | 'how'>): boolean {
	if (value === null) return how === 'not-stated' || how === 'blank' || how === 'pending';
	if (how === 'stated-none') return value === 0 && (type === 'integer' || type === 'money');
	return how === 'stated' && IS[type](value);
}

const IS: Readonly<Record<FigureProfile['type'], (value: FigureValue) => boolean>> = {
	integer: isCount,
	money: isCount,
	date: (value) => typeof value === 'string' && isDay(value),
	units: (value) => Array.isArray(value) && value.length > 0 && value.length <= MOST_ROWS && value.every(isUnit),
};

function isCount(value: unknown): boolean {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isUnit(row: { readonly name: unknown; readonly assigned: unknown; readonly present: unknown }): boolean {
	const { name, assigned, present } = row;
	const named = typeof name === 'string' && name.trim() !== '' && name.length <= MOST_LETTERS;
	return named && [assigned, present].every((count) => count === null || isCount(count));
}

/** "2025-10-15": a day that the calendar has. */
export function isDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
