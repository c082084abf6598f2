import { eq } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { holdReport } from '../filing/hold-original.js';
import { reopenIfStale } from '../filing/reopen-if-stale.js';
import { filings } from '../filing/tables.js';
import { type AmendmentKind, amendments, type Report, reports } from '../schema.js';

/** What a person may change about a report: when it was received, whether it counts, what it is filed as. */
export type Amendment =
	| { readonly kind: 'received-at'; readonly receivedAt: string }
	| { readonly kind: 'withdrawal' }
	| { readonly kind: 'reinstatement' }
	| { readonly kind: 'move'; readonly campaign: string | null; readonly commune: string | null };

export interface Grounds {
	readonly reason: string;
	/** Who did it. */
	readonly actor: string;
}

export interface Amended {
	/** False when it was so already, is filed there already, or there is no such report. */
	readonly changed: boolean;
	readonly report: Report | null;
	/** True when the same file is filed where this one should move to. */
	readonly taken: boolean;
}

/**
 * Changes a report and keeps beside it what it was, who did it and why. A withdrawn report leaves the totals, not the ledger; one that is
 * moved is checked again where its new campaign asks otherwise than it was checked by.
 */
export async function amend(database: Database, report: string, amendment: Amendment, grounds: Grounds): Promise<Amended> {
	try {
		return await database.transaction('write', (session) => amendIn(session, report, amendment, grounds));
	} catch (error) {
		if ((error as { constraint?: string }).constraint !== FILED_ONCE) throw error;
		const standing = await database.transaction('snapshot', (session) => reportOf(session, report));
		return { changed: false, report: standing, taken: true };
	}
}

const FILED_ONCE = 'reports_filed_once';

async function amendIn(session: Session, id: string, amendment: Amendment, grounds: Grounds): Promise<Amended> {
	const before = await holdReport(session, id);
	if (before === null) return { changed: false, report: null, taken: false };
	const values = valuesOf(amendment, before);
	const old = Object.fromEntries(Object.keys(values).map((key) => [key, before[key as keyof Report]]));
	if (JSON.stringify(old) === JSON.stringify(values)) return { changed: false, report: before, taken: false };
	const [after] = await session.orm.update(reports).set(values).where(eq(reports.id, id)).returning();
	await session.orm.insert(amendments).values({ report: id, ...written(amendment.kind, old, values), ...grounds });
	if (amendment.kind === 'reinstatement') await session.orm.update(filings).set({ duplicateOf: null }).where(eq(filings.report, id));
	if (after && amendment.kind === 'move') await reopenIfStale(session, after, true);
	return { changed: true, report: after ?? null, taken: false };
}

function written(kind: AmendmentKind, before: object, after: object) {
	return { kind, before: JSON.stringify(before), after: JSON.stringify(after) };
}

function valuesOf(amendment: Amendment, { withdrawnAt }: Report): Partial<Report> {
	switch (amendment.kind) {
		case 'received-at':
			return { receivedAt: new Date(amendment.receivedAt).toISOString() };
		case 'withdrawal':
			return { withdrawnAt: withdrawnAt ?? new Date().toISOString() };
		case 'reinstatement':
			return { withdrawnAt: null };
		case 'move':
			return { campaign: amendment.campaign, commune: amendment.commune };
	}
}

async function reportOf({ orm }: Session, id: string): Promise<Report | null> {
	const [found] = await orm.select().from(reports).where(eq(reports.id, id));
	return found ?? null;
}
