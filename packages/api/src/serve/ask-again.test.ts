import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../store/database.js';
import { ledgerSnapshot } from '../store/ledger/ledger-snapshot.js';
import { type QueueServer, startPostgresQueue } from '../testing/queue-server.js';
import { askAgain } from './ask-again.js';

let server: QueueServer;
let database: Database;

beforeAll(async () => {
	server = await startPostgresQueue();
	database = await openDatabase(server.settings.databaseUrl);
});

afterAll(async () => {
	await database?.close();
	await server?.stop();
});

test('what a start asks of a database that is being restarted is asked until it is back', async () => {
	await server.halt();
	const asked = askAgain(() => ledgerSnapshot(database));
	await wait(500);
	await server.resume();
	expect(await asked).toMatchObject({ received: 0 });
}, 120_000);

test('a bug is told at once', async () => {
	let times = 0;
	const bug = async () => {
		times++;
		throw new TypeError('a bug');
	};
	await expect(askAgain(bug)).rejects.toThrow('a bug');
	expect(times).toBe(1);
});
