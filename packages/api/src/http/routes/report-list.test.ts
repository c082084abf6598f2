import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../store/backup/restore-backup.js';
import { saveBackup } from '../../store/backup/save-backup.js';
import { amend } from '../../store/ledger/amend.js';
import { complete } from '../../store/ledger/complete.js';
import { fail } from '../../store/ledger/fail.js';
import { receive } from '../../store/ledger/receive.js';
import { replay } from '../../store/ledger/replay.js';
import { verifyLedger } from '../../store/ledger/verify-ledger.js';
import type { Way } from '../../store/schema.js';
import { findingOf, resultOf } from '../../testing/result-of.js';
import { saveCampaign } from '../../testing/save-campaign.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';

let server: TestServer;
let under: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
}, 60_000);
afterAll(() => server?.stop(), 60_000);

const database = () => under.service.store.database;

async function start(): Promise<void> {
	under = await startTestService(await server.emptyDatabase());
	const campaign = { profileId: 'p', expectedCommunes: [] };
	await saveCampaign(database(), { id: 'kl195', deadline: '2025-10-15', ...campaign });
	await saveCampaign(database(), { id: 'kl202', deadline: null, ...campaign });
}

interface Sent {
	readonly name?: string;
	readonly day?: string;
	readonly way?: Way;
	readonly campaign?: string;
	readonly commune?: string;
}

let sent = 0;
async function send({ name = 'Báo cáo.docx', day = '2025-10-10', way = 'upload', campaign, commune }: Sent = {}): Promise<string> {
	const facts = { mediaType: 'application/pdf', sender: 'user:1', fileName: name, way, receivedAt: `${day}T05:00:00Z` };
	const filed = { campaign: campaign ?? null, commune: commune ?? null };
	return (await receive(database(), { bytes: Buffer.from(`tệp ${sent++}`), ...facts, ...filed })).report.id;
}

async function attemptOf(report: string): Promise<string> {
	return (await replay(database(), report)).attempt?.id ?? '';
}

async function finish(report: string, parts: Parameters<typeof resultOf>[0] = {}): Promise<void> {
	const facts = { engineVersion: '0.1.0', profileHash: 'ab', outcome: parts.status === 'unreadable' ? 'unreadable' : 'checked' } as const;
	await complete(database(), await attemptOf(report), { ...facts, json: JSON.stringify(resultOf(parts)) });
}

async function list(query: Record<string, string | number>) {
	const { data, error } = await under.client('viewer').GET('/api/v1/reports', { params: { query: query as never } });
	if (!data) throw new Error(JSON.stringify(error));
	return data;
}
const idsOf = async (query: Record<string, string | number>) => (await list(query)).items.map(({ id }) => id);

describe('filters and order', () => {
	const ids: Record<string, string> = {};
	const names = async (query: Record<string, string | number>) => {
		const found = await idsOf(query);
		return Object.keys(ids).filter((name) => found.includes(ids[name] ?? ''));
	};

	beforeAll(async () => {
		await start();
		ids.flagged = await send({ name: 'Cẩm Giàng số 12.docx', day: '2025-10-10', campaign: 'kl195', commune: '10507' });
		ids.pass = await send({ name: 'CẨM GIANG 100%.pdf', day: '2025-10-16', campaign: 'kl195', commune: '10525', way: 'inbox' });
		ids.unreadable = await send({ name: 'Đồ Sơn.pdf', day: '2025-10-12', campaign: 'kl202', way: 'link' });
		ids.parked = await send({ name: 'hai_ba.pdf', day: '2025-10-13', commune: '10507' });
		ids.waiting = await send({ name: 'Tờ trình.pdf'.normalize('NFD'), day: '2025-10-14' });
		ids.withdrawn = await send({ name: 'nhầm.pdf', day: '2025-10-11' });
		const commune = { code: '10507', name: 'Thành Đông', kind: 'phường', confidence: 1, evidence: [] };
		await finish(ids.flagged, {
			verdict: 'flagged',
			identity: { ...resultOf().identity, commune },
			findings: [
				findingOf(),
				findingOf({ ruleId: 'figures.sum', severity: 'warning', doubtful: true }),
				findingOf({ ruleId: 'figures.sum', severity: 'info' }),
			],
		});
		await finish(ids.pass);
		await finish(ids.unreadable, {
			status: 'unreadable',
			verdict: 'unreadable',
			error: { code: 'encrypted', message: { vi: 'Tệp có mật khẩu', en: 'The file is encrypted' } },
		});
		await fail(database(), await attemptOf(ids.parked), 'store-unavailable');
		await amend(database(), ids.withdrawn, { kind: 'withdrawal' }, { reason: 'gửi nhầm', actor: 'user:1' });
	}, 60_000);
	afterAll(() => under.stop());

	it.each<[string, Record<string, string>, string[]]>([
		['nothing', {}, ['flagged', 'pass', 'unreadable', 'parked', 'waiting']],
		['state', { state: 'done' }, ['flagged', 'pass', 'unreadable']],
		['states', { state: 'received,failed' }, ['parked', 'waiting']],
		['outcome', { outcome: 'unreadable' }, ['unreadable']],
		['verdict', { verdict: 'pass,flagged' }, ['flagged', 'pass']],
		['campaign', { campaign: 'kl195' }, ['flagged', 'pass']],
		['commune', { commune: '10507' }, ['flagged', 'parked']],
		['no commune', { unfiled: 'commune' }, ['unreadable', 'waiting']],
		['no campaign', { unfiled: 'campaign' }, ['parked', 'waiting']],
		['way', { way: 'inbox' }, ['pass']],
		['withdrawn', { withdrawn: 'yes' }, ['withdrawn']],
		['withdrawn or not', { withdrawn: 'any' }, ['flagged', 'pass', 'unreadable', 'parked', 'waiting', 'withdrawn']],
		['rule', { rule: 'figures.sum' }, ['flagged']],
		['another rule', { rule: 'figures' }, []],
		['name without tones', { q: 'cam giang' }, ['flagged', 'pass']],
		['name with tones', { q: 'cẩm giàng' }, ['flagged']],
		['name, decomposed', { q: 'GIÀNG'.normalize('NFD') }, ['flagged']],
		['name with đ', { q: 'do son' }, ['unreadable']],
		['name that was decomposed', { q: 'tờ trình' }, ['waiting']],
		['signs that stand for others', { q: '0%' }, ['pass']],
		['and underlines', { q: 'i_b' }, ['parked']],
		['words in any order', { q: '12 cam' }, ['flagged']],
		['from', { receivedFrom: '2025-10-13T00:00:00+07:00' }, ['pass', 'parked', 'waiting']],
		['to, no longer within', { receivedTo: '2025-10-12T12:00:00+07:00' }, ['flagged']],
		['sha256', { sha256: createHash('sha256').update('none').digest('hex') }, []],
	])('%s', async (_, query, expected) => {
		expect(await names(query)).toEqual(expected);
	});

	it('shows each as it is', async () => {
		const { items } = await list({ order: 'receivedAt' });
		expect(items.map(({ id }) => id)).toEqual([ids.flagged, ids.unreadable, ids.parked, ids.waiting, ids.pass]);
		expect(items[0]).toMatchObject({
			name: 'Cẩm Giàng số 12.docx',
			state: 'done',
			outcome: 'checked',
			verdict: 'flagged',
			commune: '10507',
			communeRead: '10507',
			late: false,
			attempt: 1,
			arrivals: 1,
			ways: ['upload'],
			pages: 1,
			findings: { error: 1, warning: 1, info: 1, doubtful: 1 },
			error: null,
			withdrawnAt: null,
		});
		expect(items[1]).toMatchObject({ error: 'encrypted', verdict: 'unreadable', late: null });
		expect(items[2]).toMatchObject({ error: 'store-unavailable', state: 'failed', verdict: null });
		expect(items[4]).toMatchObject({ late: true, verdict: 'pass' });
		expect(items[0]).not.toHaveProperty('change');
	});

	it('refuses what is no filter, no cursor', async () => {
		for (const query of ['state=ended', 'q=x&x=1', 'cursor=abc', 'updatedSince=abc', 'receivedFrom=hôm%20qua', 'limit=201', 'sha256=1'])
			expect((await fetch(`${under.origin}/api/v1/reports?${query}`, { headers: { 'X-Test-Role': 'viewer' } })).status, query).toBe(400);
	});

	it.each(['-receivedAt', 'receivedAt', '-changed', 'changed'])('pages through %s, each once', async (order) => {
		const whole = await idsOf({ order, withdrawn: 'any' });
		const paged: string[] = [];
		for (let cursor: string | null = ''; cursor !== null; ) {
			const page = await list({ order, limit: 2, withdrawn: 'any', ...(cursor && { cursor }) });
			paged.push(...page.items.map(({ id }) => id));
			cursor = page.nextCursor;
		}
		expect(paged).toEqual(whole);
		expect(new Set(whole).size).toBe(6);
	});
});

describe('what changed since', () => {
	beforeAll(start, 60_000);
	afterAll(() => under.stop());

	/** Follows changes as a client does: page by page from a cursor to where there is no more. */
	async function follow(cursor: string, seen: Map<string, string>, query: Record<string, string | number> = {}): Promise<string> {
		for (let at = cursor; ; ) {
			const page = await list({ updatedSince: at, limit: 3, ...query });
			for (const { id, state, attempt, withdrawnAt } of page.items) seen.set(id, `${state} ${attempt} ${withdrawnAt !== null}`);
			at = page.changeCursor;
			if (page.nextCursor === null) return at;
			expect(page.nextCursor).toBe(page.changeCursor);
		}
	}

	async function truth(): Promise<Map<string, string>> {
		const rows = await server.ask<{ id: string; state: string }>(
			under.service.store.url,
			`SELECT p.id, a.state || ' ' || a.number || ' ' || (p.withdrawn_at IS NOT NULL)::text AS state
				FROM rasoat.reports p JOIN rasoat.attempts a ON a.report = p.id AND a.latest`,
		);
		return new Map(rows.map(({ id, state }) => [id, state]));
	}

	it('is told once, each as it is now', async () => {
		const first = await send();
		const second = await send();
		const seen = new Map<string, string>();
		const mark = await follow('0', seen);
		expect(seen).toEqual(await truth());
		expect((await list({ updatedSince: mark })).items).toEqual([]);
		expect((await list({})).changeCursor).toBe(mark);
		await finish(first);
		await amend(database(), second, { kind: 'withdrawal' }, { reason: 'gửi nhầm', actor: 'user:1' });
		await fail(database(), await attemptOf(first), 'store-unavailable');
		expect(await idsOf({ updatedSince: mark })).toEqual([second, first]);
		expect(await idsOf({ updatedSince: mark, state: 'failed' })).toEqual([first]);
		await follow(mark, seen);
		expect(seen).toEqual(await truth());
	});

	it('misses nothing of transactions that end in another order than they began', async () => {
		const ids = await Promise.all(Array.from({ length: 8 }, () => send()));
		const seen = new Map<string, string>();
		let mark = await follow('0', seen);
		let writing = true;
		const writers = ids.map(async (id, n) => {
			for (let round = 0; round < 6; round++) {
				const kind = round % 2 === 0 ? 'withdrawal' : 'reinstatement';
				await database().transaction('write', async (session) => {
					await session.client.query('UPDATE rasoat.reports SET withdrawn_at = $2 WHERE id = $1', [
						id,
						kind === 'withdrawal' ? new Date() : null,
					]);
					// Begun first, ended last, or the other way round.
					await session.client.query('SELECT pg_sleep($1)', [((n * 7 + round * 3) % 11) / 100]);
				});
				await attemptOf(id);
			}
		});
		const done = Promise.all(writers).finally(() => {
			writing = false;
		});
		let asked = 0;
		while (writing) {
			mark = await follow(mark, seen);
			asked++;
		}
		await done;
		await follow(mark, seen);
		expect(asked).toBeGreaterThan(3);
		expect(seen).toEqual(await truth());
	});

	it('numbers a report once in a transaction, however much is done to it', async () => {
		const id = await send();
		const before = (await list({ q: '', limit: 200 })).changeCursor;
		await database().transaction('write', async ({ client }) => {
			for (let day = 10; day < 15; day++)
				await client.query(`UPDATE rasoat.reports SET received_at = '2025-11-${day}T00:00:00Z' WHERE id = '${id}'`);
		});
		const { items } = await list({ updatedSince: before });
		expect(items).toMatchObject([{ id, receivedAt: '2025-11-14T00:00:00.000Z' }]);
	});

	it('is everything once more after a backup was restored, and then goes on', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'rasoat-since-'));
		const id = await send();
		await saveBackup(database(), join(folder, 'backup.tar'), '0.1.0');
		await amend(database(), id, { kind: 'withdrawal' }, { reason: 'gửi nhầm', actor: 'user:1' });
		const mark = await follow('0', new Map());
		await under.stop();
		const databaseUrl = await server.emptyDatabase();
		await restoreBackup({ databaseUrl, dataFolder: '' }, join(folder, 'backup.tar'));
		under = await startTestService(databaseUrl);
		const seen = new Map<string, string>();
		const later = await follow(mark, seen);
		expect(seen).toEqual(await truth());
		expect(seen.get(id)).toBe('received 1 false');
		await fail(database(), await attemptOf(id), 'store-unavailable');
		expect(await idsOf({ updatedSince: later })).toEqual([id]);
		expect((await verifyLedger(database())).differences).toEqual([]);
		rmSync(folder, { recursive: true });
	});
});
