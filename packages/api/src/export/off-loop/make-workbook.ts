import { listCommunes } from '../../intake/list-communes.js';
import { EXPORT_LIMITS } from '../../limits/export-limits.js';
import { oneBatch } from '../../store/batches/batch-list.js';
import { campaignCorrections } from '../../store/campaigns/campaign-corrections.js';
import { campaignPoints } from '../../store/campaigns/campaign-points.js';
import { campaignTotals } from '../../store/campaigns/campaign-totals.js';
import { readCampaign } from '../../store/campaigns/read-campaign.js';
import type { Database } from '../../store/database.js';
import { profileInForce } from '../../store/profiles/profile-version.js';
import { linksWorkbook } from '../links-workbook.js';
import { pointsWorkbook } from '../points-workbook.js';
import { loadSummary } from '../summary/load-summary.js';
import { summaryWorkbook } from '../summary/summary-workbook.js';
import { totalsWorkbook } from '../totals-workbook.js';
import type { WorkbookTask } from './workbook-task.js';

interface Made {
	/** ISO instant of what it tells. */
	readonly madeAt: string;
	readonly bytes: Buffer;
}

/** Loads what a workbook is made from, and makes it; null where there is no such campaign or batch. */
export async function makeWorkbook(database: Database, task: WorkbookTask): Promise<Made | null> {
	const names = await communeNames();
	if (task.kind === 'summary') return summary(database, task.batch, task.now);
	const { madeAt } = task;
	if (task.kind === 'links') return { madeAt, bytes: await linksWorkbook({ rows: task.rows, names, madeAt }) };
	const bytes = await (task.kind === 'totals' ? totals : points)(database, task.campaign, { names, madeAt });
	return bytes && { madeAt, bytes };
}

interface Common {
	/** "xã Kiến Thụy" by code. */
	readonly names: ReadonlyMap<string, string>;
	readonly madeAt: string;
}

async function totals(database: Database, campaign: string, common: Common): Promise<Buffer | null> {
	const [found, corrections] = await Promise.all([campaignTotals(database, campaign), campaignCorrections(database, campaign)]);
	return found && totalsWorkbook({ totals: found, corrections, ...common });
}

async function points(database: Database, id: string, common: Common): Promise<Buffer | null> {
	const campaign = await readCampaign(database, id);
	const page = campaign && (await campaignPoints(database, id, {}, null, EXPORT_LIMITS.points));
	if (!campaign || !page) return null;
	const { profileId } = campaign.campaign;
	const profile = await database.transaction('snapshot', (session) => profileInForce(session, profileId));
	const bodies = new Map((profile?.description.bodies ?? []).map((body) => [body.id, body.title.vi]));
	return pointsWorkbook({ points: page.points, bodies, ...common });
}

async function summary(database: Database, id: string, now: string): Promise<Made | null> {
	const batch = await oneBatch(database, id);
	if (batch === null || batch.startedAt === null) return null;
	const loaded = await loadSummary(database, batch, new Date(now));
	return { madeAt: loaded.madeAt, bytes: await summaryWorkbook(loaded) };
}

async function communeNames(): Promise<ReadonlyMap<string, string>> {
	return new Map((await listCommunes()).map(({ code, kind, name }) => [code, `${kind} ${name}`]));
}
