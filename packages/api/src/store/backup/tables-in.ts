import type { ClientBase } from 'pg';
import type { Head } from './manifest.js';

type Table = Head['tables'][number];
type Sequence = Head['sequences'][number];

/** Who is signed in and who failed to: whoever restores a backup must not let back in who has signed out since. */
const OF_THE_MOMENT = ['sessions', 'tries'];
/** What a restored database has by being made. */
const MADE_BY_PROGRAM = ['migrations'];

/** The tables whose rows a backup holds, in an order in which each refers to none behind it, with the columns that are written. */
export async function tablesIn(client: ClientBase): Promise<readonly Table[]> {
	const left = [...OF_THE_MOMENT, ...MADE_BY_PROGRAM];
	const { rows: tables } = await client.query<Table>(TABLES, [left]);
	const { rows: references } = await client.query<{ from: string; to: string }>(REFERENCES);
	return inOrder(tables, references);
}

const TABLES = `
	SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
	FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
	WHERE c.relnamespace = 'rasoat'::regnamespace AND c.relkind = 'r' AND c.relpersistence = 'p' AND NOT c.relname = ANY ($1)
	GROUP BY c.relname ORDER BY c.relname`;

const REFERENCES = `
	SELECT c.relname AS from, r.relname AS to FROM pg_constraint k
	JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
	WHERE k.contype = 'f' AND c.relnamespace = 'rasoat'::regnamespace AND k.conrelid <> k.confrelid`;

function inOrder(tables: readonly Table[], references: readonly { from: string; to: string }[]): readonly Table[] {
	const ordered: Table[] = [];
	const waiting = new Map(tables.map((table) => [table.name, table]));
	while (waiting.size > 0) {
		const free = [...waiting.values()].filter(({ name }) => !references.some(({ from, to }) => from === name && waiting.has(to)));
		if (free.length === 0) throw new Error(`tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}`);
		for (const table of free) waiting.delete(table.name);
		ordered.push(...free);
	}
	return ordered;
}

/** Where the numbering of rows stands. */
export async function sequencesIn(client: ClientBase): Promise<readonly Sequence[]> {
	const { rows } = await client.query<{ table: string; column: string; sequence: string }>(SEQUENCES);
	const found: Sequence[] = [];
	for (const { table, column, sequence } of rows) {
		const state = await client.query<{ last: string; used: boolean }>(`SELECT last_value AS last, is_called AS used FROM ${sequence}`);
		const [{ last, used } = { last: null, used: false }] = state.rows;
		found.push({ table, column, last: used ? last : null });
	}
	return found;
}

const SEQUENCES = `
	SELECT c.relname AS table, a.attname AS column, pg_get_serial_sequence('rasoat.' || quote_ident(c.relname), a.attname) AS sequence
	FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
	WHERE c.relnamespace = 'rasoat'::regnamespace AND c.relkind = 'r'
		AND pg_get_serial_sequence('rasoat.' || quote_ident(c.relname), a.attname) IS NOT NULL
	ORDER BY 1, 2`;
