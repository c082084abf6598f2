import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Limits } from '@rasoat/parser';
import type { UploadLimits } from '../limits/upload-limits.js';
import { LIMIT_SETTINGS } from './limit-settings.js';
import { type Environment, readTable, type ValuesOf } from './read-table.js';
import { SETTINGS } from './settings-table.js';
import { UPLOAD_SETTINGS } from './upload-settings.js';

/** All settings of the service; folders are absolute. `minFreeBytes` null: by the disk. */
export interface Settings extends Omit<ValuesOf<typeof SETTINGS>, 'inboxFolder' | 'jobs'> {
	readonly inboxFolder: string;
	readonly jobs: number;
	readonly limits: Limits;
	readonly uploads: UploadLimits;
}

/** Reads them all, once, at start. Throws `WrongSettings` with every variable that cannot be used. */
export function readSettings(env: Environment): Settings {
	// One table, so that errors of all are told at once.
	const all = readTable({ ...SETTINGS, ...LIMIT_SETTINGS, ...UPLOAD_SETTINGS }, env);
	const { inboxFolder, jobs, ...values } = pick(all, SETTINGS) as unknown as ValuesOf<typeof SETTINGS>;
	const dataFolder = resolve(values.dataFolder);
	return {
		...values,
		dataFolder,
		inboxFolder: inboxFolder === null ? join(dataFolder, 'inbox') : resolve(inboxFolder),
		jobs: jobs ?? availableParallelism(),
		limits: pick(all, LIMIT_SETTINGS) as unknown as Limits,
		uploads: pick(all, UPLOAD_SETTINGS) as unknown as UploadLimits,
	};
}

function pick(all: object, table: object): object {
	return Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(table, key)));
}
