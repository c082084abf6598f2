import { expect, it } from 'vitest';
import { createPasswordHasher, NOBODYS_HASH, type PasswordHasher, passwordHasher } from '../../accounts/password-hasher.js';
import { ACCOUNT_DEFAULTS } from '../../limits/account-limits.js';
import { emptiedDatabase } from '../../testing/emptied-database.js';
import type { TestServer } from '../../testing/test-server.js';
import { listAudit } from '../audit/list-audit.js';
import { verifyAudit } from '../audit/verify-audit.js';
import { type Database, openDatabase } from '../database.js';
import { addUser } from './add-user.js';
import { changePassword } from './change-password.js';
import { changeUser } from './change-user.js';
import { endSession } from './end-session.js';
import { firstAdministrator } from './first-administrator.js';
import { listUsers } from './list-users.js';
import { resetPassword } from './reset-password.js';
import { sessionOf } from './session-of.js';
import { signIn } from './sign-in.js';

const HERE = '192.168.1.20';
const CHOSEN = 'bốn con voi xanh';

/** People, their passwords and their sessions, on any server. */
export function accountsContract(serverOf: () => TestServer): void {
	const emptied = emptiedDatabase(serverOf);
	const open = async () => {
		const url = await emptied();
		const database = await openDatabase(url);
		return { url, database, ask: (statement: string) => serverOf().ask(url, statement) };
	};
	const add = (database: Database, name: string, role: 'viewer' | 'officer' | 'administrator' = 'officer') =>
		addUser(database, { name, displayName: 'Nguyễn Văn A', role }, 'command:test');
	const enter = (
		database: Database,
		name: string,
		password: string,
		more: { before?: string; address?: string } = {},
		hasher?: PasswordHasher,
	) => signIn(database, { name, password, address: HERE, before: null, ...more }, ACCOUNT_DEFAULTS, hasher);
	const whose = async (database: Database, secret: string) => (await sessionOf(database, secret, ACCOUNT_DEFAULTS))?.user.name ?? null;
	const actionsOf = async (database: Database) =>
		(await listAudit(database, {}, { limit: 200, before: null })).map(({ action }) => action).reverse();

	it('makes one first administrator, however many processes start at once', async () => {
		const { url, database } = await open();
		const others = await Promise.all([openDatabase(url), openDatabase(url)]);
		const made = await Promise.all([database, ...others, database].map(firstAdministrator));
		const [first, ...rest] = made.flatMap((one) => one ?? []);
		expect(rest).toEqual([]);
		expect(first?.user).toMatchObject({ name: 'admin', role: 'administrator', mustChangePassword: true });
		expect((await enter(database, 'admin', first?.password ?? '')).user.mustChangePassword).toBe(true);
		expect(await firstAdministrator(database)).toBeNull();
		await Promise.all([database, ...others].map((each) => each.close()));
	});

	it('adds a name once, whatever its case, and signs in whatever its case', async () => {
		const { database } = await open();
		const { password } = await add(database, 'Lan.Anh');
		await expect(add(database, 'lan.anh')).rejects.toMatchObject({ code: 'name-taken' });
		expect((await enter(database, 'LAN.ANH', password)).user.name).toBe('Lan.Anh');
		await database.close();
	});

	it.each(['', ' admin', 'аdmin', 'a\u202enimda', 'x'.repeat(65), "a'; DROP TABLE rasoat.users; --", '../admin', 'a\0b', '.', 'Ánh'])(
		'refuses to sign in by the name %j',
		async (name) => {
			const { database } = await open();
			await expect(add(database, name)).rejects.toMatchObject({ code: 'invalid-name' });
			await expect(enter(database, name, 'x')).rejects.toMatchObject({ code: 'wrong-password' });
			await database.close();
		},
	);

	it('keeps neither passwords nor secrets', async () => {
		const { url, database } = await open();
		const { user, password } = await add(database, 'lan');
		const { secret } = await enter(database, 'lan', password);
		const next = await changePassword(database, { user: user.id, current: password, next: CHOSEN, address: HERE }, ACCOUNT_DEFAULTS);
		const tables = ['users', 'sessions', 'audit', 'tries'];
		const rows = await Promise.all(tables.map((table) => serverOf().ask(url, `SELECT t::text FROM rasoat.${table} t`)));
		const all = JSON.stringify(rows);
		expect(all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
		for (const hidden of [password, CHOSEN, secret, next]) expect(all).not.toContain(hidden);
		await database.close();
	});

	it('opens a new session at each sign-in and ends the one that the browser brought: nobody can fix it beforehand', async () => {
		const { database } = await open();
		const { password } = await add(database, 'lan');
		const other = await enter(database, 'lan', password);
		const { secret } = await enter(database, 'lan', password, { before: other.secret });
		expect(secret).not.toBe(other.secret);
		expect(await whose(database, other.secret)).toBeNull();
		expect(await whose(database, secret)).toBe('lan');
		const chosen = 'A'.repeat(43);
		const again = await enter(database, 'lan', password, { before: chosen });
		expect(again.secret).not.toBe(chosen);
		expect(await whose(database, chosen)).toBeNull();
		await endSession(database, again.secret);
		await endSession(database, again.secret);
		expect(await whose(database, again.secret)).toBeNull();
		expect(await whose(database, secret)).toBe('lan');
		await database.close();
	});

	it.each([
		['idle', "seen_at = seen_at - interval '61 minutes'"],
		['old', 'ends_at = now()'],
	])('an %s session is none, and its row goes with the next sign-in', async (_, aged) => {
		const { database, ask } = await open();
		const { password } = await add(database, 'lan');
		const { secret } = await enter(database, 'lan', password);
		await ask("UPDATE rasoat.sessions SET seen_at = seen_at - interval '59 minutes'");
		expect(await whose(database, secret)).toBe('lan');
		await ask(`UPDATE rasoat.sessions SET ${aged}`);
		expect(await whose(database, secret)).toBeNull();
		await enter(database, 'lan', password);
		expect(await ask('SELECT count(*)::integer AS n FROM rasoat.sessions')).toEqual([{ n: 1 }]);
		await database.close();
	});

	it.each(['', 'x', "' OR 1=1 --", 'A'.repeat(43), 'rst_'.padEnd(47, 'A'), '\0'.repeat(43)])(
		'no session is opened by %j',
		async (secret) => {
			const { database } = await open();
			const { password } = await add(database, 'lan');
			await enter(database, 'lan', password);
			expect(await whose(database, secret)).toBeNull();
			await database.close();
		},
	);

	it('ends every session of a user with a reset password, a change of password and when disabled', async () => {
		const { database } = await open();
		const { user, password } = await add(database, 'lan');
		const { password: othersPassword } = await add(database, 'minh');
		const others = await enter(database, 'minh', othersPassword);
		const sessions = async (by: string) => [(await enter(database, 'lan', by)).secret, (await enter(database, 'lan', by)).secret];
		const allOf = (secrets: readonly string[]) => Promise.all(secrets.map((secret) => whose(database, secret)));
		const first = await sessions(password);
		const kept = await changePassword(database, { user: user.id, current: password, next: CHOSEN, address: HERE }, ACCOUNT_DEFAULTS);
		expect(await allOf([...first, kept])).toEqual([null, null, 'lan']);
		const second = await sessions(CHOSEN);
		const { password: fresh } = await resetPassword(database, { name: 'LAN' }, 'command:test');
		expect(await allOf([...second, kept])).toEqual([null, null, null]);
		await expect(enter(database, 'lan', CHOSEN)).rejects.toMatchObject({ code: 'wrong-password' });
		const third = await sessions(fresh);
		await changeUser(database, { id: user.id }, { disabled: true }, 'command:test');
		expect(await allOf(third)).toEqual([null, null]);
		await expect(enter(database, 'lan', fresh)).rejects.toMatchObject({ code: 'wrong-password' });
		await changeUser(database, { id: user.id }, { disabled: false }, 'command:test');
		expect(await allOf(third)).toEqual([null, null]);
		expect(await whose(database, others.secret)).toBe('minh');
		await database.close();
	});

	it('does the same work for an unknown name, a wrong password and a disabled user, and says the same', async () => {
		const { database } = await open();
		const { password } = await add(database, 'lan');
		await add(database, 'minh');
		await changeUser(database, { name: 'minh' }, { disabled: true }, 'command:test');
		const verified: string[] = [];
		const counting: PasswordHasher = {
			...passwordHasher,
			verify: (hash, met) => {
				verified.push(hash);
				return passwordHasher.verify(hash, met);
			},
		};
		const failures = [];
		for (const name of ['nobody', 'lan', 'minh', 'not a name']) {
			const { code, told } = await enter(database, name, 'wrong', {}, counting).catch((error) => error);
			failures.push(JSON.stringify({ code, told }));
		}
		expect(new Set(failures).size).toBe(1);
		expect(verified).toHaveLength(4);
		const costs = verified.map((hash) => hash.split('$').slice(0, 4).join('$'));
		expect(new Set(costs)).toEqual(new Set(['$argon2id$v=19$m=19456,t=2,p=1']));
		expect(verified[0]).toBe(NOBODYS_HASH);
		expect((await enter(database, 'lan', password)).failedTries).toBe(1);
		await database.close();
	});

	it.each(['lan', 'nobody'])(
		'locks the account "%s" after five wrong passwords, known or not, for every process, and says until when',
		async (name) => {
			const { url, database, ask } = await open();
			const other = await openDatabase(url);
			const { password } = await add(database, 'lan');
			const codes = [];
			for (let at = 0; at < 6; at++) {
				const where = at % 2 ? database : other;
				codes.push((await enter(where, name, 'wrong', { address: `10.0.0.${at}` }).catch((error) => error)).code);
			}
			expect(codes).toEqual([...Array.from({ length: 4 }, () => 'wrong-password'), 'account-locked', 'account-locked']);
			const even = await enter(other, name, password, { address: '10.0.1.1' }).catch((error) => error);
			expect(even).toMatchObject({ code: 'account-locked', told: { vi: expect.stringMatching(/bị khóa đến \d\d:\d\d do/) } });
			expect(Date.parse(even.until) - Date.now()).toBeGreaterThan(10 * 60_000);
			const [lan] = await listUsers(database, { limit: 10, after: null });
			expect(lan?.lockedUntil).toEqual(name === 'lan' ? even.until : null);
			expect((await actionsOf(database)).filter((action) => action === 'account.lock')).toHaveLength(1);
			await ask("UPDATE rasoat.tries SET locked_until = now() - interval '1 second'");
			if (name === 'lan') expect((await enter(database, 'lan', password)).failedTries).toBe(0);
			await Promise.all([database.close(), other.close()]);
		},
	);

	it('lets no more tries through when they come all at once', async () => {
		const { database } = await open();
		await add(database, 'lan');
		const codes = await Promise.all(Array.from({ length: 15 }, () => enter(database, 'lan', 'wrong').catch(({ code }) => code)));
		expect(codes.filter((code) => code === 'wrong-password')).toHaveLength(4);
		expect(codes.filter((code) => code === 'account-locked')).toHaveLength(11);
		await database.close();
	});

	it('lets an address wait after thirty wrong passwords of whatever names, and no other; it locks nobody out meanwhile', async () => {
		const { database, ask } = await open();
		const { password } = await add(database, 'lan');
		const fast: PasswordHasher = { ...passwordHasher, verify: async () => false };
		const from = (address: string, name: string) => enter(database, name, 'x', { address }, fast).catch(({ code }) => code);
		const met = [];
		for (let at = 0; at < 29; at++) met.push(await from(`2001:db8:0:1::${at}`, `name${at}`));
		expect(new Set(met)).toEqual(new Set(['wrong-password']));
		await from('2001:db8:0:1:ffff::9', 'name29');
		for (let at = 0; at < 6; at++) expect(await from('2001:db8:0:1::1', 'lan')).toBe('address-locked');
		expect((await enter(database, 'lan', password, { address: '2001:db8:0:2::1' })).user.name).toBe('lan');
		expect(await ask("SELECT 1 AS n FROM rasoat.tries WHERE key = 'address:2001:db8:0:1::/64'")).toEqual([{ n: 1 }]);
		await database.close();
	});

	it('counts a wrong current password as a failed sign-in, refuses a weak one, and forgets the tries with a reset', async () => {
		const { database } = await open();
		const { user, password } = await add(database, 'lan');
		const change = (current: string, next: string) =>
			changePassword(database, { user: user.id, current, next, address: HERE }, ACCOUNT_DEFAULTS).catch(({ code }) => code);
		expect(await change(password, 'ngắn')).toBe('weak-password');
		expect(await change(password, password)).toBe('weak-password');
		const codes = [];
		for (let at = 0; at < 6; at++) codes.push(await change('wrong', CHOSEN));
		expect(codes.slice(3)).toEqual(['wrong-password', 'account-locked', 'account-locked']);
		expect(await change(password, CHOSEN)).toBe('account-locked');
		const reset = await resetPassword(database, { id: user.id }, 'command:test');
		expect(await change(reset.password, CHOSEN)).toMatch(/^[\w-]{43}$/);
		await database.close();
	});

	it('never leaves the accounts without an administrator, not even when two disable each other at once', async () => {
		const { database } = await open();
		const { user: lan } = await add(database, 'lan', 'administrator');
		const change = (id: string, to: Parameters<typeof changeUser>[2]) =>
			changeUser(database, { id }, to, 'command:test').catch(({ code }) => code);
		expect(await change(lan.id, { disabled: true })).toBe('last-administrator');
		expect(await change(lan.id, { role: 'officer' })).toBe('last-administrator');
		expect(await change(lan.id, { displayName: 'Lan' })).toMatchObject({ displayName: 'Lan', role: 'administrator' });
		const { user: minh } = await add(database, 'minh', 'administrator');
		const both = await Promise.all([change(lan.id, { disabled: true }), change(minh.id, { role: 'viewer' })]);
		expect(both.filter((one) => one === 'last-administrator')).toHaveLength(1);
		const left = (await listUsers(database, { limit: 10, after: null })).filter(
			({ role, disabledAt }) => role === 'administrator' && !disabledAt,
		);
		expect(left).toHaveLength(1);
		await database.close();
	});

	it('writes who did what into the audit log, and nothing of what failed', async () => {
		const { database } = await open();
		const { user, password } = await add(database, 'lan');
		await enter(database, 'lan', 'wrong').catch(() => {});
		const { secret } = await enter(database, 'lan', password);
		await changeUser(database, { id: user.id }, { role: 'viewer' }, 'user:other');
		await changeUser(database, { id: user.id }, { role: 'viewer' }, 'user:other');
		await expect(changeUser(database, { name: 'none' }, { role: 'viewer' }, 'user:other')).rejects.toMatchObject({ code: 'no-such-user' });
		await endSession(database, secret);
		await resetPassword(database, { id: user.id }, 'command:test');
		expect(await actionsOf(database)).toEqual([
			...['user.add', 'session.refuse', 'session.open', 'user.change', 'session.end', 'user.reset-password'],
		]);
		const [change] = await listAudit(database, { action: 'user.', actor: 'user:other', target: user.id }, { limit: 9, before: null });
		expect(JSON.parse(change?.detail ?? '')).toEqual({ before: { role: 'officer' }, after: { role: 'viewer' } });
		expect((await verifyAudit(database)).differences).toEqual([]);
		await database.close();
	});

	it('hashes a few passwords at once and refuses when too many wait', async () => {
		const hasher = createPasswordHasher();
		const all = await Promise.allSettled(Array.from({ length: 40 }, () => hasher.verify(NOBODYS_HASH, 'x')));
		const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
		expect(refused).toEqual(Array.from({ length: 8 }, () => 'busy'));
		expect(await hasher.verify(await hasher.hash('mật khẩu'.normalize('NFD')), 'mật khẩu'.normalize('NFC'))).toBe(true);
	});
}
