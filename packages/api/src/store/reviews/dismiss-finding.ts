import type { CheckResult } from '@rasoat/checker';
import { eq, sql } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { results } from '../schema.js';
import { type Changed, changeReview, type Held, type ReviewDeed } from './change-review.js';
import { saveReview } from './save-review.js';
import { dismissals } from './tables.js';

/** Takes a finding off a report, with a reason; again, by the same fingerprint, changes nothing but the reason. */
export function dismissFinding(
	database: Database,
	id: string,
	fingerprint: string,
	deed: ReviewDeed,
): Promise<Changed<'no-such-finding'> | null> {
	return changeReview<'no-such-finding'>(database, id, 'report.dismiss', deed, async (held) => {
		const { session, attempt } = held;
		const finding = (await resultOf(held)).findings.find((each) => each.fingerprint === fingerprint);
		if (!finding) return { refused: 'no-such-finding' };
		const { ruleId, target } = finding;
		const { actor, reason } = deed;
		await endStanding(session, held, (row) => row.fingerprint === fingerprint, actor);
		await session.orm.insert(dismissals).values({ report: id, fingerprint, ruleId, target, reason, madeBy: actor, madeAt: sql`now()` });
		await saveReview(session, { report: id, attempt: attempt.id, actor, by: 'person' });
		return { detail: { ruleId, target, fingerprint } };
	});
}

/** Holds a finding against its report again. */
export function undismissFinding(
	database: Database,
	id: string,
	dismissal: string,
	deed: ReviewDeed,
): Promise<Changed<'no-such-dismissal'> | null> {
	return changeReview<'no-such-dismissal'>(database, id, 'report.undismiss', deed, async (held) => {
		const { session, attempt, review } = held;
		const standing = review.dismissals.find((row) => row.id === dismissal);
		if (!standing) return { refused: 'no-such-dismissal' };
		const { actor } = deed;
		await endStanding(session, held, (row) => row.id === dismissal, actor);
		await saveReview(session, { report: id, attempt: attempt.id, actor, by: 'person' });
		const { ruleId, target, fingerprint } = standing;
		return { detail: { ruleId, target, fingerprint } };
	});
}

async function endStanding(
	{ orm }: Session,
	{ review }: Held,
	which: (row: Held['review']['dismissals'][number]) => boolean,
	actor: string,
) {
	for (const { id } of review.dismissals.filter(which))
		await orm.update(dismissals).set({ endedBy: actor, endedAt: sql`now()` }).where(eq(dismissals.id, id));
}

/** As it stands: by corrected values where there are any. */
async function resultOf({ session, attempt, review }: Held): Promise<CheckResult> {
	const corrected = review.row?.attempt === attempt.id ? review.row.content : null;
	const [machine] = await session.orm.select({ content: results.content }).from(results).where(eq(results.attempt, attempt.id));
	const json = corrected ?? machine?.content;
	if (!json) throw new Error(`attempt ${attempt.id} has no result`);
	return JSON.parse(json) as CheckResult;
}
