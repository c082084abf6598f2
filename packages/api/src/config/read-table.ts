import { z } from 'zod';
import type { Setting } from './setting.js';
import { WrongSettings } from './wrong-settings.js';

/** Variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a table of settings gives: null where a setting without a value of its own was not set. */
export type ValuesOf<Table extends Readonly<Record<string, Setting>>> = {
	readonly [Key in keyof Table]: z.output<Table[Key]['schema']> | (Table[Key]['initial'] extends string ? never : null);
};

/** The values of all settings of a table; an empty variable is as none. Throws `WrongSettings` with every one that cannot be used. */
export function readTable<Table extends Readonly<Record<string, Setting>>>(table: Table, env: Environment): ValuesOf<Table> {
	const given = Object.fromEntries(Object.entries(table).map(([key, setting]) => [key, textOf(setting, env)]));
	const { success, data, error } = schemaOf(table).safeParse(given);
	if (success) return data as ValuesOf<Table>;
	const wrong = new Set(error.issues.map(({ path }) => String(path[0])));
	throw new WrongSettings([...wrong].flatMap((key) => (table[key] ? [{ setting: table[key], met: given[key] ?? '' }] : [])));
}

function schemaOf(table: Readonly<Record<string, Setting>>) {
	return z.object(Object.fromEntries(Object.entries(table).map(([key, { schema }]) => [key, schema.nullable()])));
}

function textOf({ name, initial }: Setting, env: Environment): string | null {
	return env[name]?.trim() || initial;
}
