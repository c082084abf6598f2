import { AccountFailure } from '../../accounts/account-failure.js';
import { shownName } from '../../accounts/account-name.js';
import type { Role } from '../../accounts/role.js';
import { newSecret, secretHash } from '../../accounts/secret.js';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { daysFromNow } from './days-from-now.js';
import { tokens } from './tables.js';
import { TOKEN_COLUMNS, type Token } from './token.js';

export interface NewToken {
	readonly name: string;
	readonly role: Role;
	/** Until it ends. */
	readonly days: number;
}

export interface TokenWithSecret {
	readonly token: Token;
	/** To be shown once: it is stored as a hash alone. */
	readonly secret: string;
}

/** Throws `AccountFailure` "invalid-name", "invalid-days", or "name-taken" by a token that is not revoked. */
export async function createToken(database: Database, { name, role, days }: NewToken, createdBy: string): Promise<TokenWithSecret> {
	const secret = newSecret('token');
	const expiresAt = daysFromNow(days, ACCOUNT_LIMITS.tokenDaysMost);
	const values = { name: shownName(name), role, hash: secretHash(secret), createdBy, expiresAt };
	try {
		return { token: await database.transaction('write', (session) => insert(session, values)), secret };
	} catch (error) {
		throw (error as { constraint?: string }).constraint === 'tokens_name' ? nameTaken(values.name) : error;
	}
}

async function insert(session: Session, values: typeof tokens.$inferInsert): Promise<Token> {
	const [made] = await session.orm.insert(tokens).values(values).returning(TOKEN_COLUMNS);
	if (!made) throw new Error('a token was written and not given back');
	const { name, role, expiresAt, createdBy } = made;
	await recordChange(session, { actor: createdBy, action: 'token.create', target: made.id, detail: { name, role, expiresAt } });
	return made;
}

function nameTaken(name: string): AccountFailure {
	return new AccountFailure('name-taken', {
		vi: `Đã có mã truy cập tên «${name}» còn dùng; cần tên khác; đề nghị đặt tên theo nơi dùng mã, hoặc thu hồi mã cũ.`,
		en: `A token named "${name}" is in use; another name is wanted; please name it after where it is used, or revoke the old one.`,
	});
}
