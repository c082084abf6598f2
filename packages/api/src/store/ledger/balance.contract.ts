import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TestServer } from '../../testing/test-server.js';
import { type Database, openDatabase } from '../database.js';
import { advance } from './advance.js';
import { amend } from './amend.js';
import { cancel } from './cancel.js';
import { complete } from './complete.js';
import { fail } from './fail.js';
import { ledgerSnapshot } from './ledger-snapshot.js';
import { receive } from './receive.js';
import { type OutboxJob, relayOutbox } from './relay-outbox.js';
import { replay } from './replay.js';
import { verifyLedger } from './verify-ledger.js';

const COMMUNES = [null, '10507', '10525'];

/** What several connections do at once: each operation names a file or a report by a small number, so that they meet. */
const operation = fc.record({
	act: fc.constantFrom(
		...(['receive', 'receive', 'relay', 'outage', 'take', 'complete', 'complete', 'fail', 'cancel', 'replay', 'move', 'withdraw'] as const),
	),
	file: fc.nat(3),
	commune: fc.constantFrom(...COMMUNES),
});
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** The attempts and reports that operations choose from, as they come to be known. */
interface Known {
	readonly reports: string[];
	readonly attempts: string[];
	receives: number;
}

async function perform(database: Database, known: Known, { act, file, commune }: Operation): Promise<void> {
	const attempt = known.attempts.at(-1 - (file % Math.max(1, known.attempts.length)));
	const report = known.reports.at(-1 - (file % Math.max(1, known.reports.length)));
	if (act === 'receive') await receiveOne(database, known, file, commune);
	else if (act === 'relay') await relayOutbox(database, async (jobs) => sent(jobs, known));
	else if (act === 'outage') await relayOutbox(database, () => Promise.reject(new Error('away'))).catch(() => {});
	else if (attempt !== undefined && report !== undefined) await change(database, known, act, attempt, report, commune);
}

async function sent(jobs: readonly OutboxJob[], known: Known): Promise<readonly string[]> {
	const ids = jobs.map(({ attempt }) => attempt);
	known.attempts.push(...ids);
	return ids;
}

async function receiveOne(database: Database, known: Known, file: number, commune: string | null): Promise<void> {
	known.receives++;
	const facts = { mediaType: 'application/pdf', way: 'inbox', sender: null, fileName: 'a.pdf', campaign: null } as const;
	const { report } = await receive(database, { ...facts, bytes: Buffer.from(`${file}`), receivedAt: '2025-10-15T00:00:00Z', commune });
	known.reports.push(report.id);
}

async function change(database: Database, known: Known, act: Operation['act'], attempt: string, report: string, commune: string | null) {
	const grounds = { reason: 'r', actor: 'a' };
	if (act === 'take') await advance(database, attempt, ['received', 'queued'], 'processing');
	if (act === 'complete') await complete(database, attempt, { outcome: 'checked', json: '{}', engineVersion: '0', profileHash: '0' });
	if (act === 'fail') await fail(database, attempt, 'fault');
	if (act === 'cancel') await cancel(database, attempt);
	if (act === 'replay') known.attempts.push((await replay(database, report)).attempt?.id ?? attempt);
	if (act === 'move') await amend(database, report, { kind: 'move', campaign: null, commune }, grounds);
	if (act === 'withdraw') await amend(database, report, { kind: 'withdrawal' }, grounds);
}

/** What holds whatever happens at once, on any server. */
export function balanceContract(serverOf: () => TestServer): void {
	it('holds at every moment, whatever several connections do', async () => {
		const server = serverOf();
		const url = await server.emptyDatabase();
		const database = await openDatabase(url);
		const lanes = fc.array(fc.array(operation, { maxLength: 25 }), { minLength: 2, maxLength: 4 });
		const property = fc.asyncProperty(lanes, async (sequences) => {
			await server.ask(url, 'TRUNCATE rasoat.originals, rasoat.campaigns CASCADE');
			const known: Known = { reports: [], attempts: [], receives: 0 };
			const running = Promise.all(
				sequences.map(async (sequence) => {
					for (const one of sequence) await perform(database, known, one);
				}),
			);
			let over = false;
			const ended = running.finally(() => {
				over = true;
			});
			while (!over) balanced(await ledgerSnapshot(database));
			await ended;
			const { differences, snapshot } = await verifyLedger(database);
			expect(differences).toEqual([]);
			expect(snapshot.arrivals).toBe(known.receives);
			expect(snapshot.received).toBe(new Set(known.reports).size);
		});
		await fc.assert(property, { numRuns: 25, endOnFailure: true });
		await database.close();
	});
}

function balanced({ received, finished, waiting, failed }: Awaited<ReturnType<typeof ledgerSnapshot>>): void {
	expect(finished + waiting + failed).toBe(received);
}
