import { expect, it } from 'vitest';
import { lowest, median, percentile, slope } from './statistics.js';

it('finds the value that a share does not pass', () => {
	const numbers = Array.from({ length: 100 }, (_, index) => 100 - index);
	expect([median(numbers), percentile(numbers, 0.95), percentile(numbers, 1), percentile([7], 0.95)]).toEqual([50, 95, 100, 7]);
});

it('finds the line through points that lie on one, and through a cloud', () => {
	expect(
		slope([
			[1, 5],
			[2, 8],
			[4, 14],
		]),
	).toBeCloseTo(3);
	expect(
		slope([
			[0, 0],
			[0, 2],
			[2, 1],
			[2, 3],
		]),
	).toBeCloseTo(0.5);
	expect(slope([[3, 3]])).toBe(0);
});

it('takes the lowest point of each stretch, of which some may have none', () => {
	expect(
		lowest(
			[
				[0, 5],
				[1, 3],
				[2, 9],
				[9, 7],
				[10, 8],
			],
			5,
		),
	).toEqual([
		[1, 3],
		[2, 9],
		[9, 7],
	]);
	expect(lowest([[3, 1]], 5)).toEqual([[3, 1]]);
	expect(lowest([], 5)).toEqual([]);
});
