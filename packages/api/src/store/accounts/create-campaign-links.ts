import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { newSecret, secretHash } from '../../accounts/secret.js';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import type { Database, Session } from '../database.js';
import { campaigns } from '../schema.js';
import { storable } from '../storable.js';
import type { LinkWithSecret } from './create-link.js';
import { daysFromNow } from './days-from-now.js';
import { links } from './tables.js';
import { writeLink } from './write-link.js';

export interface NewCampaignLinks {
	readonly campaign: string;
	/** Until they end. */
	readonly days: number;
	/** Communes that have a link which is still good get no other. */
	readonly onlyWithout: boolean;
	/** Codes of the whole city, for a campaign that names no communes. */
	readonly city: readonly string[];
}

/**
 * An upload link for each commune that a campaign expects, in the order of its list, all or none of them. Null where there is no such
 * campaign. Throws `AccountFailure` "invalid-days".
 */
export function createCampaignLinks(
	database: Database,
	wanted: NewCampaignLinks,
	createdBy: string,
): Promise<readonly LinkWithSecret[] | null> {
	const campaign = storable(wanted.campaign);
	const expiresAt = daysFromNow(wanted.days, ACCOUNT_LIMITS.linkDaysMost);
	return database.transaction('write', async (session) => {
		const { orm } = session;
		// Held, so that two who ask at once do not both find a commune without a link.
		const [found] = await orm.select().from(campaigns).where(eq(campaigns.id, campaign)).for('update');
		if (!found) return null;
		const expected = found.expectedCommunes.length > 0 ? found.expectedCommunes : wanted.city;
		const served = wanted.onlyWithout ? await communesWithLink(session, campaign) : new Set<string>();
		const made: LinkWithSecret[] = [];
		for (const commune of expected) {
			if (served.has(commune)) continue;
			const secret = newSecret('link');
			made.push({ link: await writeLink(session, { campaign, commune, hash: secretHash(secret), createdBy, expiresAt }), secret });
		}
		return made;
	});
}

async function communesWithLink({ orm }: Session, campaign: string): Promise<ReadonlySet<string>> {
	const good = and(eq(links.campaign, campaign), isNull(links.revokedAt), gt(links.expiresAt, sql`now()`));
	const rows = await orm.select({ commune: links.commune }).from(links).where(good);
	return new Set(rows.map(({ commune }) => commune));
}
