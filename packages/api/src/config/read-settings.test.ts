import { availableParallelism } from 'node:os';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_DEFAULTS } from '../limits/account-limits.js';
import { readSettings } from './read-settings.js';
import { unknownSettings } from './unknown-settings.js';
import { WrongSettings } from './wrong-settings.js';

function failureOf(env: Readonly<Record<string, string>>): WrongSettings {
	try {
		readSettings(env);
	} catch (error) {
		if (error instanceof WrongSettings) return error;
		throw error;
	}
	throw new Error('nothing was found wrong');
}

describe('readSettings', () => {
	it('is whole without any variable, and an empty one is as none', () => {
		const settings = readSettings({ RASOAT_PORT: '', RASOAT_NIGHTLY: ' ' });
		expect(settings).toMatchObject({
			port: 8080,
			host: '127.0.0.1',
			inbox: {
				isDefault: true,
				nightly: [{ hour: 1, minute: 0 }],
				everyMs: 30_000,
				stableSeconds: 5,
				files: 10_000,
				summaryAfterMinutes: 120,
			},
			publicUrl: null,
			trustProxy: 0,
			minFreeBytes: null,
			databaseUrl: null,
			redisUrl: null,
			jobs: availableParallelism(),
			limits: DEFAULT_LIMITS,
			accounts: ACCOUNT_DEFAULTS,
		});
		expect(settings.dataFolder).toBe(`${process.cwd()}/data`);
		expect(settings.inbox).toMatchObject({ folder: `${process.cwd()}/data/inbox`, kept: `${process.cwd()}/data` });
	});

	it('takes the steps of scans that are left out in the order of the steps', () => {
		expect(readSettings({ RASOAT_SCAN_WITHOUT: ' cells, skew' }).scanWithout).toEqual(['skew', 'cells']);
		expect(readSettings({}).scanWithout).toBeNull();
		expect(failureOf({ RASOAT_SCAN_WITHOUT: 'skew,cell' }).told.en).toContain(
			'RASOAT_SCAN_WITHOUT is "skew,cell"; wanted: one or more of these',
		);
	});

	it.each(['0.0.0.0', '::', 'fe80::1%eth0', 'máy-chủ.local'])('listens on %s', (host) => {
		expect(readSettings({ RASOAT_HOST: host }).host).toBe(host);
	});

	it('takes what is set', () => {
		const env = {
			RASOAT_PORT: '0',
			RASOAT_DATA: '/srv/rasoat',
			RASOAT_NIGHTLY: '23:45, 12:30',
			RASOAT_INBOX_EVERY: '5m',
			RASOAT_JOBS: '3',
			RASOAT_LIMIT_FILE_MS: '60000',
			DATABASE_URL: 'postgresql://u:p@db/rasoat',
		};
		expect(readSettings(env)).toMatchObject({
			port: 0,
			inbox: {
				folder: '/srv/rasoat/inbox',
				kept: '/srv/rasoat',
				nightly: [
					{ hour: 12, minute: 30 },
					{ hour: 23, minute: 45 },
				],
				everyMs: 300_000,
			},
			jobs: 3,
			limits: { ...DEFAULT_LIMITS, fileMs: 60_000 },
			databaseUrl: env.DATABASE_URL,
		});
		expect(readSettings({ RASOAT_NIGHTLY: 'off', RASOAT_INBOX_EVERY: '0' }).inbox).toMatchObject({ nightly: [], everyMs: null });
		const elsewhere = { RASOAT_INBOX: '/srv/den/', RASOAT_INBOX_KEPT: '/var/luu', RASOAT_INBOX_EVERY: '15' };
		expect(readSettings(elsewhere).inbox).toMatchObject({ folder: '/srv/den', kept: '/var/luu', isDefault: false, everyMs: 15_000 });
	});

	it('tells all errors at once: the name, what was met, what is wanted', () => {
		const { told } = failureOf({ RASOAT_PORT: '70000', RASOAT_LOG_LEVEL: 'loud', RASOAT_LIMIT_PAGES: '0', RASOAT_NIGHTLY: '24:00' });
		expect(told.vi.split('\n  ')).toEqual([
			'RASOAT_PORT có «70000»; cần số nguyên từ 0 đến 65535',
			'RASOAT_LOG_LEVEL có «loud»; cần một trong: fatal, error, warn, info, debug, silent',
			'RASOAT_NIGHTLY có «24:00»; cần giờ dạng 01:00 (giờ Việt Nam), nhiều giờ dạng 01:00,12:30 (cách nhau ít nhất 10 phút), hoặc off',
			'RASOAT_LIMIT_PAGES có «0»; cần số nguyên từ 1 trở lên',
		]);
		expect(told.en.split('\n  ')[0]).toBe('RASOAT_PORT is "70000"; wanted: a whole number from 0 to 65535');
	});

	it('shows no secret, not even one that cannot be used', () => {
		const { told, message } = failureOf({ DATABASE_URL: 'mysql://u:Secret7@db/x', REDIS_URL: 'Secret7' });
		expect(told.en).toContain('DATABASE_URL is of no use (its value is not shown here); wanted: an address as postgres://');
		expect(told.vi).toContain('REDIS_URL có giá trị không dùng được');
		expect(`${told.vi}${told.en}${message}`).not.toContain('Secret7');
	});

	it.each([
		{ RASOAT_PUBLIC_URL: 'rasoat.local' },
		{ RASOAT_INBOX_EVERY: '5 phút' },
		{ RASOAT_INBOX_KEPT: 'data/inbox/kept' },
		{ RASOAT_SUMMARY_AFTER: '-1' },
		{ RASOAT_JOBS: '1.5' },
		{ RASOAT_SESSION: 'off' },
		{ RASOAT_SIGN_IN_TRIES: '0' },
		{ RASOAT_MIN_FREE_BYTES: '-1' },
		{ RASOAT_DATA: 'a\nb' },
		{ RASOAT_HOST: 'may chu' },
		{ RASOAT_HOST: 'http://127.0.0.1' },
		{ RASOAT_LIMIT_FILE_MS: '9'.repeat(16) },
	])('refuses %j', (env) => {
		expect(failureOf(env).told.en).toMatch(new RegExp(`^${Object.keys(env)[0]} is `));
	});
});

describe('unknownSettings', () => {
	it('finds the misspelt', () => {
		expect(unknownSettings({ RASOAT_PROT: '1', RASOAT_PORT: '1', RASOAT_LIMIT_PAGES: '1', PATH: '' })).toEqual(['RASOAT_PROT']);
	});
});
