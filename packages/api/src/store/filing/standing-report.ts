import { eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { amendments, type Report, reports } from '../schema.js';
import { reopenIfStale } from './reopen-if-stale.js';
import { READER, settledByPeople } from './settled-by-people.js';
import { standingFor } from './standing-for.js';

/** Where the sender of bytes says that they belong; null: not said. */
interface Said {
	readonly campaign: string | null;
	readonly commune: string | null;
}

/**
 * The report that bytes which come again belong to; null where they make a new one. That is the one filed just there; else the only one that
 * stands where nothing that is said speaks against it, which then goes into the campaign that is said, where it was in none. Said for another
 * commune, or for one where none is known, they are another report: whether both are one thing is for reading to tell, or for a person. Call
 * with the original held.
 */
export async function standingReport(session: Session, original: string, said: Said): Promise<Report | null> {
	const known = await session.orm.select().from(reports).where(eq(reports.original, original)).orderBy(reports.createdAt, reports.id);
	const same = known.find(({ campaign, commune }) => campaign === said.campaign && commune === said.commune);
	if (same) return standingFor(session, same);
	const fitting = known.filter((report) => report.withdrawnAt === null && fits(report, said));
	const placed = fitting.filter(({ campaign }) => said.campaign === null || campaign === said.campaign);
	if (placed.length > 0) return only(placed);
	const unplaced = only(fitting);
	// Where a withdrawn one is in the way, a person decides.
	const isTaken = known.some(({ campaign, commune }) => campaign === said.campaign && commune === unplaced?.commune);
	return unplaced === null || isTaken ? null : intoCampaign(session, unplaced, said.campaign);
}

function fits({ campaign, commune }: Report, said: Said): boolean {
	return (said.campaign === null || campaign === null || campaign === said.campaign) && (said.commune === null || commune === said.commune);
}

function only(reports: readonly Report[]): Report | null {
	return reports.length === 1 ? (reports[0] ?? null) : null;
}

/** Null where a person took it out of every campaign: then what comes again for one is another report. */
async function intoCampaign(session: Session, { id }: Report, campaign: string | null): Promise<Report | null> {
	if ((await settledByPeople(session, id)).campaign) return null;
	const [before] = await session.orm.select().from(reports).where(eq(reports.id, id)).for('update');
	if (!before || before.campaign !== null || before.withdrawnAt !== null) return null;
	const [after] = await session.orm.update(reports).set({ campaign }).where(eq(reports.id, id)).returning();
	if (!after) throw new Error('a report that was held is gone');
	const { commune } = before;
	await session.orm.insert(amendments).values({
		report: id,
		kind: 'move',
		before: JSON.stringify({ campaign: null, commune }),
		after: JSON.stringify({ campaign, commune }),
		reason: 'Tệp này được gửi lại, nêu rõ đợt báo cáo.',
		actor: READER,
	});
	await reopenIfStale(session, after, true);
	return after;
}
