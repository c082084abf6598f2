import { DEFAULT_LIMITS } from '@rasoat/parser';
import { expect, it } from 'vitest';
import { readLimits } from './read-limits.js';

it('takes the bounds that are set, and the table for the others', () => {
	expect(readLimits({})).toEqual(DEFAULT_LIMITS);
	expect(readLimits({ RASOAT_LIMIT_FILE_MS: '60000', RASOAT_LIMIT_XML_DEPTH: '9', RASOAT_LIMIT_PAGES: '' })).toEqual({
		...DEFAULT_LIMITS,
		fileMs: 60_000,
		xmlDepth: 9,
	});
});

it('names every setting that is no bound at once', () => {
	const wrong = { RASOAT_LIMIT_STALL_MS: '30s', RASOAT_LIMIT_PAGES: '0', RASOAT_LIMIT_FILE_BYTES: '-1' };
	for (const setting of Object.keys(wrong)) expect(() => readLimits(wrong)).toThrow(setting);
});
