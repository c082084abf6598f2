import type { Request } from 'express';
import { expect, test } from 'vitest';
import { requireMatch, versionTag } from './conditional.js';

const asking = (value?: string) => ({ get: (name: string) => (name === 'If-Match' ? value : undefined) }) as unknown as Request;
const matching = (value: string | undefined, present: string) => () => requireMatch(asking(value), present);

test.each([
	[undefined, '"3"'],
	['*', '"3"'],
	['"3"', '"3"'],
	['"1", "2", "3"', '"3"'],
	['W/"3"', '"3"'],
	[versionTag('2025-10-15T00:00:00.000Z'), versionTag('2025-10-15T00:00:00.000Z')],
])('%s lets %s be changed', (given, present) => {
	expect(matching(given, present)).not.toThrow();
});

test.each(['"2"', '3', '"33"', '', 'W/"2"', '"*"'])('%s does not let "3" be changed, and is told what is there', (given) => {
	expect(matching(given, '"3"')).toThrow(
		expect.objectContaining({ code: 'precondition-failed', headers: { ETag: '"3"' }, members: { present: '"3"' } }),
	);
});

test('a tag is one quoted word whatever the version is', () => {
	expect(versionTag('a "b"\r\nSet-Cookie: Đ')).toMatch(/^"[\x21\x23-\x7e]+"$/);
});
