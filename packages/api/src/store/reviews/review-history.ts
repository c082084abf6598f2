import { asc, eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { type Person, people } from './people.js';
import { type CorrectionDetail, correctionDetail, type DismissalDetail, dismissalDetail } from './read-review.js';
import { corrections, dismissals } from './tables.js';

/** That something no longer stands: taken back, or put anew in its place. */
export interface Ended {
	readonly by: Person;
	/** ISO instant. */
	readonly at: string;
	readonly replaced: boolean;
}

/** Everything that people put right or let pass of a report, the first one first; `ended` null for what stands. */
export interface ReviewHistory {
	readonly corrections: readonly (CorrectionDetail & { readonly ended: Ended | null })[];
	readonly dismissals: readonly (DismissalDetail & { readonly ended: Ended | null })[];
}

export async function reviewHistory(session: Session, report: string): Promise<ReviewHistory> {
	const { orm } = session;
	const corrected = await orm
		.select()
		.from(corrections)
		.where(eq(corrections.report, report))
		.orderBy(asc(corrections.madeAt), asc(corrections.id));
	const dismissed = await orm
		.select()
		.from(dismissals)
		.where(eq(dismissals.report, report))
		.orderBy(asc(dismissals.madeAt), asc(dismissals.id));
	const all = [...corrected, ...dismissed];
	const personOf = await people(session, [...all.map(({ madeBy }) => madeBy), ...all.flatMap(({ endedBy }) => endedBy ?? [])]);
	const endOf = (row: Lasting, replaced: boolean): Ended | null =>
		row.endedAt === null ? null : { by: personOf(row.endedBy ?? ''), at: row.endedAt, replaced };
	return {
		corrections: corrected.map((row) => ({
			...correctionDetail(row, personOf(row.madeBy)),
			ended: endOf(
				row,
				isReplaced(row, corrected, ({ kind, target }) => kind === row.kind && target === row.target),
			),
		})),
		dismissals: dismissed.map((row) => ({
			...dismissalDetail(row, personOf(row.madeBy)),
			ended: endOf(
				row,
				isReplaced(row, dismissed, ({ fingerprint }) => fingerprint === row.fingerprint),
			),
		})),
	};
}

interface Lasting {
	readonly id: string;
	readonly madeAt: string;
	readonly endedAt: string | null;
	readonly endedBy: string | null;
}

/** What takes the place of another is made in the same transaction, at the same moment. */
function isReplaced<Row extends Lasting>({ id, endedAt }: Row, rows: readonly Row[], isAlike: (other: Row) => boolean): boolean {
	return endedAt !== null && rows.some((other) => other.id !== id && other.madeAt === endedAt && isAlike(other));
}
