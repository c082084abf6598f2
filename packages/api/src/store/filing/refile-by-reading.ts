import type { Belonging } from '@rasoat/checker';
import { eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { campaignsCited } from './campaigns-cited.js';
import { fileByReading } from './file-by-reading.js';
import { holdReport } from './hold-original.js';
import { openCampaigns } from './open-campaigns.js';
import { reopenIfStale } from './reopen-if-stale.js';
import { filings } from './tables.js';

/**
 * Files reports that were read before a campaign was opened, or its profile installed, by what was read of them then. Gives how many were
 * filed. Each report is a transaction of its own.
 */
export async function refileByReading(database: Database): Promise<number> {
	const unfiled = await unfiledWithOneCampaign(database);
	let filed = 0;
	for (const report of unfiled) if (await refile(database, report)) filed++;
	return filed;
}

function unfiledWithOneCampaign(database: Database): Promise<readonly string[]> {
	return database.transaction('snapshot', async (session) => {
		const open = await openCampaigns(session);
		const { rows } = await session.client.query<{ report: string; reading: Belonging }>(UNFILED);
		return rows.filter(({ reading }) => campaignsCited(reading.cited, open).length === 1).map(({ report }) => report);
	});
}

const UNFILED = `
	SELECT f.report, f.reading FROM rasoat.filings f JOIN rasoat.reports r ON r.id = f.report
	WHERE r.campaign IS NULL AND r.withdrawn_at IS NULL ORDER BY f.report`;

function refile(database: Database, id: string): Promise<boolean> {
	return database.transaction('write', async (session) => {
		const report = await holdReport(session, id);
		const [kept] = await session.orm.select().from(filings).where(eq(filings.report, id));
		if (report === null || !kept) return false;
		const filed = await fileByReading(session, report, kept.attempt, JSON.parse(kept.reading) as Belonging);
		if (filed.kind === 'moved') await reopenIfStale(session, filed.report, true);
		return filed.kind !== 'stays';
	});
}
