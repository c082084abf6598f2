import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { BACKUP_LIMITS } from '../../limits/backup-limits.js';
import type { Database, Session } from '../database.js';
import { snapshotIn } from '../ledger/ledger-snapshot.js';
import { copyOut } from './copy-out.js';
import { BACKUP_FORMAT, CHECKSUM, HEAD, type Head, MANIFEST, type Manifest, partName } from './manifest.js';
import { sequencesIn, tablesIn } from './tables-in.js';
import { TAR_END, tarEntry } from './tar.js';

export interface Written {
	readonly head: Head;
	readonly manifest: Manifest;
}

/** Takes bytes in their order, each written when it resolves. */
export type Sink = (bytes: Buffer) => Promise<void>;

/**
 * Writes one state of the whole database, all of one transaction, while others go on writing: a tar archive of a list, the rows of each
 * table in parts, a second list with counts and hashes, and the hash of all that. At no time is more than a few parts in memory.
 */
export function writeBackup(database: Database, rasoat: string, sink: Sink): Promise<Written> {
	return database.transaction('snapshot', async (session) => {
		const head = await headOf(session, rasoat);
		const seconds = Math.floor(Date.parse(head.madeAt) / 1_000);
		const hash = createHash('sha256');
		const write = async (name: string, bytes: Buffer) => {
			const entry = tarEntry(name, bytes, seconds);
			hash.update(entry);
			await sink(entry);
		};
		await write(HEAD, json(head));
		const tables: Manifest['tables'] = [];
		for (const table of head.tables) tables.push(await writeTable(session, table, write));
		const manifest: Manifest = { tables, ledger: await snapshotIn(session) };
		await write(MANIFEST, json(manifest));
		await write(CHECKSUM, Buffer.from(`${hash.copy().digest('hex')}\n`));
		await sink(TAR_END);
		return { head, manifest };
	});
}

async function headOf({ client }: Session, rasoat: string): Promise<Head> {
	const state = await client.query<{ postgres: string; now: Date }>("SELECT current_setting('server_version') AS postgres, now()");
	const applied = await client.query<Head['migrations'][number]>('SELECT number, name, hash FROM rasoat.migrations ORDER BY number');
	return {
		format: BACKUP_FORMAT,
		rasoat,
		postgres: state.rows[0]?.postgres ?? '',
		madeAt: (state.rows[0]?.now ?? new Date()).toISOString(),
		migrations: applied.rows,
		tables: [...(await tablesIn(client))],
		sequences: [...(await sequencesIn(client))],
	};
}

async function writeTable(
	{ client }: Session,
	table: Head['tables'][number],
	write: (name: string, bytes: Buffer) => Promise<void>,
): Promise<Manifest['tables'][number]> {
	const hash = createHash('sha256');
	const parts = copyOut(client, table);
	let [number, bytes] = [0, 0];
	for (;;) {
		const { value, done } = await parts.next();
		if (done) return { name: table.name, rows: value, bytes, parts: number, sha256: hash.digest('hex') };
		number++;
		bytes += value.length;
		hash.update(value);
		try {
			const { packed, content } = await pack(value);
			await write(partName(table.name, number, packed), content);
		} catch (error) {
			await parts.return(0);
			throw error;
		}
	}
}

const gzipped = promisify(gzip);

async function pack(part: Buffer): Promise<{ readonly packed: boolean; readonly content: Buffer }> {
	const content = await gzipped(part, { level: 1 });
	const packed = content.length < part.length * BACKUP_LIMITS.packedBelow;
	return { packed, content: packed ? content : part };
}

function json(value: object): Buffer {
	return Buffer.from(`${JSON.stringify(value, null, '\t')}\n`);
}
