import type { ProfileDescription } from '@rasoat/checker';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saveCampaign } from '../../testing/save-campaign.js';
import type { TestServer } from '../../testing/test-server.js';
import { changeCampaign } from '../campaigns/change-campaign.js';
import { type Database, openDatabase } from '../database.js';
import { refileByReading } from '../filing/refile-by-reading.js';
import { keepProfile } from '../profiles/keep-profile.js';
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
/** Of either a report may be by what it cites: each has a profile of its own. */
const CAMPAIGNS = [null, '195', '210'];

/** What several connections do at once: each operation names a file or a report by a small number, so that they meet. */
const operation = fc.record({
	act: fc.constantFrom(
		...([
			'receive',
			'receive',
			'relay',
			'outage',
			'take',
			'complete',
			'complete',
			'complete',
			'fail',
			'cancel',
			'replay',
			'move',
			'withdraw',
			'reinstate',
			'refile',
			'recheck-campaign',
		] as const),
	),
	file: fc.nat(3),
	/** As the sender says, as it is read, or as a person moves it. */
	campaign: fc.constantFrom(...CAMPAIGNS),
	commune: fc.constantFrom(...COMMUNES),
});
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** The attempts and reports that operations choose from, as they come to be known. */
interface Known {
	readonly reports: string[];
	readonly attempts: string[];
	receives: number;
}

async function perform(database: Database, known: Known, one: Operation): Promise<void> {
	const { act, file } = one;
	const attempt = known.attempts.at(-1 - (file % Math.max(1, known.attempts.length)));
	const report = known.reports.at(-1 - (file % Math.max(1, known.reports.length)));
	if (act === 'receive') await receiveOne(database, known, one);
	else if (act === 'relay') await relayOutbox(database, async (jobs) => sent(jobs, known));
	else if (act === 'outage') await relayOutbox(database, () => Promise.reject(new Error('away'))).catch(() => {});
	else if (act === 'refile') await refileByReading(database);
	else if (act === 'recheck-campaign') await changeCampaign(database, one.campaign ?? '195', { recheck: true }, 'a');
	else if (attempt !== undefined && report !== undefined) await change(database, known, one, attempt, report);
}

async function sent(jobs: readonly OutboxJob[], known: Known): Promise<readonly string[]> {
	const ids = jobs.map(({ attempt }) => attempt);
	known.attempts.push(...ids);
	return ids;
}

async function receiveOne(database: Database, known: Known, { file, campaign, commune }: Operation): Promise<void> {
	known.receives++;
	const facts = {
		mediaType: 'application/pdf',
		way: 'inbox',
		sender: null,
		fileName: 'a.pdf',
		receivedAt: '2025-10-15T00:00:00Z',
	} as const;
	const { report } = await receive(database, { ...facts, bytes: Buffer.from(`${file}`), campaign, commune });
	known.reports.push(report.id);
}

async function change(database: Database, known: Known, { act, campaign, commune }: Operation, attempt: string, report: string) {
	const grounds = { reason: 'r', actor: 'a' };
	if (act === 'take') await advance(database, attempt, ['received', 'queued'], 'processing');
	if (act === 'complete') await completeOne(database, attempt, campaign, commune);
	if (act === 'fail') await fail(database, attempt, 'fault');
	if (act === 'cancel') await cancel(database, attempt);
	if (act === 'replay') known.attempts.push((await replay(database, report)).attempt?.id ?? attempt);
	if (act === 'move') await amend(database, report, { kind: 'move', campaign, commune }, grounds);
	if (act === 'withdraw') await amend(database, report, { kind: 'withdrawal' }, grounds);
	if (act === 'reinstate') await amend(database, report, { kind: 'reinstatement' }, grounds);
}

/** Reads the report as one of this campaign and commune, checked as if it were in none. */
async function completeOne(database: Database, attempt: string, campaign: string | null, commune: string | null): Promise<void> {
	const cited = campaign === null ? [] : [{ kind: 'conclusion', digits: campaign, letters: '', leading: true } as const];
	const belonging = { commune: commune === null ? null : { code: commune, name: 'A', kind: 'xã', sure: true }, cited };
	const facts = { outcome: 'checked', json: '{}', engineVersion: '0', profileHash: '0', deadline: null, campaign: null } as const;
	await complete(database, attempt, { ...facts, filedBy: { belonging, wording: null } });
}

/** A campaign of its own profile, known by the number of its Conclusion. */
async function openCampaign(database: Database, number: string): Promise<void> {
	const reference = (digits: string) => ({ number: digits, key: { digits, letters: 'kltw' } });
	const references = { conclusion: reference(number), letter: reference(`9${number}`) };
	const description = { id: number, version: '1.0.0', contentVersion: number, references } as unknown as ProfileDescription;
	const tried = { hash: number.padEnd(64, '0'), includes: [], description };
	const source = { origin: '', yaml: '', includes: {} };
	await database.transaction('write', (session) => keepProfile(session, { source, tried, installedBy: 'x', installed: false }));
	await saveCampaign(database, { id: number, profileId: number, deadline: null, expectedCommunes: [] });
}

/** Files whose every report is a duplicate; duplicates that lead round in a circle. */
const LOST = `
	SELECT o.sha256 FROM rasoat.originals o WHERE NOT EXISTS (
		SELECT FROM rasoat.reports r LEFT JOIN rasoat.filings f ON f.report = r.id
		WHERE r.original = o.sha256 AND f.duplicate_of IS NULL
	)`;
const ADRIFT = `
	WITH RECURSIVE chain AS (
		SELECT report, duplicate_of AS at, 1 AS step FROM rasoat.filings WHERE duplicate_of IS NOT NULL
		UNION ALL
		SELECT c.report, f.duplicate_of, c.step + 1 FROM chain c JOIN rasoat.filings f ON f.report = c.at
		WHERE f.duplicate_of IS NOT NULL AND c.step < 50
	)
	SELECT report FROM chain WHERE step = 50`;

/** What holds whatever happens at once, on any server. */
export function balanceContract(serverOf: () => TestServer): void {
	it('holds at every moment, whatever several connections do', async () => {
		const server = serverOf();
		const url = await server.emptyDatabase();
		const database = await openDatabase(url);
		for (const number of ['195', '210']) await openCampaign(database, number);
		const lanes = fc.array(fc.array(operation, { maxLength: 25 }), { minLength: 2, maxLength: 4 });
		const property = fc.asyncProperty(lanes, async (sequences) => {
			await server.ask(url, 'TRUNCATE rasoat.originals CASCADE');
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
			expect(await server.ask(url, LOST)).toEqual([]);
			expect(await server.ask(url, ADRIFT)).toEqual([]);
		});
		await fc.assert(property, { numRuns: 25, endOnFailure: true });
		await database.close();
	});
}

function balanced({ received, finished, waiting, failed }: Awaited<ReturnType<typeof ledgerSnapshot>>): void {
	expect(finished + waiting + failed).toBe(received);
}
