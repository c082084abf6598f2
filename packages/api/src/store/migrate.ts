import type { ClientBase } from 'pg';
import { inTransaction } from './in-transaction.js';
import type { Migration } from './load-migrations.js';
import { StoreFailure } from './store-failure.js';

interface Applied {
	readonly number: number;
	readonly name: string;
	readonly hash: string;
}

/**
 * Brings the database up to the program, each migration in a transaction of its own; of several processes one does it while the others wait.
 * Throws `StoreFailure` when the database is newer than the program, or a migration it has seen was changed since.
 */
export async function migrate(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
	await underLock(client, () => prepare(client));
	for (const migration of migrations) await underLock(client, () => applyOne(client, migrations, migration));
	// Also without migrations of its own left to apply: a program that is older must not write.
	compare(await appliedTo(client), migrations);
}

/** Applies these, and no others, to an empty database, all within the caller's transaction: as far as a backup had come. */
export async function applyWithin(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
	await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
	await prepare(client);
	for (const migration of migrations) await applyOne(client, migrations, migration);
}

async function prepare(client: ClientBase): Promise<void> {
	await client.query('CREATE SCHEMA IF NOT EXISTS rasoat');
	await client.query(TABLE);
}

const TABLE = `CREATE TABLE IF NOT EXISTS rasoat.migrations (
	number integer PRIMARY KEY, name text NOT NULL, hash text NOT NULL, applied_at timestamptz(3) NOT NULL DEFAULT now())`;
/** Any number that no other program on the same server locks: the first bytes of SHA-256 of "rasoat". */
const LOCK = 1_879_493_930;

function underLock(client: ClientBase, work: () => Promise<void>): Promise<void> {
	return inTransaction(client, 'write', async () => {
		await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
		await work();
	});
}

async function applyOne(client: ClientBase, migrations: readonly Migration[], { number, name, sql, hash }: Migration): Promise<void> {
	const applied = await appliedTo(client);
	compare(applied, migrations);
	if (applied.some((known) => known.number === number)) return;
	await client.query(sql);
	await client.query('INSERT INTO rasoat.migrations (number, name, hash) VALUES ($1, $2, $3)', [number, name, hash]);
}

async function appliedTo(client: ClientBase): Promise<readonly Applied[]> {
	return (await client.query<Applied>('SELECT number, name, hash FROM rasoat.migrations ORDER BY number')).rows;
}

function compare(applied: readonly Applied[], migrations: readonly Migration[]): void {
	for (const { number, name, hash } of applied) {
		const known = migrations.find((migration) => migration.number === number);
		if (known === undefined) throw newer(name);
		if (known.hash !== hash) throw changed(name);
	}
}

function newer(name: string): StoreFailure {
	return new StoreFailure('database-newer', {
		vi: `Cơ sở dữ liệu đã được nâng cấp (${name}) bởi bản rasoat mới hơn; cần bản rasoat không cũ hơn dữ liệu; đề nghị cài bản mới, hoặc phục hồi bản sao lưu trước khi nâng cấp.`,
		en: `The database was upgraded (${name}) by a newer rasoat; the program must not be older than its data; please install the newer one, or restore the backup made before the upgrade.`,
	});
}

function changed(name: string): StoreFailure {
	return new StoreFailure('migration-changed', {
		vi: `Bước nâng cấp ${name} khác với khi nó được áp dụng vào cơ sở dữ liệu này; cần đúng bản đã áp dụng; đề nghị cài lại rasoat từ bản phát hành.`,
		en: `The migration ${name} differs from what was applied to this database; it must be the same; please install rasoat again from its release.`,
	});
}
