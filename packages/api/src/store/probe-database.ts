import type { Database } from './database.js';
import { loadMigrations } from './load-migrations.js';

/** How the database stands to this program; `newer`: another program has brought it further, this one must not write any more. */
export type MigrationStanding = 'current' | 'newer' | 'older';

/** Asks the database; rejects when it is away. */
export async function probeDatabase(database: Database): Promise<MigrationStanding> {
	const { rows } = await database.transaction('snapshot', ({ client }) =>
		client.query<{ number: number }>('SELECT number FROM rasoat.migrations'),
	);
	const applied = new Set(rows.map(({ number }) => number));
	if (KNOWN.some((number) => !applied.has(number))) return 'older';
	return applied.size > KNOWN.length ? 'newer' : 'current';
}

const KNOWN = loadMigrations().map(({ number }) => number);
