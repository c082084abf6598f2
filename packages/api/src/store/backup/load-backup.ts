import type { ClientBase } from 'pg';
import type { Migration } from '../load-migrations.js';
import { applyWithin } from '../migrate.js';
import { BackupFailure } from './backup-failure.js';
import { createCopyIn } from './copy-in.js';
import type { Head, Manifest } from './manifest.js';
import { quoted } from './quoted.js';
import { readBackup } from './read-backup.js';
import { tablesIn } from './tables-in.js';

/**
 * Fills an empty database from a backup, within the caller's transaction: its own migrations, its rows, where its numbering stands. Throws
 * `BackupFailure` where the database is not empty.
 */
export async function loadBackup(client: ClientBase, file: string, migrations: readonly Migration[]): Promise<void> {
	await refuseFull(client);
	const copying = createCopyIn(client);
	try {
		const { head, manifest } = await readBackup(file, {
			onHead: (found) => makeTables(client, found, migrations),
			onPart: copying.take,
		});
		await copying.end();
		compareRows(copying.rows, manifest);
		await wakeTriggers(client, head.tables);
		for (const { table, column, last } of head.sequences)
			if (last !== null) await client.query(SET_SEQUENCE, [`rasoat.${table}`, column, last]);
	} catch (error) {
		await copying.abort();
		throw error;
	}
}

async function makeTables(client: ClientBase, { migrations: applied, tables }: Head, migrations: readonly Migration[]): Promise<void> {
	await applyWithin(
		client,
		migrations.filter(({ number }) => applied.some((one) => one.number === number)),
	);
	await compareTables(client, tables);
	await emptyAll(client, tables);
}

const SET_SEQUENCE = 'SELECT setval(pg_get_serial_sequence($1, $2), $3::bigint)';

async function refuseFull(client: ClientBase): Promise<void> {
	const { rows } = await client.query<{ there: boolean }>("SELECT to_regnamespace('rasoat') IS NOT NULL AS there");
	if (rows[0]?.there !== true) return;
	throw new BackupFailure('store-not-empty', {
		vi: 'Cơ sở dữ liệu này đã có dữ liệu của rasoat; chỉ phục hồi được vào nơi còn trống; đề nghị đặt RASOAT_DATA sang một thư mục mới (hoặc DATABASE_URL sang một cơ sở dữ liệu trống). Chưa có gì bị thay đổi.',
		en: 'This database holds data of rasoat already; a backup is restored into an empty place only; please set RASOAT_DATA to a new folder (or DATABASE_URL to an empty database). Nothing was changed.',
	});
}

/** The same migrations make the same tables: anything else is a bug. */
async function compareTables(client: ClientBase, tables: Head['tables']): Promise<void> {
	const made = JSON.stringify(await tablesIn(client));
	if (made !== JSON.stringify(tables)) throw new Error(`the tables of the backup are not those of its migrations: ${made}`);
}

/** What a migration puts into a table is in the backup too. Triggers guard against those who work with the data, not against this. */
async function emptyAll(client: ClientBase, tables: Head['tables']): Promise<void> {
	for (const { name } of tables) await client.query(`ALTER TABLE rasoat.${quoted(name)} DISABLE TRIGGER USER`);
	for (const { name } of tables.toReversed()) await client.query(`DELETE FROM rasoat.${quoted(name)}`);
}

async function wakeTriggers(client: ClientBase, tables: Head['tables']): Promise<void> {
	for (const { name } of tables) await client.query(`ALTER TABLE rasoat.${quoted(name)} ENABLE TRIGGER USER`);
}

function compareRows(loaded: ReadonlyMap<string, number>, { tables }: Manifest): void {
	for (const { name, rows } of tables)
		if (loaded.get(name) !== rows) throw new Error(`of ${rows} rows of ${name} ${loaded.get(name)} were restored`);
}
