import type { Session } from '../database.js';
import { loadReview, versionOf } from './load-review.js';
import { type Person, people } from './people.js';
import type { Action, ReviewState } from './review-state.js';
import type { CorrectionKind, CorrectionRow, DecisionRow, DismissalRow, ReviewRow } from './tables.js';

interface Made {
	readonly id: string;
	readonly by: Person;
	/** ISO instant. */
	readonly madeAt: string;
}

export interface CorrectionDetail extends Made {
	readonly kind: CorrectionKind;
	readonly target: string;
	readonly value: unknown;
	/** Of a figure; null of others. */
	readonly how: string | null;
	readonly place: { readonly block: number; readonly quote: string | null } | null;
	readonly note: string;
	/** What the machine reads. */
	readonly machine: unknown;
	/** Why it does not count since the last check; null where it does. */
	readonly unsettled: string | null;
}

export interface DismissalDetail extends Made {
	readonly fingerprint: string;
	readonly ruleId: string;
	readonly target: string | null;
	readonly reason: string;
}

export interface DecisionDetail {
	readonly action: Action;
	readonly from: ReviewState;
	readonly to: ReviewState;
	readonly note: string;
	readonly by: Person;
	readonly madeAt: string;
}

/** People's work on a report. */
export interface ReviewDetail {
	readonly version: number;
	readonly state: ReviewState;
	readonly corrections: readonly CorrectionDetail[];
	readonly dismissals: readonly DismissalDetail[];
	/** The first one first. */
	readonly decisions: readonly DecisionDetail[];
}

/** With the result by corrected values; null where nothing is corrected, or it is not of this attempt. */
export interface ReadReview {
	readonly review: ReviewDetail;
	readonly result: unknown;
}

export async function readReview(session: Session, report: string, attempt: string): Promise<ReadReview> {
	const { row, corrections, dismissals, decisions } = await loadReview(session, report);
	const actors = [...corrections, ...dismissals].map(({ madeBy }) => madeBy).concat(decisions.map(({ actor }) => actor));
	const personOf = await people(session, actors);
	const review: ReviewDetail = {
		version: versionOf({ row }),
		state: row?.state ?? 'open',
		corrections: corrections.map((each) => correctionDetail(each, personOf(each.madeBy))),
		dismissals: dismissals.map((each) => dismissalDetail(each, personOf(each.madeBy))),
		decisions: decisions.map((each) => decisionOf(each, personOf(each.actor))),
	};
	return { review, result: contentOf(row, attempt) };
}

export function correctionDetail(row: CorrectionRow, by: Person): CorrectionDetail {
	const { id, kind, target, given, note, machine, unsettled, madeAt } = row;
	return {
		...{ id, kind, target, note, unsettled, madeAt, by },
		...(given === null ? NOTHING : { ...NOTHING, ...(JSON.parse(given) as object) }),
		machine: machine === null ? null : (JSON.parse(machine) as unknown),
	};
}

export function dismissalDetail({ id, fingerprint, ruleId, target, reason, madeAt }: DismissalRow, by: Person): DismissalDetail {
	return { id, fingerprint, ruleId, target, reason, madeAt, by };
}

const NOTHING = { value: null, how: null, place: null };

function decisionOf({ action, from, to, note, madeAt }: DecisionRow, by: Person): DecisionDetail {
	return { action, from, to, note, madeAt, by };
}

function contentOf(row: ReviewRow | null, attempt: string): unknown {
	return row?.content == null || row.attempt !== attempt ? null : (JSON.parse(row.content) as unknown);
}
