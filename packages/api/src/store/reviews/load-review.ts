import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Session } from '../database.js';
import {
	type CorrectionRow,
	corrections,
	type DecisionRow,
	type DismissalRow,
	decisions,
	dismissals,
	type ReviewRow,
	reviews,
} from './tables.js';

/** People's work on a report as it stands: what was taken back or replaced is left out, but for the decisions. */
export interface StandingReview {
	/** Null before anybody did something. */
	readonly row: ReviewRow | null;
	readonly corrections: readonly CorrectionRow[];
	readonly dismissals: readonly DismissalRow[];
	/** All of them, the first one first. */
	readonly decisions: readonly DecisionRow[];
}

export async function loadReview({ orm }: Session, report: string): Promise<StandingReview> {
	const [row] = await orm.select().from(reviews).where(eq(reviews.report, report));
	const corrected = and(eq(corrections.report, report), isNull(corrections.endedAt));
	const dismissed = and(eq(dismissals.report, report), isNull(dismissals.endedAt));
	return {
		row: row ?? null,
		corrections: await orm.select().from(corrections).where(corrected).orderBy(asc(corrections.madeAt), asc(corrections.id)),
		dismissals: await orm.select().from(dismissals).where(dismissed).orderBy(asc(dismissals.madeAt), asc(dismissals.id)),
		decisions: await orm.select().from(decisions).where(eq(decisions.report, report)).orderBy(asc(decisions.id)),
	};
}

/** 0 before anybody did something. */
export function versionOf({ row }: Pick<StandingReview, 'row'>): number {
	return row?.version ?? 0;
}
