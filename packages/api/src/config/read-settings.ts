import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Limits } from '@rasoat/parser';
import type { AccountSettings } from '../limits/account-limits.js';
import type { Rates } from '../limits/rate-limits.js';
import type { UploadLimits } from '../limits/upload-limits.js';
import { ACCOUNT_SETTINGS } from './account-settings.js';
import { ALL_SETTINGS } from './all-settings.js';
import { INBOX_SETTINGS, type InboxSettings, toInboxSettings } from './inbox-settings.js';
import { LIMIT_SETTINGS } from './limit-settings.js';
import { RATE_SETTINGS } from './rate-settings.js';
import { type Environment, readTable, type ValuesOf } from './read-table.js';
import { SETTINGS } from './settings-table.js';
import { UPLOAD_SETTINGS } from './upload-settings.js';

/** All settings of the service; folders are absolute. `minFreeBytes` null: by the disk. */
export interface Settings extends Omit<ValuesOf<typeof SETTINGS>, 'jobs'> {
	readonly jobs: number;
	readonly limits: Limits;
	readonly uploads: UploadLimits;
	readonly inbox: InboxSettings;
	readonly accounts: AccountSettings;
	readonly rates: Rates;
}

/** Reads them all, once, at start. Throws `WrongSettings` with every variable that cannot be used. */
export function readSettings(env: Environment): Settings {
	// One table, so that errors of all are told at once.
	const all = readTable(ALL_SETTINGS, env);
	const { jobs, ...values } = pick(all, SETTINGS) as unknown as ValuesOf<typeof SETTINGS>;
	const dataFolder = resolve(values.dataFolder);
	return {
		...values,
		dataFolder,
		jobs: jobs ?? availableParallelism(),
		limits: pick(all, LIMIT_SETTINGS) as unknown as Limits,
		uploads: pick(all, UPLOAD_SETTINGS) as unknown as UploadLimits,
		accounts: pick(all, ACCOUNT_SETTINGS) as unknown as AccountSettings,
		rates: pick(all, RATE_SETTINGS) as unknown as Rates,
		inbox: toInboxSettings(pick(all, INBOX_SETTINGS) as unknown as ValuesOf<typeof INBOX_SETTINGS>, dataFolder),
	};
}

function pick(all: object, table: object): object {
	return Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(table, key)));
}
