import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestServer } from '../../testing/test-server.js';
import { addUser } from '../accounts/add-user.js';
import { verifyAudit } from '../audit/verify-audit.js';
import { type Database, openDatabase } from '../database.js';
import { advance } from '../ledger/advance.js';
import { complete } from '../ledger/complete.js';
import { ledgerSnapshot } from '../ledger/ledger-snapshot.js';
import { originalBytes } from '../ledger/original-bytes.js';
import { receive } from '../ledger/receive.js';
import { replay } from '../ledger/replay.js';
import { resultText } from '../ledger/result-text.js';
import { verifyLedger } from '../ledger/verify-ledger.js';
import { deleteAs } from './delete-as.js';

const FACTS = { outcome: 'checked', json: '{"verdict":"pass","quote":"Nguyễn Văn A"}', engineVersion: '0.1.0', profileHash: 'ab' } as const;
const BYTES = Buffer.from('báo cáo có tên người');
const HASH = createHash('sha256').update(BYTES).digest('hex');

/** Deleting what a report holds, on any server. */
export function deletionContract(serverOf: () => TestServer): void {
	let url: string;
	let database: Database;

	beforeAll(async () => {
		url = await serverOf().emptyDatabase();
		database = await openDatabase(url);
		await addUser(database, { name: 'quan-tri', displayName: 'Quản trị', role: 'administrator' }, 'command:test');
		await addUser(database, { name: 'can-bo', displayName: 'Cán bộ', role: 'officer' }, 'command:test');
	});
	beforeEach(() =>
		serverOf()
			.ask(url, 'TRUNCATE rasoat.originals CASCADE')
			.then(() => {}),
	);
	afterAll(() => database?.close());

	const take = async (commune: string | null = null) => {
		const facts = { mediaType: 'text/plain', way: 'upload', sender: null, fileName: 'a.txt', campaign: null } as const;
		return (await receive(database, { ...facts, bytes: BYTES, receivedAt: '2025-10-15T00:00:00Z', commune })).report;
	};
	const attemptOf = async (report: string) => {
		const [row] = await serverOf().ask<{ id: string; state: string; outcome: string | null }>(
			url,
			`SELECT id, state, outcome FROM rasoat.attempts WHERE report = '${report}' AND latest`,
		);
		return row ?? { id: '', state: '', outcome: null };
	};
	const checked = async (commune: string | null = null) => {
		const { id: report } = await take(commune);
		const { id: attempt } = await attemptOf(report);
		await advance(database, attempt, ['received', 'queued'], 'processing');
		await complete(database, attempt, FACTS);
		return { report, attempt };
	};
	const remove = (report: string, administrator = 'quan-tri', reason = 'theo Quyết định 12/QĐ-UBND') =>
		deleteAs(database, { report, reason, administrator });
	const held = async () => {
		const parts: Buffer[] = [];
		for await (const part of originalBytes(database, HASH)) parts.push(part);
		return Buffer.concat(parts).toString();
	};
	const differences = async () => (await verifyLedger(database)).differences.map(({ kind }) => kind);

	it('takes out bytes and results, and leaves hash, rows, reason and name', async () => {
		const { report, attempt } = await checked();
		await replay(database, report);
		expect(await remove(report)).toMatchObject({ changed: true, results: 1, heldBy: [], report: { original: HASH } });
		expect(await held()).toBe('');
		expect(await resultText(database, attempt)).toBeNull();
		expect(await attemptOf(report)).toMatchObject({ state: 'done', outcome: 'cancelled' });
		expect(await ledgerSnapshot(database)).toEqual({ received: 1, finished: 1, waiting: 0, failed: 0, arrivals: 1 });
		expect(await differences()).toEqual([]);
		expect((await verifyAudit(database)).differences).toEqual([]);
		const logged = await serverOf().ask<{ detail: string }>(
			url,
			"SELECT detail FROM rasoat.audit WHERE action = 'report.delete' ORDER BY id DESC LIMIT 1",
		);
		expect(JSON.parse(logged[0]?.detail ?? '')).toEqual({
			reason: 'theo Quyết định 12/QĐ-UBND',
			original: HASH,
			results: 1,
			withBytes: true,
		});
		await expect(remove(report)).rejects.toMatchObject({ code: 'already-deleted' });
		expect(await replay(database, report)).toMatchObject({ changed: false });
	});

	it('keeps the bytes while another report holds them', async () => {
		const first = await checked('11311');
		const second = await checked('11314');
		expect(await remove(first.report)).toMatchObject({ heldBy: [second.report] });
		expect(await held()).toBe(BYTES.toString());
		expect(await differences()).toEqual([]);
		expect(await remove(second.report)).toMatchObject({ heldBy: [] });
		expect(await held()).toBe('');
		expect(await differences()).toEqual([]);
	});

	it('ends what a worker is at, whose result then does not count', async () => {
		const { id: report } = await take();
		const { id: attempt } = await attemptOf(report);
		await advance(database, attempt, ['received', 'queued'], 'processing');
		await remove(report);
		expect(await complete(database, attempt, FACTS)).toMatchObject({ changed: false });
		expect(await resultText(database, attempt)).toBeNull();
		expect(await differences()).toEqual([]);
	});

	it('takes in what comes again after it was deleted, and checks it anew', async () => {
		const { report } = await checked();
		await remove(report);
		const again = await take();
		expect(again).toMatchObject({ id: report, deletedAt: null });
		expect(await held()).toBe(BYTES.toString());
		expect(await attemptOf(report)).toMatchObject({ state: 'received' });
		expect(await differences()).toEqual([]);
		expect(await remove(report)).toMatchObject({ changed: true });
		expect(await differences()).toEqual([]);
	});

	it('loses nothing that comes while it deletes', async () => {
		for (let round = 0; round < 10; round++) {
			const { report } = await checked(`1${round}`);
			await Promise.all([remove(report), take(`1${round}`), take(`2${round}`)]);
			expect(await differences()).toEqual([]);
		}
		expect(await held()).toBe(BYTES.toString());
	});

	it('refuses whoever is no administrator, no reason, and no report', async () => {
		const { report } = await checked();
		await expect(remove(report, 'can-bo')).rejects.toMatchObject({ code: 'not-administrator' });
		await expect(remove(report, 'khong-co')).rejects.toMatchObject({ code: 'no-such-user' });
		await expect(async () => remove(report, 'quan-tri', ' ')).rejects.toMatchObject({ code: 'no-reason' });
		await expect(remove('6f9b1d6e-0000-4000-8000-000000000000')).rejects.toMatchObject({ code: 'no-such-report' });
		expect(await held()).toBe(BYTES.toString());
	});

	it.each([
		['deleted-without-record', 'UPDATE rasoat.originals SET bytes = NULL, deleted_at = now()'],
		['deleted-without-record', 'UPDATE rasoat.results SET content = NULL, deleted_at = now()'],
		['report-without-bytes', 'UPDATE rasoat.originals SET bytes = NULL, deleted_at = now()'],
	])('the ledger finds %s', async (kind, fault) => {
		await checked();
		await serverOf().ask(url, fault);
		expect(await differences()).toContain(kind);
	});
}
