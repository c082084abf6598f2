import type { Belonging } from '@rasoat/checker';
import type { Session } from '../database.js';
import { campaignsCited } from './campaigns-cited.js';
import { type CampaignGround, type FilingGround, readGround, type Standing } from './filing-ground.js';
import { papersOf } from './papers-of.js';
import { reasonOf } from './reason-of.js';

/** What a report was checked by. */
export interface CheckedBy {
	/** ISO date. */
	readonly deadline: string | null;
	readonly profileHash: string;
}

/** Where a report is to be filed, should nothing have changed when that is written. */
export interface Foreseen {
	readonly ground: string;
	/** Open campaigns that it cites. */
	readonly cited: readonly string[];
	/** Null where it stays. */
	readonly move: { readonly before: Place; readonly after: Place; readonly reason: string } | null;
}

interface Place {
	readonly campaign: string | null;
	readonly commune: string | null;
}

/**
 * What `fileByReading` and `reopenIfStale` will come to for a report that nobody holds, where that is plain: it stays, or goes to a place
 * that is free, and was checked by what counts there. Null for all else, which takes a closer look with the report held.
 */
export async function foreseeFiling(session: Session, attempt: string, belonging: Belonging, by: CheckedBy): Promise<Foreseen | null> {
	const ground = await readGround(session, attempt);
	const report = ground?.standing.find(({ id }) => id === ground.report);
	if (!ground || !report || ground.settled || ground.reviewed || report.withdrawn || report.deleted) return null;
	const open = await papersOf(
		session,
		ground.campaigns.filter(({ open }) => open),
	);
	const cited = campaignsCited(belonging.cited, open);
	const after = targetOf(report, belonging, cited);
	if (isTaken(ground, after) || !isCheckedBy(ground.campaigns, after, by)) return null;
	const stays = after.campaign === report.campaign && after.commune === report.commune;
	const before = { campaign: report.campaign, commune: report.commune };
	return { ground: ground.text, cited, move: stays ? null : { before, after, reason: reasonOf(before, after, belonging, open) } };
}

/** What the sender said stands; one campaign is plain, several are not. */
function targetOf({ campaign, commune }: Standing, read: Belonging, cited: readonly string[]): Place {
	const [only = null, ...others] = cited;
	return {
		campaign: campaign ?? (others.length > 0 ? null : only),
		commune: commune ?? (read.commune?.sure ? read.commune.code : null),
	};
}

function isTaken({ standing, report }: FilingGround, { campaign, commune }: Place): boolean {
	return standing.some((other) => other.id !== report && other.campaign === campaign && other.commune === commune);
}

/** Without a campaign there is nothing to check by anew. */
function isCheckedBy(campaigns: readonly CampaignGround[], { campaign }: Place, by: CheckedBy): boolean {
	const asks = campaigns.find(({ id }) => id === campaign);
	return campaign === null || (asks !== undefined && asks.hash === by.profileHash && asks.deadline === by.deadline);
}
