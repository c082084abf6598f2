import { links } from './tables.js';

/** A commune's way in for one campaign, without an account. */
export type Link = Omit<typeof links.$inferSelect, 'hash'>;

export const LINK_COLUMNS = {
	id: links.id,
	campaign: links.campaign,
	commune: links.commune,
	createdBy: links.createdBy,
	createdAt: links.createdAt,
	expiresAt: links.expiresAt,
	revokedAt: links.revokedAt,
	lastUsedAt: links.lastUsedAt,
	dryRuns: links.dryRuns,
};
