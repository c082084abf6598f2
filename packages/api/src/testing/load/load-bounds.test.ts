import { expect, it } from 'vitest';
import { type LoadFigures, loadBounds } from './load-bounds.js';

const GOOD: LoadFigures = {
	uploads: 1_000,
	accepted: 990,
	seconds: 49.5,
	slopeBytes: 1024,
	p95Ms: { reports: 40, bare: 10 },
	checked: 1,
	differences: 0,
};

it('holds at each bound', () => {
	expect(loadBounds(GOOD).filter(({ holds }) => !holds)).toEqual([]);
});

it.each<[string, Partial<LoadFigures>]>([
	['accepted within 3 tries', { accepted: 989, seconds: 40 }],
	['uploads a second', { seconds: 49.6 }],
	['resident memory, second half', { slopeBytes: 1025 }],
	['p95 of POST /reports to a bare route', { p95Ms: { reports: 41, bare: 10 } }],
	['p95 of POST /reports to a bare route', { p95Ms: { reports: 41, bare: Number.NaN } }],
	['reports checked meanwhile', { checked: 0 }],
	['differences in ledger and receipts', { differences: 1 }],
])('is missed alone: %s', (name, changes) => {
	const missed = loadBounds({ ...GOOD, ...changes }).filter(({ holds }) => !holds);
	expect(missed.map((bound) => bound.name)).toEqual([name]);
});
