import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Limits } from '@rasoat/parser';
import { LIMIT_SETTINGS } from './limit-settings.js';
import { type Environment, readTable, type ValuesOf } from './read-table.js';
import { SETTINGS } from './settings-table.js';

/** All settings of the service; folders are absolute. `minFreeBytes` null: by the disk. */
export interface Settings extends Omit<ValuesOf<typeof SETTINGS>, 'inboxFolder' | 'jobs'> {
	readonly inboxFolder: string;
	readonly jobs: number;
	readonly limits: Limits;
}

/** Reads them all, once, at start. Throws `WrongSettings` with every variable that cannot be used. */
export function readSettings(env: Environment): Settings {
	// One table, so that errors of both are told at once.
	const all = readTable({ ...SETTINGS, ...LIMIT_SETTINGS }, env);
	const limits = Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(LIMIT_SETTINGS, key))) as unknown as Limits;
	const { inboxFolder, jobs, ...values } = Object.fromEntries(
		Object.entries(all).filter(([key]) => Object.hasOwn(SETTINGS, key)),
	) as unknown as ValuesOf<typeof SETTINGS>;
	const dataFolder = resolve(values.dataFolder);
	return {
		...values,
		dataFolder,
		inboxFolder: inboxFolder === null ? join(dataFolder, 'inbox') : resolve(inboxFolder),
		jobs: jobs ?? availableParallelism(),
		limits,
	};
}
