import { expect, it } from 'vitest';
import { toldFull } from './told-full.js';

const full = Object.assign(new Error('could not extend file'), { code: '53100' });

it.each([
	['of the embedded server, by its folder', { databaseUrl: null, dataFolder: '/tmp' }, 'Ổ đĩa chứa /tmp đã đầy'],
	['of another server, by its setting', { databaseUrl: 'postgres://db/rasoat', dataFolder: '/tmp' }, 'DATABASE_URL'],
])('a full disk is told in words: %s', (_, settings, words) => {
	for (const error of [full, new Error('Failed query', { cause: full })])
		expect(toldFull(settings, error)).toMatchObject({ code: 'disk-full', told: { vi: expect.stringContaining(words) } });
});

it('anything else stays as it is', () => {
	const error = new TypeError('a bug');
	expect(toldFull({ databaseUrl: null, dataFolder: '/tmp' }, error)).toBe(error);
});
