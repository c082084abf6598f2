import type { Mention } from '../../facts.js';

export const COURSES = 'training.courses';
export const PEOPLE = 'training.participants';
export const SURE = 0.95;
export const SUMMED = 0.9;

/** What the training section tells: totals, and the items that count where no total is told. */
export interface TrainingFigure {
	readonly figure: string;
	readonly value: number | null;
	readonly how: Mention['how'];
	readonly mentions: readonly Mention[];
}

/** The sum of items that are all told; no figure where one of them is not. */
export function summed(figure: string, told: readonly Mention[]): TrainingFigure {
	const known = told.filter((mention) => typeof mention.value === 'number');
	if (known.length < told.length) return { figure, value: null, how: 'not-stated', mentions: told };
	const value = known.reduce((total, mention) => total + Number(mention.value), 0);
	return { figure, value, how: 'summed', mentions: known.map((mention) => ({ ...mention, how: 'summed', confidence: SUMMED })) };
}
