import type { Belonging } from '@rasoat/checker';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import { amendments, type Report, reports } from '../schema.js';
import { campaignsCited } from './campaigns-cited.js';
import { type OpenCampaign, openCampaigns } from './open-campaigns.js';
import { reasonOf } from './reason-of.js';
import { READER, settledByPeople } from './settled-by-people.js';
import { standingFor } from './standing-for.js';
import { filings } from './tables.js';

/** What reading a report made of where it belongs. */
export type Filed =
	/** It stays where it is: all is known already, or what is missing was not read for sure. */
	| { readonly kind: 'stays'; readonly report: Report }
	| { readonly kind: 'moved'; readonly report: Report }
	/** Withdrawn: another report of the same bytes stands where it belongs. */
	| { readonly kind: 'duplicate'; readonly report: Report; readonly of: string };

/**
 * Files a report where what was read of it says, as far as nobody has said it: the sender's word and a person's are never overwritten. Keeps
 * what was read. Call with the report held (`holdReport`).
 */
export async function fileByReading(session: Session, report: Report, attempt: string, belonging: Belonging): Promise<Filed> {
	const open = await openCampaigns(session);
	const cited = campaignsCited(belonging.cited, open);
	const filed = await place(session, report, await targetOf(session, report, belonging, cited), belonging, open);
	const kept = { attempt, reading: JSON.stringify(belonging), campaigns: [...cited], readAt: sql`now()` };
	const duplicateOf = filed.kind === 'duplicate' ? filed.of : null;
	await session.orm
		.insert(filings)
		.values({ report: report.id, ...kept, duplicateOf })
		.onConflictDoUpdate({ target: filings.report, set: filed.kind === 'duplicate' ? { ...kept, duplicateOf } : kept });
	return filed;
}

interface Target {
	readonly campaign: string | null;
	readonly commune: string | null;
}

async function targetOf(session: Session, report: Report, { commune }: Belonging, cited: readonly string[]): Promise<Target> {
	if (report.withdrawnAt !== null || (report.campaign !== null && report.commune !== null)) return report;
	const settled = await settledByPeople(session, report.id);
	const [only = null, ...others] = cited;
	return {
		campaign: report.campaign ?? (settled.campaign || others.length > 0 ? null : only),
		commune: report.commune ?? (settled.commune || !commune?.sure ? null : commune.code),
	};
}

async function place(
	session: Session,
	report: Report,
	target: Target,
	belonging: Belonging,
	open: readonly OpenCampaign[],
): Promise<Filed> {
	const { campaign, commune } = target;
	if (campaign === report.campaign && commune === report.commune) return { kind: 'stays', report };
	const there = await standingFor(session, await reportAt(session, report, target));
	const reason = reasonOf(report, target, belonging, open);
	if (there === null) return { kind: 'moved', report: await change(session, report, 'move', { campaign, commune }, reason) };
	// Whoever withdrew that one, or moved a duplicate of this one there, has the last word: this one waits for a person.
	if (there.withdrawnAt !== null || there.id === report.id) return { kind: 'stays', report };
	const withdrawn = { withdrawnAt: new Date().toISOString() };
	const why = `${reason} Tệp này đã có ở báo cáo ${there.id}, nên chỉ tính báo cáo ấy.`;
	return { kind: 'duplicate', of: there.id, report: await change(session, report, 'withdrawal', withdrawn, why) };
}

/** The report of the same bytes that is filed there. */
async function reportAt({ orm }: Session, { id, original }: Report, { campaign, commune }: Target): Promise<Report | null> {
	const there = and(
		eq(reports.original, original),
		ne(reports.id, id),
		sql`${reports.campaign} IS NOT DISTINCT FROM ${campaign}`,
		sql`${reports.commune} IS NOT DISTINCT FROM ${commune}`,
	);
	return (await orm.select().from(reports).where(there))[0] ?? null;
}

type Values = Partial<Pick<Report, 'campaign' | 'commune' | 'withdrawnAt'>>;

async function change({ orm }: Session, report: Report, kind: 'move' | 'withdrawal', values: Values, reason: string): Promise<Report> {
	const before = Object.fromEntries(Object.keys(values).map((key) => [key, report[key as keyof Report]]));
	const [after] = await orm.update(reports).set(values).where(eq(reports.id, report.id)).returning();
	if (!after) throw new Error('a report that was held is gone');
	const written = { before: JSON.stringify(before), after: JSON.stringify(values) };
	await orm.insert(amendments).values({ report: report.id, kind, ...written, reason, actor: READER });
	return after;
}
