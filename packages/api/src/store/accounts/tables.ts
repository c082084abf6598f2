import { sql } from 'drizzle-orm';
import { boolean, integer, pgSchema, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../../accounts/role.js';
import { instant, words } from '../columns.js';

const rasoat = pgSchema('rasoat');
const id = () => uuid('id').primaryKey().defaultRandom();
const recorded = (name: string) => instant(name).notNull().default(sql`now()`);

export const users = rasoat.table('users', {
	id: id(),
	name: words('name').notNull(),
	displayName: words('display_name').notNull(),
	role: words('role').$type<Role>().notNull(),
	passwordHash: words('password_hash').notNull(),
	mustChangePassword: boolean('must_change_password').notNull(),
	disabledAt: instant('disabled_at'),
	lastSignInAt: instant('last_sign_in_at'),
	createdAt: recorded('created_at'),
});

export const sessions = rasoat.table('sessions', {
	hash: words('hash').primaryKey(),
	owner: uuid('owner').notNull(),
	createdAt: recorded('created_at'),
	seenAt: recorded('seen_at'),
	endsAt: instant('ends_at').notNull(),
});

export const tokens = rasoat.table('tokens', {
	id: id(),
	name: words('name').notNull(),
	role: words('role').$type<Role>().notNull(),
	hash: words('hash').notNull(),
	createdBy: words('created_by').notNull(),
	createdAt: recorded('created_at'),
	expiresAt: instant('expires_at').notNull(),
	revokedAt: instant('revoked_at'),
	lastUsedAt: instant('last_used_at'),
});

export const links = rasoat.table('links', {
	id: id(),
	hash: words('hash').notNull(),
	campaign: words('campaign').notNull(),
	commune: words('commune').notNull(),
	createdBy: words('created_by').notNull(),
	createdAt: recorded('created_at'),
	expiresAt: instant('expires_at').notNull(),
	revokedAt: instant('revoked_at'),
	lastUsedAt: instant('last_used_at'),
	dryRuns: integer('dry_runs').notNull().default(0),
});

export const tries = rasoat.table('tries', {
	key: words('key').primaryKey(),
	count: integer('count').notNull(),
	since: instant('since').notNull(),
	lockedUntil: instant('locked_until'),
});
