import { parseArgs } from 'node:util';
import { ACCOUNT_LIMITS } from '../limits/account-limits.js';
import { createToken } from '../store/accounts/create-token.js';
import { listTokens } from '../store/accounts/list-tokens.js';
import { revokeToken, type TokenKey } from '../store/accounts/revoke-token.js';
import { standingOf } from '../store/accounts/standing.js';
import type { Token } from '../store/accounts/token.js';
import type { Database } from '../store/database.js';
import { badWords } from './check-options.js';
import { columns } from './columns.js';
import { commandActor } from './command-actor.js';
import { openOutput } from './output.js';
import { tellSecret } from './tell-secret.js';
import { UsageError } from './usage-error.js';
import { readRole } from './user.js';
import { withDatabase } from './with-database.js';

/** `rasoat token`: tokens by which other systems call the API, also while the service runs; exit code 0. */
export async function token(words: readonly string[]): Promise<number> {
	const [what = '', ...rest] = words;
	const command = Object.hasOwn(COMMANDS, what) ? COMMANDS[what] : undefined;
	if (!command) throw wrongWords();
	await command(rest);
	return 0;
}

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
	create: async (words) => {
		const asked = readNew(words);
		const made = await withDatabase((database) => createToken(database, asked, commandActor()));
		const { name, role, expiresAt } = made.token;
		await tellSecret(made.secret, {
			vi: `Mã truy cập «${name}» (${role}), dùng đến ${expiresAt}; chỉ hiện lần này:`,
			en: `Token "${name}" (${role}), good until ${expiresAt}; shown this once:`,
		});
	},
	list: async (words) => {
		if (words.length > 0) throw wrongWords();
		const output = await openOutput(null);
		await output.write(columns([HEAD, ...(await withDatabase(allTokens)).map(rowOf)]));
	},
	revoke: async (words) => {
		const [word] = words;
		if (word === undefined || words.length > 1) throw wrongWords();
		const { name, id } = await withDatabase((database) => revokeToken(database, keyOf(word), commandActor()));
		const output = await openOutput(null);
		await output.write(`Đã thu hồi / revoked: ${name} ${id}\n`);
	},
};

const HEAD = ['MÃ SỐ / ID', 'TÊN / NAME', 'VAI TRÒ / ROLE', 'TRẠNG THÁI / STATE', 'HẾT HẠN / EXPIRES', 'DÙNG CUỐI / LAST USED'];
const MOST = 200;
const STATES = { open: 'đang dùng / in use', expired: 'hết hạn / expired', revoked: 'đã thu hồi / revoked' } as const;

async function allTokens(database: Database): Promise<readonly Token[]> {
	const all: Token[] = [];
	for (let after: Token | null = null; ; ) {
		const page: readonly Token[] = await listTokens(database, { limit: MOST, after });
		all.push(...page);
		if (page.length < MOST) return all;
		after = page.at(-1) ?? null;
	}
}

function rowOf(listed: Token): readonly string[] {
	return [listed.id, listed.name, listed.role, STATES[standingOf(listed)], listed.expiresAt, listed.lastUsedAt ?? '–'];
}

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function keyOf(word: string): TokenKey {
	return ID.test(word) ? { id: word } : { name: word };
}

function readNew(words: readonly string[]) {
	const { name, role, days } = parsed(words);
	if (name === undefined) throw wrongWords();
	return { name, role: readRole(role), days: days === undefined ? ACCOUNT_LIMITS.tokenDays : Number(days || Number.NaN) };
}

function parsed(words: readonly string[]) {
	const one = { type: 'string' } as const;
	try {
		return parseArgs({ args: [...words], options: { name: one, role: one, days: one } }).values;
	} catch (cause) {
		throw badWords(cause);
	}
}

function wrongWords(): UsageError {
	const wanted = 'rasoat token create --name N --role R [--days D] | list | revoke NAME|ID';
	return new UsageError({ vi: `sai lệnh token; cần: ${wanted}`, en: `wrong words for token; what is wanted: ${wanted}` });
}
