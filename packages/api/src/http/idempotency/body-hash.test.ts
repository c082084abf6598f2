import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBodyHash } from './body-hash.js';

function hashOf(body: Buffer, boundary: string, cuts: readonly number[] = []): string {
	const hash = createBodyHash(boundary);
	let from = 0;
	for (const cut of [...cuts, body.length].toSorted((a, b) => a - b)) {
		hash.update(body.subarray(from, cut));
		from = Math.max(from, cut);
	}
	return hash.digest();
}

/** A body of parts, as a client makes it up. */
function form(boundary: string, parts: readonly Uint8Array[]): Buffer {
	return Buffer.concat([
		...parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n\r\n`), part, Buffer.from('\r\n')]),
		Buffer.from(`--${boundary}--\r\n`),
	]);
}

const parts = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 });
const boundary = fc.stringMatching(/^[0-9A-Za-z-]{8,40}$/);

test('is the same however the body is cut, and whatever boundary was made up', () => {
	fc.assert(
		fc.property(parts, boundary, boundary, fc.array(fc.nat(2_000)), (bodies, one, other, cuts) => {
			const body = form(one, bodies);
			const within = cuts.map((cut) => cut % (body.length + 1));
			expect(hashOf(body, one, within)).toBe(hashOf(form(other, bodies), other));
		}),
	);
});

test('is another for any other content', () => {
	fc.assert(
		fc.property(parts, parts, boundary, (bodies, others, mark) => {
			fc.pre(Buffer.compare(form(mark, bodies), form(mark, others)) !== 0);
			expect(hashOf(form(mark, bodies), mark)).not.toBe(hashOf(form(mark, others), mark));
		}),
	);
});

test('without a boundary all of it counts', () => {
	expect(hashOf(Buffer.from('ab'), '', [1])).toBe('fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603');
});
