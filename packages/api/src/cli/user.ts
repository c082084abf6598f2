import { parseArgs } from 'node:util';
import { isRole, ROLES, type Role } from '../accounts/role.js';
import { dropFirstPassword } from '../serve/first-password.js';
import { addUser, type WithPassword } from '../store/accounts/add-user.js';
import { changeUser } from '../store/accounts/change-user.js';
import { type ListedUser, listUsers } from '../store/accounts/list-users.js';
import { resetPassword } from '../store/accounts/reset-password.js';
import { storeSettings } from '../store/open-store.js';
import { badWords } from './check-options.js';
import { columns } from './columns.js';
import { commandActor } from './command-actor.js';
import { openOutput } from './output.js';
import { tellSecret } from './tell-secret.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

/** `rasoat user`: accounts of the service, also while it runs; exit code 0. */
export async function user(words: readonly string[]): Promise<number> {
	const [what = '', ...rest] = words;
	const command = Object.hasOwn(COMMANDS, what) ? COMMANDS[what] : undefined;
	if (!command) throw wrongWords();
	await command(rest);
	return 0;
}

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
	add: async (words) => {
		const { name, role, displayName } = readNew(words);
		await tellPassword(await withDatabase((database) => addUser(database, { name, role, displayName }, commandActor())));
	},
	'reset-password': async (words) => {
		const name = readName(words);
		const reset = await withDatabase((database) => resetPassword(database, { name }, commandActor()));
		dropFirstPassword(storeSettings(process.env).dataFolder, reset.user.name);
		await tellPassword(reset);
	},
	disable: (words) => setDisabled(readName(words), true),
	enable: (words) => setDisabled(readName(words), false),
	list: async (words) => {
		if (words.length > 0) throw wrongWords();
		const output = await openOutput(null);
		await output.write(columns([HEAD, ...(await withDatabase(allUsers)).map(rowOf)]));
	},
};

async function setDisabled(name: string, disabled: boolean): Promise<void> {
	await withDatabase((database) => changeUser(database, { name }, { disabled }, commandActor()));
	const output = await openOutput(null);
	await output.write(disabled ? `Đã khóa / disabled: ${name}\n` : `Đã mở lại / enabled: ${name}\n`);
}

function tellPassword({ user: { name, role }, password }: WithPassword): Promise<void> {
	return tellSecret(password, {
		vi: `Mật khẩu tạm của «${name}» (${role}), chỉ hiện lần này; phải đổi khi đăng nhập lần đầu:`,
		en: `Temporary password of "${name}" (${role}), shown this once; to be changed at the first sign-in:`,
	});
}

const HEAD = ['TÊN / NAME', 'VAI TRÒ / ROLE', 'TRẠNG THÁI / STATE', 'ĐĂNG NHẬP CUỐI / LAST SIGN-IN', 'TÊN HIỂN THỊ / DISPLAY NAME'];
const MOST = 200;

async function allUsers(database: Parameters<typeof listUsers>[0]): Promise<readonly ListedUser[]> {
	const all: ListedUser[] = [];
	for (let after: string | null = null; ; ) {
		const page: readonly ListedUser[] = await listUsers(database, { limit: MOST, after });
		all.push(...page);
		if (page.length < MOST) return all;
		after = page.at(-1)?.name ?? null;
	}
}

function rowOf(listed: ListedUser): readonly string[] {
	return [listed.name, listed.role, stateOf(listed), listed.lastSignInAt ?? '–', listed.displayName];
}

function stateOf({ disabledAt, lockedUntil, mustChangePassword }: ListedUser): string {
	if (disabledAt !== null) return 'khóa / disabled';
	if (lockedUntil !== null) return `khóa tạm đến / locked until ${lockedUntil}`;
	return mustChangePassword ? 'mật khẩu tạm / temporary password' : 'đang dùng / in use';
}

function readNew(words: readonly string[]): { readonly name: string; readonly role: Role; readonly displayName: string } {
	const { values, positionals } = parsed(words);
	const [name] = positionals;
	if (name === undefined || positionals.length > 1) throw wrongWords();
	return { name, role: readRole(values.role), displayName: values['display-name'] ?? name };
}

function parsed(words: readonly string[]) {
	const one = { type: 'string' } as const;
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options: { role: one, 'display-name': one } });
	} catch (cause) {
		throw badWords(cause);
	}
}

/** Of `--role`. Throws `UsageError`. */
export function readRole(word: string | undefined): Role {
	if (word !== undefined && isRole(word)) return word;
	const all = ROLES.join(', ');
	throw new UsageError({
		vi: `--role ${word === undefined ? 'bị thiếu' : `nhận «${word}»`}; cần một trong: ${all}`,
		en: `--role ${word === undefined ? 'is missing' : `was given "${word}"`}; one of these is wanted: ${all}`,
	});
}

function readName(words: readonly string[]): string {
	const [name] = words;
	if (name === undefined || words.length > 1) throw wrongWords();
	return name;
}

function wrongWords(): UsageError {
	const wanted = 'rasoat user add NAME --role R [--display-name N] | reset-password NAME | disable NAME | enable NAME | list';
	return new UsageError({ vi: `sai lệnh user; cần: ${wanted}`, en: `wrong words for user; what is wanted: ${wanted}` });
}
