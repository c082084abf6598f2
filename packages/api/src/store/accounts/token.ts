import { tokens } from './tables.js';

/** A program's way in. */
export type Token = Omit<typeof tokens.$inferSelect, 'hash'>;

export const TOKEN_COLUMNS = {
	id: tokens.id,
	name: tokens.name,
	role: tokens.role,
	createdBy: tokens.createdBy,
	createdAt: tokens.createdAt,
	expiresAt: tokens.expiresAt,
	revokedAt: tokens.revokedAt,
	lastUsedAt: tokens.lastUsedAt,
};
