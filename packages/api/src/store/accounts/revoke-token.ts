import { and, eq, isNull, sql } from 'drizzle-orm';
import { AccountFailure } from '../../accounts/account-failure.js';
import { recordChange } from '../audit/record-change.js';
import type { Database } from '../database.js';
import { tokens } from './tables.js';
import { TOKEN_COLUMNS, type Token } from './token.js';

/** How a command or a route names a token; by name only one that is not revoked. */
export type TokenKey = { readonly id: string } | { readonly name: string };

/** Ends a token at once; one that is revoked already stays as it is. Throws `AccountFailure` "no-such-token". */
export function revokeToken(database: Database, key: TokenKey, actor: string): Promise<Token> {
	const named = 'id' in key ? eq(tokens.id, key.id) : and(eq(tokens.name, key.name), isNull(tokens.revokedAt));
	return database.transaction('write', async (session) => {
		const [before] = await session.orm.select(TOKEN_COLUMNS).from(tokens).where(named).for('update');
		if (!before) throw noSuchToken('id' in key ? key.id : key.name);
		if (before.revokedAt !== null) return before;
		const [token] = await session.orm
			.update(tokens)
			.set({ revokedAt: sql`now()` })
			.where(eq(tokens.id, before.id))
			.returning(TOKEN_COLUMNS);
		if (!token) throw new Error('a token was revoked and not given back');
		await recordChange(session, { actor, action: 'token.revoke', target: token.id, detail: { name: token.name } });
		return token;
	});
}

function noSuchToken(met: string): AccountFailure {
	return new AccountFailure('no-such-token', {
		vi: `Không có mã truy cập «${met}» còn dùng; cần tên hoặc mã số đang có; đề nghị xem danh sách mã truy cập.`,
		en: `There is no token "${met}" in use; an existing name or id is wanted; please see the list of tokens.`,
	});
}
