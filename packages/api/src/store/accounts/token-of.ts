import { eq, sql } from 'drizzle-orm';
import { isSecret, secretHash } from '../../accounts/secret.js';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import type { Database } from '../database.js';
import { type Standing, standingOf } from './standing.js';
import { tokens } from './tables.js';
import { TOKEN_COLUMNS, type Token } from './token.js';

export interface TokenStanding {
	readonly token: Token;
	readonly standing: Standing;
}

/** The token of this secret, open or not; null where there is none. Notes that it was used, at most once a minute. */
export async function tokenOf(database: Database, secret: string): Promise<TokenStanding | null> {
	if (!isSecret('token', secret)) return null;
	return database.transaction('write', async ({ orm }) => {
		const [token] = await orm
			.select(TOKEN_COLUMNS)
			.from(tokens)
			.where(eq(tokens.hash, secretHash(secret)));
		if (!token) return null;
		const standing = standingOf(token);
		if (standing === 'open' && isNoteDue(token)) await orm.update(tokens).set({ lastUsedAt: sql`now()` }).where(eq(tokens.id, token.id));
		return { token, standing };
	});
}

/** Whether the last note of a use is old enough for another. */
export function isNoteDue({ lastUsedAt }: { readonly lastUsedAt: string | null }): boolean {
	return lastUsedAt === null || Date.now() - Date.parse(lastUsedAt) > ACCOUNT_LIMITS.usedNoteMs;
}
