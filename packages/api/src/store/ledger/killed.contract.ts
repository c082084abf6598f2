import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { TestServer } from '../../testing/test-server.js';
import { openDatabase } from '../database.js';
import { verifyLedger } from './verify-ledger.js';

const KILLS = 20;
const AT_ONCE = 4;
/** The built program. */
const CLIENT = fileURLToPath(new URL('../../../dist/testing/receiving-client.js', import.meta.url));

interface Acknowledged {
	readonly receipt?: string;
	readonly completed?: string;
}

/** Runs a client until a random moment after its first acknowledgement; gives what it had told by then. */
async function killedClient(url: string, name: string): Promise<readonly Acknowledged[]> {
	const client = spawn(process.execPath, [CLIENT, url, name], { stdio: ['ignore', 'pipe', 'inherit'] });
	let told = '';
	client.stdout.setEncoding('utf8').on('data', (chunk: string) => {
		told += chunk;
	});
	await Promise.race([once(client.stdout, 'data'), once(client, 'close')]);
	setTimeout(() => client.kill('SIGKILL'), Math.random() * 150);
	await once(client, 'close');
	return told
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line) as Acknowledged);
}

/** What stays of clients that are killed, on any server. */
export function killedContract(serverOf: () => TestServer): void {
	it(`killed ${KILLS} times leave nothing half stored and lose nothing acknowledged`, async () => {
		const server = serverOf();
		const url = await server.emptyDatabase();
		const names = Array.from({ length: KILLS }, (__, index) => `client ${index}`);
		const told: Acknowledged[] = [];
		const next = async (): Promise<void> => {
			for (let name = names.pop(); name !== undefined; name = names.pop()) told.push(...(await killedClient(url, name)));
		};
		await Promise.all(Array.from({ length: AT_ONCE }, next));
		const database = await openDatabase(url);
		const { differences, snapshot } = await verifyLedger(database);
		expect(differences).toEqual([]);
		const idsOf = async (query: string) => new Set((await server.ask<{ id: string }>(url, query)).map(({ id }) => id));
		const receipts = await idsOf('SELECT id FROM rasoat.receipts');
		const done = await idsOf('SELECT attempt AS id FROM rasoat.results');
		const acknowledged = told.flatMap(({ receipt }) => receipt ?? []);
		const completed = told.flatMap((line) => line.completed ?? []);
		expect(acknowledged.filter((id) => !receipts.has(id))).toEqual([]);
		expect(completed.filter((id) => !done.has(id))).toEqual([]);
		expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
		// What was stored and not told: at most the one that each was at.
		expect(snapshot.arrivals - acknowledged.length).toBeLessThanOrEqual(KILLS);
		await database.close();
	});
}
