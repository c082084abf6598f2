import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingOf, resultOf } from '../../testing/result-of.js';
import type { TestServer } from '../../testing/test-server.js';
import { addUser } from '../accounts/add-user.js';
import { type Database, openDatabase } from '../database.js';
import { complete } from '../ledger/complete.js';
import { receive } from '../ledger/receive.js';
import { replay } from '../ledger/replay.js';
import { reportDetail } from '../reports/report-detail.js';
import { dismissFinding, undismissFinding } from './dismiss-finding.js';
import { loadReview } from './load-review.js';
import { endCorrection, saveCorrection } from './save-correction.js';

const UNITS = [
	{ name: 'Văn phòng', assigned: 10, present: 9 },
	{ name: 'Trung tâm', assigned: null, present: 3 },
];

/** What people put right and let pass, as it stands and as it was, on any server. */
export function reviewHistoryContract(serverOf: () => TestServer): void {
	let database: Database;
	let lan: string;
	beforeAll(async () => {
		database = await openDatabase(await serverOf().emptyDatabase());
		const { user } = await addUser(database, { name: 'lan', displayName: 'Phạm Thị Lan', role: 'officer' }, 'user:0');
		lan = `user:${user.id}`;
	});
	afterAll(() => database?.close());

	const json = JSON.stringify(resultOf({ verdict: 'flagged', findings: [findingOf({ fingerprint: 'a', ruleId: 'rule.a' })] }));

	async function checked(): Promise<{ readonly id: string; readonly attempt: string }> {
		const facts = { mediaType: 'text/plain', sender: null, way: 'upload', receivedAt: '2025-10-10T05:00:00Z', fileName: 'a.pdf' } as const;
		const { report } = await receive(database, { ...facts, campaign: null, commune: null, bytes: Buffer.from(randomUUID()) });
		const { attempt } = await replay(database, report.id);
		await complete(database, attempt?.id ?? '', { outcome: 'checked', json, engineVersion: '0', profileHash: 'ab' });
		return { id: report.id, attempt: attempt?.id ?? '' };
	}

	async function corrects(id: string, attempt: string, value: typeof UNITS, version: number): Promise<string> {
		const correction = randomUUID();
		const machine = { value: UNITS, how: 'stated' };
		const standing = { id: correction, unsettled: null, machine, anchor: { absent: 'not-stated' } } as const;
		const given = { kind: 'figure', target: 'staffing.units', value, how: 'stated', place: null } as const;
		const deed = { actor: lan, reason: `lần ${version}`, version };
		expect(await saveCorrection(database, id, { id: correction, given, standing, json, attempt }, deed)).toEqual({ refused: null });
		return correction;
	}

	const historyOf = async (id: string) => (await reportDetail(database, id))?.history;

	it('tells of a break-down that is corrected twice and taken back what it was each time, who, when and why', async () => {
		const { id, attempt } = await checked();
		expect(await historyOf(id)).toEqual({ corrections: [], dismissals: [] });
		await corrects(id, attempt, UNITS.slice(0, 1), 0);
		const last = await corrects(id, attempt, [...UNITS, { name: 'Ban Chỉ huy', assigned: 4, present: 4 }], 1);
		const standing = await historyOf(id);
		const by = { actor: lan, name: 'Phạm Thị Lan' };
		expect(standing?.corrections).toMatchObject([
			{ target: 'staffing.units', value: [UNITS[0]], machine: { value: UNITS }, note: 'lần 0', by, ended: { by, replaced: true } },
			{ value: [...UNITS, { present: 4 }], note: 'lần 1', ended: null },
		]);
		expect(standing?.corrections[0]?.ended?.at).toBe(standing?.corrections[1]?.madeAt);
		const taken = await endCorrection(database, id, { id: last, json: null }, { actor: 'user:0', reason: '', version: 2 });
		expect(taken).toEqual({ refused: null });
		expect((await historyOf(id))?.corrections.map(({ ended }) => ended?.replaced)).toEqual([true, false]);
		expect((await historyOf(id))?.corrections[1]?.ended?.by).toEqual({ actor: 'user:0', name: null });
		expect((await reportDetail(database, id))?.review.corrections).toEqual([]);
	});

	it('tells of a finding that was let pass and counts again', async () => {
		const { id } = await checked();
		await dismissFinding(database, id, 'a', { actor: lan, reason: 'đã hỏi xã', version: 0 });
		const { dismissals } = await database.transaction('snapshot', (session) => loadReview(session, id));
		await undismissFinding(database, id, dismissals[0]?.id ?? '', { actor: lan, reason: '', version: 1 });
		expect((await historyOf(id))?.dismissals).toMatchObject([
			{ ruleId: 'rule.a', reason: 'đã hỏi xã', by: { name: 'Phạm Thị Lan' }, ended: { replaced: false, by: { name: 'Phạm Thị Lan' } } },
		]);
	});
}
