import type { ClientBase } from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import type { Head } from './manifest.js';
import { quoted } from './quoted.js';

type Table = Head['tables'][number];

export interface CopyIn {
	/** Rows that were taken, by table; of a table that has ended. */
	readonly rows: ReadonlyMap<string, number>;
	/** Hands over a part of a table's rows; another table ends the one before. Throws what PostgreSQL said. */
	take(table: Table, part: Buffer): Promise<void>;
	end(): Promise<void>;
	/** Ends half-way: the connection can be used again. */
	abort(): Promise<void>;
}

interface Open {
	readonly table: Table;
	readonly stream: CopyStreamQuery;
	/** Rejects with what PostgreSQL says; it may say so between two parts. */
	readonly failed: Promise<never>;
	hasFailed(): boolean;
}

/** Hands the rows of one table after the other to PostgreSQL. */
export function createCopyIn(client: ClientBase): CopyIn {
	const rows = new Map<string, number>();
	let open: Open | null = null;
	const end = async () => {
		if (open === null) return;
		const { table, stream, failed } = open;
		await Promise.race([new Promise<void>((resolve) => stream.end(resolve)), failed]);
		rows.set(table.name, stream.rowCount);
		open = null;
	};
	return {
		rows,
		take: async (table, part) => {
			if (open?.table.name !== table.name) {
				await end();
				open = begin(client, table);
			}
			const { stream, failed } = open;
			await Promise.race([new Promise<void>((resolve) => stream.write(part, () => resolve())), failed]);
		},
		end,
		abort: async () => {
			if (open === null) return;
			const { stream, hasFailed } = open;
			open = null;
			// PostgreSQL ended it already where it was what failed.
			if (!hasFailed()) await new Promise((resolve) => stream.once('close', resolve).destroy());
		},
	};
}

function begin(client: ClientBase, table: Table): Open {
	const columns = table.columns.map(quoted).join(', ');
	const stream = client.query(copyFrom(`COPY rasoat.${quoted(table.name)} (${columns}) FROM STDIN (FORMAT binary)`));
	let broken = false;
	const failed = new Promise<never>((_, reject) => stream.on('error', reject));
	failed.catch(() => {
		broken = true;
	});
	return { table, stream, failed, hasFailed: () => broken };
}
