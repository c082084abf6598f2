import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { saveCampaign } from '../../testing/save-campaign.js';
import type { TestServer } from '../../testing/test-server.js';
import { type Database, openDatabase } from '../database.js';
import { amendments, outbox } from '../schema.js';
import { advance } from './advance.js';
import { amend } from './amend.js';
import { attemptState } from './attempt-state.js';
import { cancel } from './cancel.js';
import { complete } from './complete.js';
import { fail } from './fail.js';
import { ledgerSnapshot } from './ledger-snapshot.js';
import { originalBytes } from './original-bytes.js';
import { type Arrival, receive } from './receive.js';
import { type OutboxJob, relayOutbox } from './relay-outbox.js';
import { replay } from './replay.js';
import { resultText } from './result-text.js';
import { verifyLedger } from './verify-ledger.js';

const FACTS = { outcome: 'checked', json: '{"verdict":"pass"}', engineVersion: '0.1.0', profileHash: 'ab' } as const;
const GROUNDS = { reason: 'nộp nhầm', actor: 'can-bo-1' };

const arrival = (changes: Partial<Arrival> = {}): Arrival => ({
	bytes: Buffer.from('báo cáo'),
	mediaType: 'application/pdf',
	way: 'upload',
	receivedAt: '2025-10-15T01:02:03.004Z',
	sender: 'can-bo-1',
	fileName: 'Báo cáo.pdf',
	campaign: null,
	commune: null,
	...changes,
});

/** What the ledger does on any server. */
export function ledgerContract(serverOf: () => TestServer): void {
	let server: TestServer;
	let url: string;
	let database: Database;

	beforeAll(async () => {
		server = serverOf();
		url = await server.emptyDatabase();
		database = await openDatabase(url);
	});
	beforeEach(() => server.ask(url, 'TRUNCATE rasoat.originals, rasoat.campaigns CASCADE').then(() => {}));
	afterAll(() => database?.close());

	const counts = async () => Object.values(await ledgerSnapshot(database)).join(' ');
	const kinds = async () => (await verifyLedger(database)).differences.map(({ kind }) => kind);
	const waitingJobs = () => database.transaction('snapshot', ({ orm }) => orm.select().from(outbox));

	async function firstAttempt(changes: Partial<Arrival> = {}): Promise<{ report: string; attempt: string }> {
		const { report } = await receive(database, arrival(changes));
		const { attempt } = await replay(database, report.id);
		return { report: report.id, attempt: attempt?.id ?? '' };
	}

	it('gives back what was received, byte for byte, in parts', async () => {
		const bytes = Buffer.alloc(9_000_001, 'Cẩm Giàng');
		const { receipt, report, isNew } = await receive(database, arrival({ bytes, fileName: 'Cẩm\0 Giàng\ud800.pdf' }));
		expect(receipt).toMatchObject({
			way: 'upload',
			receivedAt: '2025-10-15T01:02:03.004Z',
			fileName: 'Cẩm� Giàng�.pdf',
			report: report.id,
		});
		expect({ isNew, sha256: report.original }).toEqual({ isNew: true, sha256: createHash('sha256').update(bytes).digest('hex') });
		const parts: Buffer[] = [];
		for await (const part of originalBytes(database, report.original)) parts.push(part);
		expect(parts).toHaveLength(3);
		expect(Buffer.concat(parts).equals(bytes)).toBe(true);
		expect(await counts()).toBe('1 0 1 0 1');
		expect(await kinds()).toEqual([]);
	});

	it('keeps an empty file', async () => {
		await receive(database, arrival({ bytes: new Uint8Array() }));
		expect(await kinds()).toEqual([]);
	});

	it('makes of the same bytes again a receipt, of other communes and campaigns other reports', async () => {
		for (const id of ['kl195', 'kl202'])
			await saveCampaign(database, { id, profileId: 'p', deadline: '2025-10-15', expectedCommunes: ['10507'] });
		const filings = [
			{ campaign: 'kl195', commune: '10507' },
			{ campaign: 'kl195', commune: '10525' },
			{ campaign: 'kl202', commune: '10507' },
			{ campaign: 'kl202', commune: '10525' },
		];
		const first = await Promise.all(filings.map((filed) => receive(database, arrival(filed))));
		const again = await Promise.all(filings.map((filed) => receive(database, arrival({ ...filed, way: 'inbox' }))));
		expect(again.map(({ isNew, report }) => ({ isNew, id: report.id }))).toEqual(
			first.map(({ report }) => ({ isNew: false, id: report.id })),
		);
		expect(new Set(first.map(({ report }) => report.id)).size).toBe(4);
		expect(await counts()).toBe('4 0 4 0 8');
		expect(await waitingJobs()).toHaveLength(4);
	});

	it('makes one report of the same bytes from many at once', async () => {
		const all = await Promise.all(Array.from({ length: 12 }, () => receive(database, arrival())));
		expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
		expect(await counts()).toBe('1 0 1 0 12');
	});

	it('keeps nothing of an arrival for a campaign that is not there', async () => {
		await expect(receive(database, arrival({ campaign: 'none' }))).rejects.toThrow(/foreign key/);
		expect(await counts()).toBe('0 0 0 0 0');
		const rows = await server.ask(url, 'SELECT sha256 FROM rasoat.originals');
		expect(rows).toEqual([]);
	});

	it('takes an attempt forward only, and says when nothing changed', async () => {
		const { attempt } = await firstAttempt();
		expect(await advance(database, attempt, ['received'], 'queued')).toMatchObject({ changed: true, attempt: { state: 'queued' } });
		expect(await advance(database, attempt, ['received'], 'queued')).toMatchObject({ changed: false, attempt: { state: 'queued' } });
		expect(await advance(database, attempt, ['received', 'queued'], 'processing')).toMatchObject({ changed: true });
		await expect(advance(database, attempt, ['processing'], 'queued')).rejects.toThrow('does not go from processing to queued');
		expect(await complete(database, attempt, FACTS)).toEqual({ changed: true });
		expect(await attemptState(database, attempt)).toBe('done');
		await expect(server.ask(url, "UPDATE rasoat.attempts SET state = 'received', outcome = NULL, ended_at = NULL")).rejects.toThrow(
			'does not go',
		);
		await expect(server.ask(url, "UPDATE rasoat.attempts SET outcome = 'unreadable'")).rejects.toThrow('has ended');
		await expect(server.ask(url, 'UPDATE rasoat.attempts SET number = 9')).rejects.toThrow('keeps its report');
		expect(await advance(database, '00000000-0000-0000-0000-000000000000', ['received'], 'queued')).toEqual({
			changed: false,
			attempt: null,
		});
	});

	it('takes one completion of many, whatever comes after', async () => {
		const { attempt } = await firstAttempt();
		const all = await Promise.all([1, 2, 3, 4].map((n) => complete(database, attempt, { ...FACTS, json: `{"n":${n},"q":"\\u0000"}` })));
		expect(all.filter(({ changed }) => changed)).toHaveLength(1);
		const kept = await resultText(database, attempt);
		expect(kept).toMatch(/^\{"n":[1-4],"q":"\\ufffd"\}$/);
		expect((await complete(database, attempt, FACTS)).changed).toBe(false);
		expect((await fail(database, attempt, 'too late')).changed).toBe(false);
		expect((await cancel(database, attempt)).changed).toBe(false);
		expect(await resultText(database, attempt)).toBe(kept);
		expect(await counts()).toBe('1 1 0 0 1');
		expect(await waitingJobs()).toEqual([]);
		expect(await kinds()).toEqual([]);
	});

	it('keeps nothing of a completion whose result cannot be stored', async () => {
		const { attempt } = await firstAttempt();
		await expect(complete(database, attempt, { ...FACTS, json: '{' })).rejects.toThrow(/json/);
		expect(await counts()).toBe('1 0 1 0 1');
		expect(await waitingJobs()).toHaveLength(1);
	});

	it('parks, cancels and replays; a replay while one waits gives that one', async () => {
		const { report, attempt } = await firstAttempt();
		expect(await fail(database, attempt, 'disk full\0')).toMatchObject({
			changed: true,
			attempt: { state: 'failed', error: 'disk full�' },
		});
		expect(await counts()).toBe('1 0 0 1 1');
		const racing = await Promise.all([replay(database, report), replay(database, report), replay(database, report)]);
		expect(racing.map(({ changed }) => changed).sort()).toEqual([false, false, true]);
		expect(new Set(racing.map((change) => change.attempt?.number))).toEqual(new Set([2]));
		expect(await cancel(database, racing[0]?.attempt?.id ?? '')).toMatchObject({
			changed: true,
			attempt: { state: 'done', outcome: 'cancelled' },
		});
		expect(await counts()).toBe('1 1 0 0 1');
		expect(await replay(database, '00000000-0000-0000-0000-000000000000')).toEqual({ changed: false, attempt: null });
		expect(await kinds()).toEqual([]);
	});

	it('hands jobs to the queue by priority, once, and keeps them while it is away', async () => {
		const late = await firstAttempt({ way: 'inbox' });
		const soon = await firstAttempt({ bytes: Buffer.from('khác') });
		await expect(relayOutbox(database, () => Promise.reject(new Error('queue away')))).rejects.toThrow('queue away');
		const sent: OutboxJob[][] = [];
		const send = async (jobs: readonly OutboxJob[]) => {
			sent.push([...jobs]);
			// A quick worker has the job before it is noted as queued.
			await advance(database, soon.attempt, ['received', 'queued'], 'processing');
			return jobs.map(({ attempt }) => `job of ${attempt}`);
		};
		expect(await Promise.all([relayOutbox(database, send), relayOutbox(database, send)])).toContain(2);
		expect(sent).toHaveLength(1);
		expect(sent[0]).toMatchObject([
			{ ...soon, number: 1, priority: 1 },
			{ ...late, number: 1, priority: 3 },
		]);
		expect(await relayOutbox(database, send)).toBe(0);
		const queued = await advance(database, late.attempt, ['queued'], 'processing');
		expect(queued).toMatchObject({ changed: true, attempt: { job: `job of ${late.attempt}`, queuedAt: expect.any(String) } });
		expect(await kinds()).toEqual([]);
	});

	it('amends with a reason, keeps what was, and moves only where there is room', async () => {
		const { report } = await receive(database, arrival());
		const other = await receive(database, arrival({ commune: '10507' }));
		const change = (amendment: Parameters<typeof amend>[2]) => amend(database, report.id, amendment, GROUNDS);
		const receivedAt = '2025-10-14T00:00:00.000Z';
		expect(await change({ kind: 'received-at', receivedAt })).toMatchObject({ changed: true, report: { receivedAt } });
		expect(await change({ kind: 'received-at', receivedAt })).toMatchObject({ changed: false });
		expect(await change({ kind: 'withdrawal' })).toMatchObject({ changed: true, report: { withdrawnAt: expect.any(String) } });
		expect(await change({ kind: 'withdrawal' })).toMatchObject({ changed: false });
		expect((await receive(database, arrival())).report.withdrawnAt).not.toBeNull();
		expect(await change({ kind: 'reinstatement' })).toMatchObject({ changed: true, report: { withdrawnAt: null } });
		expect(await change({ kind: 'move', campaign: null, commune: '10507' })).toMatchObject({
			changed: false,
			taken: other.report.id,
			report: { commune: null },
		});
		expect(await change({ kind: 'move', campaign: null, commune: '10525' })).toMatchObject({ changed: true, report: { commune: '10525' } });
		expect(await amend(database, other.receipt.id, { kind: 'withdrawal' }, GROUNDS)).toEqual({
			changed: false,
			report: null,
			taken: null,
		});
		await expect(amend(database, report.id, { kind: 'withdrawal' }, { ...GROUNDS, reason: ' ' })).rejects.toThrow(/reason/);
		const kept = await database.transaction('snapshot', ({ orm }) => orm.select().from(amendments));
		expect(kept.map(({ kind, before, after, reason }) => [kind, reason, JSON.parse(before), JSON.parse(after)])).toMatchObject([
			['received-at', 'nộp nhầm', { receivedAt: '2025-10-15T01:02:03.004Z' }, { receivedAt }],
			['withdrawal', 'nộp nhầm', { withdrawnAt: null }, {}],
			['reinstatement', 'nộp nhầm', {}, { withdrawnAt: null }],
			['move', 'nộp nhầm', { commune: null }, { commune: '10525' }],
		]);
		expect(await counts()).toBe('2 0 2 0 3');
		expect(await kinds()).toEqual([]);
	});

	it('tells no name and no byte in an error', async () => {
		const refused = await receive(database, arrival({ sender: 'Nguyễn Văn A', campaign: 'none' })).catch((error: Error) => error.message);
		expect(refused).toMatch(/foreign key/);
		expect(refused).not.toContain('Nguyễn');
	});

	// Constraints are off where the fault is planted, as a fault would not ask them.
	it.each([
		['original-hash', "UPDATE rasoat.originals SET bytes = 'b\\303\\241o c\\303\\241p'"],
		['receipt-without-original', 'DELETE FROM rasoat.originals'],
		['report-without-original', 'DELETE FROM rasoat.originals'],
		['receipt-without-report', 'DELETE FROM rasoat.reports'],
		['report-without-receipt', 'DELETE FROM rasoat.receipts'],
		['report-without-attempt', 'DELETE FROM rasoat.attempts'],
		['report-without-attempt', 'UPDATE rasoat.attempts SET latest = false'],
		['unbalanced', 'DELETE FROM rasoat.attempts'],
		[
			'duplicate-that-counts',
			`INSERT INTO rasoat.filings (report, attempt, reading, campaigns, duplicate_of)
				SELECT r.id, a.id, '{}', '{}', gen_random_uuid() FROM rasoat.reports r JOIN rasoat.attempts a ON a.report = r.id AND a.latest`,
		],
		['attempt-without-report', 'DELETE FROM rasoat.reports'],
		['attempt-overtaken', "UPDATE rasoat.attempts SET state = 'queued', outcome = NULL, ended_at = NULL, latest = false"],
		['attempt-not-in-outbox', "UPDATE rasoat.attempts SET state = 'received', outcome = NULL, ended_at = NULL"],
		['outbox-for-ended-attempt', 'INSERT INTO rasoat.outbox (attempt, priority) SELECT id, 1 FROM rasoat.attempts'],
		['done-without-result', 'DELETE FROM rasoat.results'],
		['result-without-done', "UPDATE rasoat.attempts SET state = 'queued', outcome = NULL, ended_at = NULL"],
	])('finds %s', async (kind, fault) => {
		const { attempt } = await firstAttempt();
		await complete(database, attempt, FACTS);
		expect(await kinds()).toEqual([]);
		await server.ask(url, `SET session_replication_role = replica; ${fault}`);
		const { differences } = await verifyLedger(database);
		expect(differences.map((difference) => difference.kind)).toContain(kind);
		expect(differences.find((difference) => difference.kind === kind)).toMatchObject({
			key: expect.stringMatching(/\S/),
			told: { vi: expect.any(String) },
		});
	});
}
