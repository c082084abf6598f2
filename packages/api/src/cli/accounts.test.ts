import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACCOUNT_DEFAULTS } from '../limits/account-limits.js';
import { addUser } from '../store/accounts/add-user.js';
import { signIn } from '../store/accounts/sign-in.js';
import { tokenOf } from '../store/accounts/token-of.js';
import { openStore, type Store } from '../store/open-store.js';
import { runRasoat } from '../testing/run-rasoat.js';

const MINUTE_MS = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'rasoat-accounts-'));
const run = (...words: readonly string[]) => runRasoat(words, { RASOAT_DATA: folder, DATABASE_URL: '' });
let store: Store;

beforeAll(async () => {
	store = await openStore({ databaseUrl: null, dataFolder: folder }, true);
}, MINUTE_MS);
afterAll(async () => {
	await store?.close();
	rmSync(folder, { recursive: true, force: true });
});

const enter = (password: string) =>
	signIn(store.database, { name: 'lan', password, address: '10.0.0.1', before: null }, ACCOUNT_DEFAULTS).then(
		({ user }) => user.mustChangePassword,
		({ code }) => code,
	);

it('adds, resets, disables, enables and lists users beside the running service', { timeout: MINUTE_MS }, async () => {
	const added = await run('user', 'add', 'lan', '--role', 'officer', '--display-name', 'Nguyễn Thị Lan');
	expect(added).toEqual({
		code: 0,
		stdout: expect.stringMatching(/^(\w{4}-){3}\w{4}\n$/),
		stderr: expect.stringMatching(/^Mật khẩu tạm của «lan» \(officer\), .+\nTemporary password of "lan" .+\n$/),
	});
	expect(await enter(added.stdout.trim())).toBe(true);
	expect(await run('user', 'add', 'LAN', '--role', 'viewer')).toMatchObject({
		code: 2,
		stdout: '',
		stderr: expect.stringContaining('đã có'),
	});
	const reset = await run('user', 'reset-password', 'Lan');
	expect(await enter(added.stdout.trim())).toBe('wrong-password');
	expect(await enter(reset.stdout.trim())).toBe(true);
	expect(await run('user', 'disable', 'lan')).toMatchObject({ code: 0, stdout: 'Đã khóa / disabled: lan\n' });
	expect(await enter(reset.stdout.trim())).toBe('wrong-password');
	expect((await run('user', 'list')).stdout).toMatch(/^TÊN \/ NAME .+\nlan +officer +khóa \/ disabled +\d{4}-.+ Nguyễn Thị Lan\n$/);
	await run('user', 'enable', 'lan');
	expect(await enter(reset.stdout.trim())).toBe(true);
});

it('takes the first password away when it holds no longer', { timeout: MINUTE_MS }, async () => {
	await addUser(store.database, { name: 'admin', displayName: 'Quản trị', role: 'administrator' }, 'command:test');
	await run('user', 'add', 'hoa', '--role', 'viewer');
	const file = join(folder, 'first-password');
	writeFileSync(file, 'admin x\n');
	await run('user', 'reset-password', 'hoa');
	expect(existsSync(file)).toBe(true);
	expect(await run('user', 'reset-password', 'admin')).toMatchObject({ code: 0 });
	expect(existsSync(file)).toBe(false);
});

it('makes, lists and revokes tokens', { timeout: MINUTE_MS }, async () => {
	const made = await run('token', 'create', '--name', 'liên thông', '--role', 'viewer', '--days', '7');
	expect(made).toMatchObject({
		code: 0,
		stdout: expect.stringMatching(/^rst_[\w-]{43}\n$/),
		stderr: expect.stringContaining('liên thông'),
	});
	const secret = made.stdout.trim();
	const found = await tokenOf(store.database, secret);
	expect(found).toMatchObject({ standing: 'open', token: { role: 'viewer', createdBy: expect.stringMatching(/^command:./) } });
	expect(Date.parse(found?.token.expiresAt ?? '') - Date.now()).toBeLessThan(8 * 86_400_000);
	const listed = (await run('token', 'list')).stdout;
	expect(listed).toContain('liên thông');
	expect(listed).not.toContain(secret.slice(4));
	expect(await run('token', 'revoke', 'liên thông')).toMatchObject({ code: 0, stdout: expect.stringContaining('revoked') });
	expect(await tokenOf(store.database, secret)).toMatchObject({ standing: 'revoked' });
	expect(await run('token', 'revoke', found?.token.id ?? '')).toMatchObject({ code: 0 });
	expect(await run('token', 'revoke', 'liên thông')).toMatchObject({ code: 2, stdout: '' });
});

it('verifies and exports the audit log: exit code 1 on a difference', { timeout: MINUTE_MS }, async () => {
	const whole = await run('audit', 'verify');
	expect(whole).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nhật ký có \d+ mục .+; 0 sai lệch\n/) });
	const noted = /--noted (\S+)/.exec(whole.stdout)?.[1] ?? '';
	expect(await run('audit', 'verify', '--noted', noted)).toMatchObject({ code: 0 });
	expect(
		await run(
			'audit',
			'verify',
			'--noted',
			noted.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
		),
	).toMatchObject({
		...{ code: 1, stdout: expect.stringMatching(/^noted-differs /) },
	});
	const file = join(folder, 'audit.ndjson');
	expect(await run('audit', 'export', '--action', 'token.', '--out', file)).toMatchObject({ code: 0, stdout: '' });
	const actions = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line).action);
	expect(actions).toEqual(['token.create', 'token.revoke']);
	await store.database.transaction('write', async ({ client }) => {
		await client.query('SET LOCAL session_replication_role = replica');
		await client.query("UPDATE rasoat.audit SET actor = 'user:2' WHERE place = 2");
	});
	expect(await run('audit', 'verify')).toMatchObject({ code: 1, stdout: expect.stringMatching(/^entry-changed {2}2 {2}mục nhật ký/) });
});

it.each([
	[['user']],
	[['user', 'add']],
	[['user', 'add', 'minh']],
	[['user', 'add', 'minh', '--role', 'root']],
	[['user', 'add', 'minh', 'an', '--role', 'viewer']],
	[['user', 'add', 'аdmin', '--role', 'viewer']],
	[['user', 'disable', 'nobody']],
	[['user', 'constructor', 'x']],
	[['token', 'create', '--role', 'viewer']],
	[['token', 'create', '--name', 'x', '--role', 'viewer', '--days', 'x']],
	[['token', 'create', '--name', 'x', '--role', 'viewer', '--days', '']],
	[['audit']],
	[['audit', 'verify', '--noted', 'x']],
	[['audit', 'export', '--from', 'yesterday']],
])('ends with 2 and a sentence in both languages: %j', { timeout: MINUTE_MS }, async (words) => {
	const { code, stdout, stderr } = await run(...words);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toMatch(/^rasoat: .+\nrasoat: .+\n$/);
});

it('makes no data where there are none', { timeout: MINUTE_MS }, async () => {
	const env = { RASOAT_DATA: join(folder, 'none'), DATABASE_URL: '' };
	expect(await runRasoat(['user', 'list'], env)).toMatchObject({
		code: 2,
		stdout: '',
		stderr: expect.stringContaining('không có dữ liệu'),
	});
});
