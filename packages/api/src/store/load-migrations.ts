import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export interface Migration {
	readonly number: number;
	readonly name: string;
	readonly sql: string;
	/** SHA-256 of the text, hexadecimal. */
	readonly hash: string;
}

/** The migrations that come with the program, in order: "0001-ledger.sql", "0002-…"; no number twice. */
export function loadMigrations(folder: URL = new URL('../../migrations/', import.meta.url)): readonly Migration[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
	const found = names.sort().map((name) => {
		const sql = readFileSync(new URL(name, folder), 'utf8');
		return { number: Number.parseInt(name, 10), name, sql, hash: createHash('sha256').update(sql).digest('hex') };
	});
	const wrong = found.find(({ number }, index) => !(number > (found[index - 1]?.number ?? 0)));
	if (wrong) throw new Error(`${wrong.name}: migrations are numbered from 1, each number once`);
	return found;
}
