import { eq } from 'drizzle-orm';
import { AccountFailure } from '../../accounts/account-failure.js';
import { newSecret, secretHash } from '../../accounts/secret.js';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import type { Database, Session } from '../database.js';
import { campaigns } from '../schema.js';
import { daysFromNow } from './days-from-now.js';
import type { Link } from './link.js';
import { writeLink } from './write-link.js';

export interface NewLink {
	readonly campaign: string;
	/** Code of the commune. */
	readonly commune: string;
	/** Until it ends. */
	readonly days: number;
}

export interface LinkWithSecret {
	readonly link: Link;
	/** To be shown once: it is stored as a hash alone. */
	readonly secret: string;
}

/** Throws `AccountFailure` "invalid-days", "no-such-campaign", or "no-such-commune" where the campaign does not expect it. */
export async function createLink(database: Database, { campaign, commune, days }: NewLink, createdBy: string): Promise<LinkWithSecret> {
	const secret = newSecret('link');
	const expiresAt = daysFromNow(days, ACCOUNT_LIMITS.linkDaysMost);
	const values = { campaign, commune, hash: secretHash(secret), createdBy, expiresAt };
	const link = await database.transaction('write', async (session) => {
		await requireExpected(session, campaign, commune);
		return writeLink(session, values);
	});
	return { link, secret };
}

async function requireExpected({ orm }: Session, id: string, commune: string): Promise<void> {
	const [campaign] = await orm.select().from(campaigns).where(eq(campaigns.id, id));
	if (!campaign) throw noSuchCampaign(id);
	// A campaign that names no communes expects any.
	if (campaign.expectedCommunes.length > 0 && !campaign.expectedCommunes.includes(commune)) throw noSuchCommune(commune, id);
}

function noSuchCampaign(met: string): AccountFailure {
	return new AccountFailure('no-such-campaign', {
		vi: `Không có đợt báo cáo «${met}»; cần đợt đang có; đề nghị xem danh sách đợt báo cáo.`,
		en: `There is no campaign "${met}"; an existing one is wanted; please see the list of campaigns.`,
	});
}

function noSuchCommune(met: string, campaign: string): AccountFailure {
	return new AccountFailure('no-such-commune', {
		vi: `Đợt «${campaign}» không có xã, phường mã «${met}»; cần mã trong danh sách của đợt; đề nghị xem lại danh sách.`,
		en: `The campaign "${campaign}" does not expect the commune "${met}"; a code of its list is wanted; please look it up.`,
	});
}
