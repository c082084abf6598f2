import { createHash, type Hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { BACKUP_LIMITS } from '../../limits/backup-limits.js';
import type { Head, Manifest } from './manifest.js';
import { TarDamage, type TarEntry } from './tar.js';

type Table = Head['tables'][number];

export interface PartReader {
	/** The rows of a part that comes in its turn. Throws `TarDamage`. */
	read(entry: TarEntry): Promise<{ readonly table: Table; readonly rows: Buffer }>;
	/** Holds what was read against the second list. Throws `TarDamage`. */
	compare(manifest: Manifest): void;
}

interface Seen {
	readonly name: string;
	readonly hash: Hash;
	bytes: number;
	parts: number;
}

const PART = /^tables\/([a-z0-9_]+)\/(\d{8})\.copy(\.gz)?$/;

/** Reads the parts of the tables: all of the first table, then all of the second. */
export function createPartReader(tables: readonly Table[]): PartReader {
	const seen: Seen[] = [];
	const current = (name: string, number: number): Table => {
		if (number === 1) seen.push({ name, hash: createHash('sha256'), bytes: 0, parts: 0 });
		const table = tables[seen.length - 1];
		if (table?.name !== name || seen.at(-1)?.parts !== number - 1) throw new TarDamage(`part ${number} of ${name} stands out of order`);
		return table;
	};
	return {
		read: async ({ name, bytes }) => {
			const [, table = '', number = '', packed] = PART.exec(name) ?? [];
			const found = current(table, Number(number));
			const rows = packed === undefined ? bytes : await unpacked(name, bytes);
			const standing = seen.at(-1);
			if (standing === undefined) throw new TarDamage(`${name} is no part of a table`);
			standing.parts++;
			standing.bytes += rows.length;
			standing.hash.update(rows);
			return { table: found, rows };
		},
		compare: (manifest) => {
			const met = seen.map(({ name, hash, bytes, parts }) => ({ name, bytes, parts, sha256: hash.digest('hex') }));
			const told = manifest.tables.map(({ rows, ...rest }) => rest);
			if (met.length !== tables.length || JSON.stringify(met) !== JSON.stringify(told))
				throw new TarDamage('its tables differ from its list');
		},
	};
}

const gunzipped = promisify(gunzip);

async function unpacked(name: string, bytes: Buffer): Promise<Buffer> {
	try {
		return await gunzipped(bytes, { maxOutputLength: BACKUP_LIMITS.partBytes });
	} catch (cause) {
		throw new TarDamage(`${name} does not unpack`, { cause });
	}
}
