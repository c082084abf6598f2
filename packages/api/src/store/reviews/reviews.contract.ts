import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingOf, resultOf } from '../../testing/result-of.js';
import type { TestServer } from '../../testing/test-server.js';
import { type Database, openDatabase } from '../database.js';
import { cancel } from '../ledger/cancel.js';
import { complete } from '../ledger/complete.js';
import { fail } from '../ledger/fail.js';
import { receive } from '../ledger/receive.js';
import { replay } from '../ledger/replay.js';
import { verifyLedger } from '../ledger/verify-ledger.js';
import { findRow } from '../reports/find-row.js';
import { decideReport } from './decide-report.js';
import { dismissFinding, undismissFinding } from './dismiss-finding.js';
import { loadReview } from './load-review.js';
import { BEGINNING, DECISIONS, decide, type ReviewPath, reopen } from './review-state.js';

const SLOW_MS = 300_000;
const FINDINGS = ['a', 'b', 'c'];
const ACTOR = 'user:1';

const operation = fc.oneof(
	fc.record({ act: fc.constant('decide' as const), decision: fc.constantFrom(...DECISIONS), late: fc.boolean() }),
	fc.record({ act: fc.constantFrom('dismiss' as const, 'undismiss' as const), finding: fc.constantFrom(...FINDINGS) }),
	fc.record({ act: fc.constant('recheck' as const), findings: fc.uniqueArray(fc.constantFrom(...FINDINGS)), unreadable: fc.boolean() }),
	fc.record({ act: fc.constantFrom('cancelled' as const, 'failed' as const) }),
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** What should be there: a report with findings, and what people made of it. */
interface Model {
	path: ReviewPath;
	version: number;
	findings: readonly string[];
	unreadable: boolean;
	readonly dismissed: Set<string>;
	/** What it said when it was accepted last. */
	accepted: readonly string[] | null;
}

const openOf = ({ findings, dismissed }: Model) => findings.filter((finding) => !dismissed.has(finding)).toSorted();
/** What somebody who accepts it relies on. */
const saysOf = (model: Model) => [...openOf(model), ...(model.unreadable ? ['unreadable'] : [])];
const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** People's work on a report, held against what it should come to, on any server. */
export function reviewsContract(serverOf: () => TestServer): void {
	let database: Database;
	let sent = 0;
	beforeAll(async () => {
		database = await openDatabase(await serverOf().emptyDatabase());
	});
	afterAll(() => database?.close());

	async function check(id: string, findings: readonly string[], unreadable: boolean): Promise<void> {
		const { attempt } = await replay(database, id);
		const verdict = unreadable ? 'unreadable' : findings.length > 0 ? 'flagged' : 'pass';
		const made = findings.map((fingerprint) => findingOf({ fingerprint, ruleId: `rule.${fingerprint}` }));
		const json = JSON.stringify(resultOf({ status: unreadable ? 'unreadable' : 'checked', verdict, findings: made }));
		const outcome = unreadable ? 'unreadable' : 'checked';
		await complete(database, attempt?.id ?? '', { outcome, json, engineVersion: '0.1.0', profileHash: 'ab' });
	}

	async function begin(): Promise<string> {
		const facts = { mediaType: 'text/plain', sender: null, way: 'upload', receivedAt: '2025-10-10T05:00:00Z', fileName: 'a.pdf' } as const;
		const { report } = await receive(database, { ...facts, campaign: null, commune: null, bytes: Buffer.from(`tệp ${sent++}`) });
		await check(report.id, ['a'], false);
		return report.id;
	}

	async function decides(id: string, model: Model, { decision, late }: Extract<Operation, { act: 'decide' }>): Promise<void> {
		const version = late ? model.version + 1 : model.version;
		const done = await decideReport(database, id, decision, { actor: ACTOR, reason: '', version });
		if (late) return expect(done).toEqual({ refused: 'stale' });
		const says = saysOf(model);
		const isAsAccepted = model.accepted !== null && isSame(model.accepted, says);
		const next = decide(model.path, decision, { outcome: model.unreadable ? 'unreadable' : 'checked', unsettled: 0, isAsAccepted });
		expect(done).toEqual({ refused: typeof next === 'string' ? next : null });
		if (typeof next === 'string') return;
		Object.assign(model, { path: next, version: model.version + 1, accepted: next.state === 'accepted' ? says : model.accepted });
	}

	async function dismisses(id: string, model: Model, finding: string): Promise<void> {
		const deed = { actor: ACTOR, reason: 'đã hỏi xã', version: model.version };
		const done = await dismissFinding(database, id, finding, deed);
		const isThere = model.findings.includes(finding);
		expect(done).toEqual({ refused: isThere ? null : 'no-such-finding' });
		if (!isThere) return;
		model.dismissed.add(finding);
		model.version++;
	}

	async function undismisses(id: string, model: Model, finding: string): Promise<void> {
		const { dismissals } = await database.transaction('snapshot', (session) => loadReview(session, id));
		const standing = dismissals.find(({ fingerprint }) => fingerprint === finding);
		expect(standing !== undefined).toBe(model.dismissed.has(finding));
		if (standing === undefined) return;
		await undismissFinding(database, id, standing.id, { actor: ACTOR, reason: '', version: model.version });
		model.dismissed.delete(finding);
		model.version++;
		if (model.accepted !== null && saysOf(model).some((each) => !model.accepted?.includes(each))) model.path = reopen(model.path);
	}

	async function rechecks(id: string, model: Model, { findings, unreadable }: Extract<Operation, { act: 'recheck' }>): Promise<void> {
		const found = unreadable ? [] : findings;
		await check(id, found, unreadable);
		Object.assign(model, { findings: found, unreadable });
		if (model.version === 0) return;
		model.version++;
		if (model.accepted !== null && !isSame(model.accepted, saysOf(model))) model.path = reopen(model.path);
	}

	/** A check that gives no result takes nothing away. */
	async function checksInVain(id: string, ends: 'cancelled' | 'failed'): Promise<void> {
		const { attempt } = await replay(database, id);
		const checking = attempt?.id ?? '';
		await (ends === 'cancelled' ? cancel(database, checking) : fail(database, checking, 'crash'));
	}

	async function take(id: string, model: Model, operation: Operation): Promise<void> {
		if (operation.act === 'decide') await decides(id, model, operation);
		else if (operation.act === 'recheck') await rechecks(id, model, operation);
		else if (operation.act === 'dismiss') await dismisses(id, model, operation.finding);
		else if (operation.act === 'cancelled' || operation.act === 'failed') await checksInVain(id, operation.act);
		else await undismisses(id, model, operation.finding);
		// What is changed while it stays accepted is accepted with it.
		if (model.path.state === 'accepted') model.accepted = saysOf(model);
	}

	it('comes to what it should, whatever people and checks do to a report', { timeout: SLOW_MS }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(operation, { maxLength: 12 }), async (operations) => {
				const id = await begin();
				const model: Model = { path: BEGINNING, version: 0, findings: ['a'], unreadable: false, dismissed: new Set(), accepted: null };
				for (const each of operations) {
					await take(id, model, each);
					const open = openOf(model);
					expect(await findRow(database, id)).toMatchObject({
						verdict: model.unreadable ? 'unreadable' : open.length > 0 ? 'flagged' : 'pass',
						findings: { error: open.length },
						review: {
							state: model.path.state,
							version: model.version,
							dismissed: model.findings.length - open.length,
							corrected: 0,
							unsettled: 0,
						},
					});
				}
			}),
			{ numRuns: 40 },
		);
		expect((await verifyLedger(database)).differences).toEqual([]);
	});
}
