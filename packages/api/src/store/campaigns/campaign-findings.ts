import type { CampaignFinding, CampaignResult } from '@rasoat/checker';
import type { Database } from '../database.js';
import { campaignFacts } from './campaign-facts.js';

/**
 * What is said of a campaign as a whole on a day (ISO, in the city); null where there is no such campaign. The checker is loaded when it is
 * first asked for.
 */
export async function campaignFindings(database: Database, id: string, today: string): Promise<CampaignResult | null> {
	const asked = { today, withFigures: true };
	const [facts, { checkCampaign }] = await Promise.all([campaignFacts(database, id, asked), import('@rasoat/checker')]);
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
	today: string,
): Promise<readonly CampaignFinding[]> {
	if (campaign === null || commune === null) return [];
	const asked = { today, withFigures: false };
	const [facts, { checkCampaign }] = await Promise.all([campaignFacts(database, campaign, asked), import('@rasoat/checker')]);
	if (facts === null) return [];
	return checkCampaign(facts).findings.filter(({ target, reports }) => target === commune && reports.includes(id));
}
