import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inboxSettings } from './inbox-settings.js';

it('has settings that need none', () => {
	expect(inboxSettings({ RASOAT_INBOX: '' })).toEqual({
		folder: resolve('data/inbox'),
		isDefault: true,
		kept: resolve('data'),
		everySeconds: 30,
		stableSeconds: 5,
		files: 10_000,
		nightly: [{ hour: 1, minute: 0 }],
		summaryAfterMinutes: 120,
	});
});

it('keeps beside the inbox unless told otherwise', () => {
	expect(inboxSettings({ RASOAT_INBOX: '/srv/den/' })).toMatchObject({ folder: '/srv/den', kept: '/srv', isDefault: false });
	expect(inboxSettings({ RASOAT_INBOX: '/srv/den', RASOAT_INBOX_KEPT: '/var/luu' })).toMatchObject({ kept: '/var/luu' });
	expect(inboxSettings({ RASOAT_INBOX_EVERY: '0', RASOAT_NIGHTLY: 'off' })).toMatchObject({ everySeconds: 0, nightly: [] });
});

it('tells everything that is wrong at once', () => {
	const env = {
		RASOAT_INBOX: '/a',
		RASOAT_INBOX_KEPT: '/a/b',
		RASOAT_NIGHTLY: '25:00',
		RASOAT_INBOX_EVERY: '-1',
		RASOAT_SUMMARY_AFTER: 'x',
	};
	let told = '';
	try {
		inboxSettings(env);
	} catch (error) {
		told = (error as Error).message;
	}
	for (const name of ['RASOAT_INBOX_KEPT', 'RASOAT_NIGHTLY', 'RASOAT_INBOX_EVERY', 'RASOAT_SUMMARY_AFTER']) expect(told).toContain(name);
	expect(told.split('\n')).toHaveLength(4);
});
