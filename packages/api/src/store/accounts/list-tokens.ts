import type { Database } from '../database.js';
import { latestFirst, type Page } from './latest-first.js';
import { tokens } from './tables.js';
import { TOKEN_COLUMNS, type Token } from './token.js';

/** Tokens, revoked and expired ones too, the latest first. */
export function listTokens(database: Database, { limit, after }: Page): Promise<readonly Token[]> {
	const pages = latestFirst(tokens);
	return database.transaction('snapshot', ({ orm }) =>
		orm
			.select(TOKEN_COLUMNS)
			.from(tokens)
			.where(pages.after(after))
			.orderBy(...pages.order)
			.limit(limit),
	);
}
