import { expect, test } from 'vitest';
import { DOUBT, vote } from './vote.js';

test('readings that agree are as sure as the surest', () => {
	expect(
		vote([
			{ text: '9', confidence: 0.92 },
			{ text: '9', confidence: 0.97 },
		]),
	).toEqual({ text: '9', confidence: 0.97 });
});

test('one reading alone is doubtful', () => {
	expect(vote([{ text: '9', confidence: 0.97 }])).toEqual({ text: '9', confidence: DOUBT });
	expect(vote([])).toBeNull();
});

test('readings that differ are doubtful, whichever is taken', () => {
	const split = vote([
		{ text: '5', confidence: 0.96 },
		{ text: '9', confidence: 0.9 },
		{ text: '9', confidence: 0.9 },
	]);
	expect(split?.text).toBe('9');
	expect(split?.confidence).toBeLessThan(DOUBT);
});
