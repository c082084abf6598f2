import { and, eq, ne, sql } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { holdReport } from '../filing/hold-original.js';
import { reopenIfStale } from '../filing/reopen-if-stale.js';
import { filings } from '../filing/tables.js';
import { type AmendmentKind, amendments, type Report, reports } from '../schema.js';
import { reopenForDay } from './reopen-for-day.js';

/** What a person may change about a report: when it was received, whether it counts, what it is filed as. */
export type Amendment =
	| { readonly kind: 'received-at'; readonly receivedAt: string }
	| { readonly kind: 'withdrawal' }
	| { readonly kind: 'reinstatement' }
	/** Where one is undefined, it stays as it is. */
	| { readonly kind: 'move'; readonly campaign?: string | null | undefined; readonly commune?: string | null | undefined };

export interface Grounds {
	readonly reason: string;
	/** Who did it. */
	readonly actor: string;
}

export interface Amended {
	/** False when it was so already, is filed there already, or there is no such report. */
	readonly changed: boolean;
	readonly report: Report | null;
	/** Id of the report of the same file that is filed where this one should move to; null where there is room. */
	readonly taken: string | null;
}

/**
 * Changes a report and keeps beside it what it was, who did it and why. A withdrawn report leaves the totals, not the ledger; one that is
 * moved, or was received on another day, is checked again where that makes a difference.
 */
export function amend(database: Database, report: string, amendment: Amendment, grounds: Grounds): Promise<Amended> {
	return database.transaction('write', async (session) => {
		const before = await holdReport(session, report);
		return before === null ? { changed: false, report: null, taken: null } : amendHeld(session, before, amendment, grounds);
	});
}

/** `amend` of a report that is held (`holdReport`), as part of a transaction that does more. */
export async function amendHeld(session: Session, before: Report, amendment: Amendment, { reason, actor }: Grounds): Promise<Amended> {
	const values = valuesOf(amendment, before);
	const old = Object.fromEntries(Object.keys(values).map((key) => [key, before[key as keyof Report]]));
	if (JSON.stringify(old) === JSON.stringify(values)) return { changed: false, report: before, taken: null };
	const taken = amendment.kind === 'move' ? await standingAt(session, before, placeOf(amendment, before)) : null;
	if (taken !== null) return { changed: false, report: before, taken };
	const [after] = await session.orm.update(reports).set(values).where(eq(reports.id, before.id)).returning();
	if (!after) throw new Error('a report that was held is gone');
	await session.orm.insert(amendments).values({ report: before.id, ...written(amendment.kind, old, values), reason, actor });
	await follow(session, before, after, amendment);
	return { changed: true, report: after, taken: null };
}

type Place = Pick<Report, 'campaign' | 'commune'>;

function placeOf({ campaign, commune }: Extract<Amendment, { kind: 'move' }>, before: Place): Place {
	return { campaign: campaign === undefined ? before.campaign : campaign, commune: commune === undefined ? before.commune : commune };
}

/** Nobody else files these bytes while the report is held. */
async function standingAt({ orm }: Session, { id, original }: Report, place: Place): Promise<string | null> {
	const there = and(
		eq(reports.original, original),
		ne(reports.id, id),
		sql`${reports.campaign} IS NOT DISTINCT FROM ${place.campaign}`,
		sql`${reports.commune} IS NOT DISTINCT FROM ${place.commune}`,
	);
	const [standing] = await orm.select({ id: reports.id }).from(reports).where(there);
	return standing?.id ?? null;
}

async function follow(session: Session, before: Report, after: Report, { kind }: Amendment): Promise<void> {
	if (kind === 'reinstatement') await session.orm.update(filings).set({ duplicateOf: null }).where(eq(filings.report, after.id));
	if (kind === 'move') await reopenIfStale(session, after, true);
	if (kind === 'received-at') await reopenForDay(session, before, after);
}

function written(kind: AmendmentKind, before: object, after: object) {
	return { kind, before: JSON.stringify(before), after: JSON.stringify(after) };
}

function valuesOf(amendment: Amendment, { withdrawnAt, ...filed }: Report): Partial<Report> {
	switch (amendment.kind) {
		case 'received-at':
			return { receivedAt: new Date(amendment.receivedAt).toISOString() };
		case 'withdrawal':
			return { withdrawnAt: withdrawnAt ?? new Date().toISOString() };
		case 'reinstatement':
			return { withdrawnAt: null };
		case 'move':
			return placeOf(amendment, filed);
	}
}
