import { expect, test } from 'vitest';
import type { Evidence } from '../../api/report.ts';
import { windowsOf } from './place.ts';

const at = (page: number | null, block: number | null, top?: number): Evidence =>
	({ page, block, quote: 'x', role: null, boxes: top === undefined ? [] : [[10, top, 50, top + 12]] }) as unknown as Evidence;
const shown = (...evidence: Evidence[]) =>
	windowsOf({ key: 'finding-0', evidence }).map((group) => group.map(({ page, block }) => [page, block]));

test('places that stand together are one window, others two', () => {
	expect(shown(at(1, 4, 100), at(1, 6, 160))).toEqual([
		[
			[1, 4],
			[1, 6],
		],
	]);
	expect(shown(at(1, 4, 100), at(1, 30, 700))).toEqual([[[1, 4]], [[1, 30]]]);
	expect(shown(at(1, 4, 100), at(2, 40, 100))).toEqual([[[1, 4]], [[2, 40]]]);
	expect(shown(at(null, 12), at(null, 12), at(null, 40))).toEqual([
		[
			[null, 12],
			[null, 12],
		],
		[[null, 40]],
	]);
});

test('without a place there is one window, with nothing marked', () => {
	expect(shown()).toEqual([[]]);
	expect(shown(at(null, null))).toEqual([[]]);
});
