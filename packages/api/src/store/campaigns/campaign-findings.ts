import type { CampaignFinding, CampaignResult } from '@rasoat/checker';
import type { Database } from '../database.js';
import { campaignFacts } from './campaign-facts.js';

/** What is said of a campaign as a whole; null where there is no such campaign. The checker is loaded when it is first asked for. */
export async function campaignFindings(database: Database, id: string): Promise<CampaignResult | null> {
	const [facts, { checkCampaign }] = await Promise.all([campaignFacts(database, id, true), import('@rasoat/checker')]);
	return facts && checkCampaign(facts);
}

export interface FiledReport {
	readonly id: string;
	readonly campaign: string | null;
	readonly commune: string | null;
}

/** What is said of one report beside the campaign's others: the same file or wording, a newer report. Figures are not held against others. */
export async function findingsBesideOthers(
	database: Database,
	{ id, campaign, commune }: FiledReport,
): Promise<readonly CampaignFinding[]> {
	if (campaign === null || commune === null) return [];
	const [facts, { checkCampaign }] = await Promise.all([campaignFacts(database, campaign, false), import('@rasoat/checker')]);
	if (facts === null) return [];
	return checkCampaign(facts).findings.filter(({ target, reports }) => target === commune && reports.includes(id));
}
