import type { Standing } from '@rasoat/checker';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { amendHeld } from '../ledger/amend.js';
import { type Changed, changeReview, type Held, type ReviewDeed } from './change-review.js';
import { type GivenCorrection, givenText } from './given.js';
import { saveReview } from './save-review.js';
import { corrections } from './tables.js';

/** A correction that the checker has taken, and what it came to together with those that stood before. */
export interface NewCorrection {
	readonly id: string;
	readonly given: GivenCorrection;
	readonly standing: Standing;
	/** By all corrections that stand from now on. */
	readonly json: string;
	/** The attempt it was tried on. */
	readonly attempt: string;
}

/** `taken`: the same file is filed for that commune already. */
export type CorrectionRefused = 'taken';

/**
 * Keeps a correction, in place of the one that stood for the same target. The commune is also what the report is filed for. Null where there
 * is no such report.
 */
export function saveCorrection(
	database: Database,
	id: string,
	correction: NewCorrection,
	deed: ReviewDeed,
): Promise<Changed<CorrectionRefused> | null> {
	const { given, standing, json } = correction;
	return changeReview<CorrectionRefused>(database, id, 'report.correct', deed, async (held) => {
		const { session, attempt } = held;
		if (attempt.id !== correction.attempt) throw new Error('a review of another attempt has the version of this one');
		if (given.kind === 'commune' && !(await fileFor(held, given.value, deed))) return { refused: 'taken' };
		const { kind, target } = given;
		const { actor, reason: note } = deed;
		await end(session, and(eq(corrections.report, id), eq(corrections.kind, kind), eq(corrections.target, target)), actor);
		await session.orm.insert(corrections).values({
			...{ id: correction.id, report: id, kind, target, given: givenText(given), note, madeBy: actor, madeAt: sql`now()` },
			machine: standing.machine === null ? null : JSON.stringify(standing.machine),
			anchor: JSON.stringify(standing.anchor),
		});
		await saveReview(session, { report: id, attempt: attempt.id, content: json, actor, by: 'person' });
		return { detail: { kind, target, ...shortValue(given) } };
	});
}

/** Takes a correction back: the machine's value counts again. `json` is by the corrections that are left; null for none. */
export function endCorrection(
	database: Database,
	id: string,
	correction: { readonly id: string; readonly json: string | null },
	deed: ReviewDeed,
): Promise<Changed | null> {
	return changeReview(database, id, 'report.uncorrect', deed, async ({ session, attempt, review }) => {
		const standing = review.corrections.find((row) => row.id === correction.id);
		if (!standing) throw new Error('a correction of the version that was seen is gone');
		await end(session, eq(corrections.id, correction.id), deed.actor);
		await saveReview(session, { report: id, attempt: attempt.id, content: correction.json, actor: deed.actor, by: 'person' });
		return { detail: { kind: standing.kind, target: standing.target } };
	});
}

async function end({ orm }: Session, which: ReturnType<typeof and>, actor: string): Promise<void> {
	await orm
		.update(corrections)
		.set({ endedBy: actor, endedAt: sql`now()` })
		.where(and(which, isNull(corrections.endedAt)));
}

async function fileFor({ session, report }: Held, commune: string, { actor, reason }: ReviewDeed): Promise<boolean> {
	if (report.commune === commune) return true;
	const grounds = { actor, reason: reason.trim() === '' ? FILED : reason };
	return (await amendHeld(session, report, { kind: 'move', commune }, grounds)).taken === null;
}

const FILED = 'Sửa đơn vị gửi báo cáo.';

/** Rows of a break-down are too long for the audit log; they stand in the correction. */
function shortValue({ value }: GivenCorrection): object {
	return Array.isArray(value) ? { rows: value.length } : { value };
}
