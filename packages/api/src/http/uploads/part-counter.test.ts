import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPartCounter } from './part-counter.js';

const BODY = Buffer.from(
	['--ranh', 'A: 1', '', 'một --ranh hai', 'ba\n--ranh', '--ranh', '', 'ba', '--ranh', '', '', '--ranh--', ''].join('\r\n'),
);

describe('a counter of parts', () => {
	it('counts every part once, however the body is cut', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: BODY.length }), { maxLength: 40 }), (cuts) => {
				const counter = createPartCounter('multipart/form-data; boundary=ranh');
				const places = [0, ...cuts.toSorted((a, b) => a - b), BODY.length];
				for (const [index, from] of places.slice(0, -1).entries()) counter?.see(BODY.subarray(from, places[index + 1]));
				expect(counter?.count).toBe(3);
			}),
		);
	});

	it.each([
		['multipart/form-data; charset=utf-8; boundary="ranh"', true],
		['multipart/form-data; BOUNDARY=ranh; x=y', true],
		['multipart/form-data', false],
	])('knows the boundary of %s: %s', (type, known) => {
		const counter = createPartCounter(type);
		counter?.see(BODY);
		expect(counter?.count ?? null).toBe(known ? 3 : null);
	});
});
