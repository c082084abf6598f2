import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCursor, writeCursor } from './cursor.js';
import { ApiError } from './problems/api-error.js';

const place = z.tuple([z.iso.datetime(), z.uuid()]);
const anything = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]));
const refused = (cursor: string) => () => readCursor(cursor, place);

test('gives back the place it was written for', () => {
	const plain = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));
	fc.assert(
		fc.property(fc.array(plain), (values) => {
			const cursor = writeCursor(values);
			expect(cursor).toMatch(/^[\w-]+$/);
			expect(readCursor(cursor, anything)).toEqual(values);
		}),
	);
});

test('no cursor is the beginning', () => {
	expect(readCursor(undefined, place)).toBeNull();
});

test.each([
	['', 'empty'],
	['%%%', 'no base64'],
	['bm9uc2Vuc2U', 'no JSON'],
	['_____w', 'no UTF-8'],
	[writeCursor(['2025-10-15T00:00:00.000Z']), 'too short'],
	[writeCursor(['yesterday', '018f4c3e-0000-4000-8000-000000000000']), 'another list'],
	[writeCursor(['2025-10-15T00:00:00.000Z', "' OR 1=1"]), 'forged'],
])('%s is refused: %s', (cursor) => {
	expect(refused(cursor)).toThrow(ApiError);
	expect(refused(cursor)).toThrow(
		expect.objectContaining({ code: 'invalid-input', errors: [expect.objectContaining({ path: 'query.cursor' })] }),
	);
});

test('no text at all is more than refused', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(refused(text)).toThrow(ApiError);
		}),
	);
});
