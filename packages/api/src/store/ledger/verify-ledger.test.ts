import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { type Database, openDatabase } from '../database.js';
import { verifyLedger } from './verify-ledger.js';

let server: TestServer;
let url: string;
let database: Database;

beforeAll(async () => {
	server = await startEmbeddedServer();
	url = await server.emptyDatabase();
	database = await openDatabase(url);
}, 120_000);
afterAll(async () => {
	await database?.close();
	await server?.stop();
}, 60_000);

it('takes no longer than it may, and says what to do instead', async () => {
	const other = new pg.Client(url);
	await other.connect();
	await other.query('BEGIN; LOCK TABLE rasoat.receipts IN ACCESS EXCLUSIVE MODE');
	const bounded = verifyLedger(database, 300);
	await expect(bounded).rejects.toMatchObject({ code: 'too-slow', told: { vi: expect.stringContaining('rasoat ledger verify') } });
	await other.query('ROLLBACK');
	await other.end();
	expect(await verifyLedger(database, 60_000)).toMatchObject({ differences: [] });
});
