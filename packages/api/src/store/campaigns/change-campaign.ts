import { eq, sql } from 'drizzle-orm';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { refileByReading } from '../filing/refile-by-reading.js';
import { hashInForce } from '../profiles/profile-version.js';
import { type Campaign, campaigns } from '../schema.js';
import { noSuchCampaign, noSuchProfile } from './campaign-failure.js';
import { recheckCampaign } from './recheck-campaign.js';

/** What is left out stays as it is. */
export interface CampaignChange {
	readonly name?: string | undefined;
	readonly profileId?: string | undefined;
	/** ISO date; null takes it away. */
	readonly deadline?: string | null | undefined;
	/** Codes. */
	readonly expectedCommunes?: readonly string[] | undefined;
	/** A closed campaign takes no reports by what they cite; those that name it still come in. */
	readonly closed?: boolean | undefined;
	/** Opens a new attempt for each of its reports, so that they are checked by what it asks now. */
	readonly recheck?: boolean | undefined;
}

export interface ChangedCampaign {
	readonly campaign: Campaign;
	/** Reports that will be checked again. */
	readonly rechecked: number;
}

/**
 * Changes a campaign. `look` sees it as it stands, locked, and may throw to leave it so. Throws `CampaignFailure` where there is none of this
 * id, or its new profile is not installed.
 */
export async function changeCampaign(
	database: Database,
	id: string,
	{ recheck = false, ...change }: CampaignChange,
	actor: string,
	look: (standing: Campaign) => void = () => {},
): Promise<ChangedCampaign> {
	const changed = await database.transaction('write', async (session) => {
		const [standing] = await session.orm.select().from(campaigns).where(eq(campaigns.id, id)).for('no key update');
		if (!standing) throw noSuchCampaign(id);
		look(standing);
		if (change.profileId !== undefined && (await hashInForce(session, change.profileId)) === null) throw noSuchProfile(change.profileId);
		const campaign = await write(session, standing, change, recheck);
		const rechecked = recheck ? await recheckCampaign(session, id, actor) : 0;
		const detail = { ...withoutList(change), recheck, rechecked };
		await recordChange(session, { actor, action: 'campaign.change', target: id, detail });
		return { campaign, rechecked };
	});
	await refileByReading(database);
	return changed;
}

type Values = Omit<CampaignChange, 'recheck'>;

async function write({ orm }: Session, { id, closedAt }: Campaign, change: Values, recheck: boolean): Promise<Campaign> {
	const { closed, expectedCommunes, name, profileId, deadline } = change;
	const now = sql`clock_timestamp()`;
	const [written] = await orm
		.update(campaigns)
		.set({
			...(name !== undefined && { name }),
			...(profileId !== undefined && { profileId }),
			...(deadline !== undefined && { deadline }),
			...(expectedCommunes !== undefined && { expectedCommunes: [...expectedCommunes] }),
			...(closed !== undefined && { closedAt: closed ? (closedAt ?? now) : null }),
			...(recheck && { recheckAt: now }),
			changedAt: now,
		})
		.where(eq(campaigns.id, id))
		.returning();
	if (!written) throw new Error('a campaign that was locked is gone');
	return written;
}

/** The audit log takes no list of all communes. */
function withoutList({ expectedCommunes, ...change }: Values): object {
	return { ...change, ...(expectedCommunes && { expected: expectedCommunes.length }) };
}
