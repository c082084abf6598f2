import { eq } from 'drizzle-orm';
import { AccountFailure } from '../../accounts/account-failure.js';
import { newSecret, secretHash } from '../../accounts/secret.js';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { campaigns } from '../schema.js';
import { daysFromNow } from './days-from-now.js';
import { LINK_COLUMNS, type Link } from './link.js';
import { links } from './tables.js';

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
		return insert(session, values);
	});
	return { link, secret };
}

async function requireExpected({ orm }: Session, id: string, commune: string): Promise<void> {
	const [campaign] = await orm.select().from(campaigns).where(eq(campaigns.id, id));
	if (!campaign) throw noSuchCampaign(id);
	// A campaign that names no communes expects any.
	if (campaign.expectedCommunes.length > 0 && !campaign.expectedCommunes.includes(commune)) throw noSuchCommune(commune, id);
}

async function insert(session: Session, values: typeof links.$inferInsert): Promise<Link> {
	const [made] = await session.orm.insert(links).values(values).returning(LINK_COLUMNS);
	if (!made) throw new Error('a link was written and not given back');
	const { campaign, commune, expiresAt, createdBy } = made;
	await recordChange(session, { actor: createdBy, action: 'link.create', target: made.id, detail: { campaign, commune, expiresAt } });
	return made;
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
