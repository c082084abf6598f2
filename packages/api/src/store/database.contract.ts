import { expect, it } from 'vitest';
import type { TestServer } from '../testing/test-server.js';
import { openDatabase } from './database.js';
import type { Migration } from './load-migrations.js';

const migration = (number: number, sql: string): Migration => ({ number, name: `000${number}-test.sql`, sql, hash: sql });
const FIRST = migration(1, 'CREATE TABLE rasoat.first (n integer); INSERT INTO rasoat.first VALUES (1)');
const SECOND = migration(2, 'CREATE TABLE rasoat.second (n integer)');

/** What opening a database does on any server. */
export function databaseContract(serverOf: () => TestServer): void {
	const open = async (url: string, migrations?: readonly Migration[]) => (await openDatabase(url, migrations)).close();
	const count = (url: string, table: string) => serverOf().ask<{ n: number }>(url, `SELECT count(*)::integer AS n FROM rasoat.${table}`);

	it('applies each migration once, however many processes open it at once', async () => {
		const url = await serverOf().emptyDatabase();
		await Promise.all(Array.from({ length: 6 }, () => open(url, [FIRST])));
		await Promise.all(Array.from({ length: 6 }, () => open(url, [FIRST, SECOND])));
		expect(await count(url, 'first')).toEqual([{ n: 1 }]);
		expect(await count(url, 'migrations')).toEqual([{ n: 2 }]);
	});

	it('keeps nothing of a migration that fails half-way', async () => {
		const url = await serverOf().emptyDatabase();
		const broken = migration(2, 'CREATE TABLE rasoat.second (n integer); SELECT 1 / 0');
		await expect(open(url, [FIRST, broken])).rejects.toThrow('division by zero');
		await expect(count(url, 'second')).rejects.toThrow('does not exist');
		await open(url, [FIRST, SECOND]);
		expect(await count(url, 'second')).toEqual([{ n: 0 }]);
	});

	it('refuses a migration that was changed, and a database that is newer', async () => {
		const url = await serverOf().emptyDatabase();
		await open(url, [FIRST, SECOND]);
		await expect(open(url, [{ ...FIRST, hash: 'changed' }, SECOND])).rejects.toMatchObject({ code: 'migration-changed' });
		await expect(open(url, [FIRST])).rejects.toMatchObject({
			code: 'database-newer',
			told: { vi: expect.stringContaining('0002-test.sql') },
		});
		await expect(open(url, [])).rejects.toMatchObject({ code: 'database-newer' });
	});

	it('refuses another encoding, a wrong password and a database that is not there', async () => {
		const latin = await serverOf().emptyDatabase("ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
		await expect(open(latin)).rejects.toMatchObject({ code: 'database-encoding' });
		const url = await serverOf().emptyDatabase();
		const wrong = url.replace(/:[^:@]+@/, ':Secret7@');
		const refused = await open(wrong).catch((error: unknown) => error);
		expect(refused).toMatchObject({ code: 'database-unreachable' });
		expect(JSON.stringify(refused)).not.toContain('Secret7');
		await expect(open(`${url}x`)).rejects.toMatchObject({ code: 'database-unreachable' });
	});

	it('refuses an account that may make nothing there, and works with one that owns the database and is no more', async () => {
		const url = await serverOf().emptyDatabase();
		const name = `clerk_${Date.now()}`;
		await serverOf().ask(url, `CREATE ROLE ${name} LOGIN PASSWORD 'Other7'`);
		const own = url.replace(/\/\/[^@]+@/, `//${name}:Other7@`);
		await expect(open(own)).rejects.toMatchObject({
			code: 'database-forbidden',
			told: { en: expect.stringContaining('permission denied') },
		});
		await serverOf().ask(url, `ALTER DATABASE "${new URL(url).pathname.slice(1)}" OWNER TO ${name}`);
		await open(own);
	});

	it('goes on after the server dropped its connections, and fails the transaction that was on one', async () => {
		const url = await serverOf().emptyDatabase();
		const database = await openDatabase(url);
		const now = () => database.transaction('write', async ({ client }) => (await client.query('SELECT 1 AS n')).rows);
		const drop = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
		await Promise.all([now(), now()]);
		await serverOf().ask(url, drop);
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(await now()).toEqual([{ n: 1 }]);
		const caught = database.transaction('write', async ({ client }) => {
			await serverOf().ask(url, drop);
			await client.query('SELECT 1');
		});
		await expect(caught).rejects.toThrow();
		expect(await now()).toEqual([{ n: 1 }]);
		await database.close();
	});

	it('does not pass a rolled-back transaction for a committed one', async () => {
		const database = await openDatabase(await serverOf().emptyDatabase());
		const swallowed = database.transaction('write', async ({ client }) => {
			await client.query('SELECT 1 / 0').catch(() => {});
			return 'done';
		});
		await expect(swallowed).rejects.toThrow('ROLLBACK');
		await database.close();
	});
}
