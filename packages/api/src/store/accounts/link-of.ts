import { eq, sql } from 'drizzle-orm';
import { isSecret, secretHash } from '../../accounts/secret.js';
import type { Database } from '../database.js';
import { LINK_COLUMNS, type Link } from './link.js';
import { type Standing, standingOf } from './standing.js';
import { links } from './tables.js';
import { isNoteDue } from './token-of.js';

export interface LinkStanding {
	readonly link: Link;
	readonly standing: Standing;
}

/** The upload link of this secret, open or not; null where there is none. Notes that it was used, at most once a minute. */
export async function linkOf(database: Database, secret: string): Promise<LinkStanding | null> {
	if (!isSecret('link', secret)) return null;
	return database.transaction('write', async ({ orm }) => {
		const [link] = await orm
			.select(LINK_COLUMNS)
			.from(links)
			.where(eq(links.hash, secretHash(secret)));
		if (!link) return null;
		const standing = standingOf(link);
		if (standing === 'open' && isNoteDue(link)) await orm.update(links).set({ lastUsedAt: sql`now()` }).where(eq(links.id, link.id));
		return { link, standing };
	});
}
