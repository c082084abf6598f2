import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFolder } from '../../../../scripts/debian-tools.mjs';
import { startTestServer, type TestServer } from '../testing/test-server.js';
import { embeddedBinaries } from './cluster/embedded-binaries.js';
import { openDatabase } from './database.js';
import { loadMigrations, type Migration } from './load-migrations.js';

const debian = postgresFolder();
const programs = (folder: string) => ({ initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') });

const migration = (number: number, sql: string): Migration => ({ number, name: `000${number}-test.sql`, sql, hash: sql });
const FIRST = migration(1, 'CREATE TABLE rasoat.first (n integer); INSERT INTO rasoat.first VALUES (1)');
const SECOND = migration(2, 'CREATE TABLE rasoat.second (n integer)');

describe.each([
	['the embedded PostgreSQL', () => embeddedBinaries(), true],
	['PostgreSQL of Debian', () => programs(debian ?? ''), debian !== null],
])('openDatabase on %s', (_, binaries, present) => {
	let server: TestServer;
	beforeAll(async () => {
		if (present) server = await startTestServer(binaries());
	});
	afterAll(() => server?.stop());

	const open = async (url: string, migrations?: readonly Migration[]) => (await openDatabase(url, migrations)).close();
	const count = (url: string, table: string) => server.ask<{ n: number }>(url, `SELECT count(*)::integer AS n FROM rasoat.${table}`);

	it.skipIf(!present)('applies each migration once, however many processes open it at once', async () => {
		const url = await server.emptyDatabase();
		await Promise.all(Array.from({ length: 6 }, () => open(url, [FIRST])));
		await Promise.all(Array.from({ length: 6 }, () => open(url, [FIRST, SECOND])));
		expect(await count(url, 'first')).toEqual([{ n: 1 }]);
		expect(await count(url, 'migrations')).toEqual([{ n: 2 }]);
	});

	it.skipIf(!present)('keeps nothing of a migration that fails half-way', async () => {
		const url = await server.emptyDatabase();
		const broken = migration(2, 'CREATE TABLE rasoat.second (n integer); SELECT 1 / 0');
		await expect(open(url, [FIRST, broken])).rejects.toThrow('division by zero');
		await expect(count(url, 'second')).rejects.toThrow('does not exist');
		await open(url, [FIRST, SECOND]);
		expect(await count(url, 'second')).toEqual([{ n: 0 }]);
	});

	it.skipIf(!present)('refuses a migration that was changed, and a database that is newer', async () => {
		const url = await server.emptyDatabase();
		await open(url, [FIRST, SECOND]);
		await expect(open(url, [{ ...FIRST, hash: 'changed' }, SECOND])).rejects.toMatchObject({ code: 'migration-changed' });
		await expect(open(url, [FIRST])).rejects.toMatchObject({
			code: 'database-newer',
			told: { vi: expect.stringContaining('0002-test.sql') },
		});
		await expect(open(url, [])).rejects.toMatchObject({ code: 'database-newer' });
	});

	it.skipIf(!present)('refuses another encoding, a wrong password and a database that is not there', async () => {
		const latin = await server.emptyDatabase("ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
		await expect(open(latin)).rejects.toMatchObject({ code: 'database-encoding' });
		const url = await server.emptyDatabase();
		const wrong = url.replace(/:[^:@]+@/, ':Secret7@');
		const refused = await open(wrong).catch((error: unknown) => error);
		expect(refused).toMatchObject({ code: 'database-unreachable' });
		expect(JSON.stringify(refused)).not.toContain('Secret7');
		await expect(open(`${url}x`)).rejects.toMatchObject({ code: 'database-unreachable' });
	});

	it.skipIf(!present)('goes on after the server dropped its connections, and fails the transaction that was on one', async () => {
		const url = await server.emptyDatabase();
		const database = await openDatabase(url);
		const now = () => database.transaction('write', async ({ client }) => (await client.query('SELECT 1 AS n')).rows);
		const drop = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
		await Promise.all([now(), now()]);
		await server.ask(url, drop);
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(await now()).toEqual([{ n: 1 }]);
		const caught = database.transaction('write', async ({ client }) => {
			await server.ask(url, drop);
			await client.query('SELECT 1');
		});
		await expect(caught).rejects.toThrow();
		expect(await now()).toEqual([{ n: 1 }]);
		await database.close();
	});

	it.skipIf(!present)('does not pass a rolled-back transaction for a committed one', async () => {
		const database = await openDatabase(await server.emptyDatabase());
		const swallowed = database.transaction('write', async ({ client }) => {
			await client.query('SELECT 1 / 0').catch(() => {});
			return 'done';
		});
		await expect(swallowed).rejects.toThrow('ROLLBACK');
		await database.close();
	});
});

it('says where a server is that does not answer', async () => {
	await expect(openDatabase('postgres://u:Secret7@127.0.0.1:1/db')).rejects.toMatchObject({
		code: 'database-unreachable',
		told: { vi: expect.stringContaining('127.0.0.1:1/db'), en: expect.not.stringContaining('Secret7') },
	});
});

it('numbers its migrations without a gap', () => {
	expect(loadMigrations().map(({ name }) => name)[0]).toBe('0001-ledger.sql');
});
