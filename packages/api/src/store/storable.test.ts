import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storable, storableJson } from './storable.js';

describe('storable', () => {
	it.each([
		['Báo cáo số 12/BC-UBND', 'Báo cáo số 12/BC-UBND'],
		['Hồng Bàng'.normalize('NFD'), 'Hồng Bàng'.normalize('NFD')],
		['a\0b', 'a�b'],
		['\ud83d\udcc4', '\ud83d\udcc4'],
		['\ud83d', '�'],
		['\udcc4\ud83d', '��'],
		['\ud83d\ud83d\udcc4', '�\ud83d\udcc4'],
	])('%j becomes %j', (text, wanted) => expect(storable(text)).toBe(wanted));
});

describe('storableJson', () => {
	it.each([
		['"a\\u0000b"', '"a\\ufffdb"'],
		['"\\\\u0000"', '"\\\\u0000"'],
		['"\\\\\\u0000"', '"\\\\\\ufffd"'],
		['"\\ud83d\\udcc4"', '"\\ud83d\\udcc4"'],
		['"\\ud83d"', '"\\ufffd"'],
		['"\\uD83D\\n\\uDCC4"', '"\\ufffd\\n\\ufffd"'],
		['"\ud83d\\udcc4"', '"�\\ufffd"'],
	])('%j becomes %j', (json, wanted) => expect(storableJson(json)).toBe(wanted));

	it('changes nothing of a value but its unstorable characters', () => {
		fc.assert(
			fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
				expect(JSON.parse(storableJson(json))).toEqual(JSON.parse(json, clean));
			}),
		);
	});
});

function clean(_: string, value: unknown): unknown {
	if (typeof value === 'string') return storable(value);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, held]) => [storable(key), held]));
}
