import type { CheckResult } from '@rasoat/checker';
import { eq, sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import { results } from '../schema.js';
import { headsOf } from './heads.js';
import { loadReview, type StandingReview } from './load-review.js';
import { type Action, pathOf, type ReviewPath, type ReviewState, reopen } from './review-state.js';
import { decisions, reviews } from './tables.js';
import { isSame, saysMore, type WhatItSays, whatItSays } from './what-it-says.js';

/** What has changed, and by whom. */
export interface ReviewChange {
	readonly report: string;
	/** The attempt whose result it is about. */
	readonly attempt: string;
	/** The CheckResult by corrected values; null where nothing is corrected, undefined where that stays as it is. */
	readonly content?: string | null;
	/** Whoever did it, as the audit log names people; "rasoat" for a check. */
	readonly actor: string;
	/** A check has to say the same as before; a person may find less to be wrong. */
	readonly by: 'person' | 'check';
	readonly decision?: { readonly action: Exclude<Action, 'reopen'>; readonly note: string; readonly to: (says: Said) => ReviewPath };
}

export interface Said {
	readonly review: StandingReview;
	readonly path: ReviewPath;
	readonly isAsAccepted: boolean;
}

/**
 * Writes where people's work on a report stands after one of its parts has changed, and opens what was accepted where it no longer says the
 * same. Call with the report held, the change itself written.
 */
export async function saveReview(session: Session, change: ReviewChange): Promise<void> {
	const { report, attempt, decision } = change;
	const review = await loadReview(session, report);
	const content = change.content === undefined ? (review.row?.content ?? null) : change.content;
	const result = JSON.parse(content ?? (await machineText(session, attempt))) as CheckResult;
	const dismissed = new Set(review.dismissals.map(({ fingerprint }) => fingerprint));
	const says = whatItSays(result, dismissed);
	const accepted = review.row?.accepted == null ? null : (JSON.parse(review.row.accepted) as WhatItSays);
	const path = pathOf(review.decisions);
	const isAsAccepted = accepted !== null && isSame(accepted, says);
	const next = decision ? decision.to({ review, path, isAsAccepted }) : isStill(change, accepted, says) ? path : reopen(path);
	await noteMove(session, change, path, next);
	const { rules, ...heads } = headsOf(result, dismissed);
	const values = {
		...{ attempt, content, ...heads, rules, state: next.state, accepted: JSON.stringify(next.state === 'accepted' ? says : accepted) },
		corrected: review.corrections.length,
		unsettled: review.corrections.filter(({ unsettled }) => unsettled !== null).length,
		version: (review.row?.version ?? 0) + 1,
	};
	const kept = { ...values, accepted: values.accepted === 'null' ? null : values.accepted, changedAt: sql`now()` };
	await session.orm
		.insert(reviews)
		.values({ report, ...kept })
		.onConflictDoUpdate({ target: reviews.report, set: kept });
}

async function machineText({ orm }: Session, attempt: string): Promise<string> {
	const [found] = await orm.select({ content: results.content }).from(results).where(eq(results.attempt, attempt));
	if (!found?.content) throw new Error(`attempt ${attempt} has no result to be reviewed`);
	return found.content;
}

function isStill({ by }: ReviewChange, accepted: WhatItSays | null, says: WhatItSays): boolean {
	if (accepted === null) return true;
	return by === 'check' ? isSame(accepted, says) : !saysMore(accepted, says);
}

async function noteMove(
	{ orm }: Session,
	{ report, attempt, actor, decision }: ReviewChange,
	from: ReviewPath,
	to: ReviewPath,
): Promise<void> {
	const moved = (action: Action, note: string, states: readonly [ReviewState, ReviewState]) =>
		orm.insert(decisions).values({ report, attempt, action, from: states[0], to: states[1], note, actor, madeAt: sql`clock_timestamp()` });
	if (decision) await moved(decision.action, decision.note, [from.state, to.state]);
	else if (from.state !== to.state) await moved('reopen', '', [from.state, to.state]);
}
