import { and, eq } from 'drizzle-orm';
import type { Database } from '../database.js';
import { latestFirst, type Page } from './latest-first.js';
import { LINK_COLUMNS, type Link } from './link.js';
import { links } from './tables.js';

export interface LinkFilter extends Page {
	readonly campaign?: string | undefined;
	readonly commune?: string | undefined;
}

/** Upload links, revoked and expired ones too, the latest first. */
export function listLinks(database: Database, { limit, after, campaign, commune }: LinkFilter): Promise<readonly Link[]> {
	const pages = latestFirst(links);
	const wanted = and(
		pages.after(after),
		campaign === undefined ? undefined : eq(links.campaign, campaign),
		commune === undefined ? undefined : eq(links.commune, commune),
	);
	return database.transaction('snapshot', ({ orm }) =>
		orm
			.select(LINK_COLUMNS)
			.from(links)
			.where(wanted)
			.orderBy(...pages.order)
			.limit(limit),
	);
}
