import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../../testing/browser.js';
import { signedIn, somebody, startGuardedService } from '../../testing/signed-in.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import type { TestService } from '../../testing/test-service.js';

let server: TestServer;
let under: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
	under = await startGuardedService(await server.emptyDatabase());
}, 60_000);

afterAll(async () => {
	await under?.stop();
	await server?.stop();
}, 60_000);

const newName = () => `u-${randomUUID()}`;

it('adds a user, whose temporary password is shown once and signs in once', async () => {
	const administrator = await signedIn(under, 'administrator');
	const name = newName();
	const made = await administrator.call('POST', '/users', { name, displayName: 'Nguyễn Thị Ánh', role: 'viewer' });
	expect(made).toMatchObject({
		status: 201,
		json: { user: { name, displayName: 'Nguyễn Thị Ánh', role: 'viewer', mustChangePassword: true } },
	});
	expect(made.headers.get('cache-control')).toBe('no-store');
	const { temporaryPassword } = made.json;
	expect(temporaryPassword).toMatch(/^(\w{4}-){3}\w{4}$/);
	const list = await administrator.call('GET', '/users?limit=200');
	expect(JSON.stringify(list.json)).not.toMatch(/argon2|passwordHash/);
	expect(list.json.items.map((user: { name: string }) => user.name)).toContain(name);
	expect((await openBrowser(under.origin).signIn(name, temporaryPassword)).status).toBe(201);
	expect((await administrator.call('POST', '/users', { name: name.toUpperCase(), displayName: 'x', role: 'viewer' })).json.code).toBe(
		'conflict',
	);
});

it('turns the pages of the list', async () => {
	const administrator = await signedIn(under, 'administrator');
	for (let at = 0; at < 3; at++) await somebody(under, 'viewer');
	const whole = await administrator.call('GET', '/users?limit=200');
	const names: string[] = [];
	for (let cursor = ''; ; ) {
		const { json } = await administrator.call('GET', `/users?limit=2${cursor}`);
		names.push(...json.items.map((user: { name: string }) => user.name));
		if (json.nextCursor === null) break;
		cursor = `&cursor=${json.nextCursor}`;
	}
	expect(names).toEqual(whole.json.items.map((user: { name: string }) => user.name));
	expect((await administrator.call('GET', '/users?cursor=x')).status).toBe(400);
});

it.each([
	{ name: 'аdmin', displayName: 'x', role: 'viewer' },
	{ name: 'x y', displayName: 'x', role: 'viewer' },
	{ name: newName(), displayName: '\u202e', role: 'viewer' },
	{ name: newName(), displayName: 'x', role: 'root' },
	{ name: newName(), displayName: 'x', role: 'viewer', mustChangePassword: false },
	{ name: newName(), displayName: 'x', role: 'viewer', password: 'bốn con voi xanh' },
	{ name: newName(), displayName: 'x' },
])('adds nobody by %j', async (body) => {
	const administrator = await signedIn(under, 'administrator');
	expect((await administrator.call('POST', '/users', body)).json).toMatchObject({ status: 400, code: 'invalid-input' });
});

it('a change of role holds at once, in sessions that are open', async () => {
	const administrator = await signedIn(under, 'administrator');
	const officer = await signedIn(under, 'officer');
	expect((await officer.call('GET', '/links')).status).toBe(200);
	expect((await administrator.call('PATCH', `/users/${officer.id}`, { role: 'viewer' })).json).toMatchObject({ role: 'viewer' });
	expect((await officer.call('GET', '/links')).status).toBe(403);
	expect((await administrator.call('PATCH', `/users/${officer.id}`, { disabled: true })).status).toBe(200);
	expect((await officer.call('GET', '/ledger')).status).toBe(401);
});

it.each(['viewer', 'officer'] as const)('a %s gives himself no other role, nor anybody', async (role) => {
	const person = await signedIn(under, role);
	for (const [method, path, body] of [
		['PATCH', `/users/${person.id}`, { role: 'administrator' }],
		['POST', '/users', { name: newName(), displayName: 'x', role: 'administrator' }],
		['POST', `/users/${person.id}/reset-password`, undefined],
		['POST', '/tokens', { name: 'x', role: 'administrator' }],
		['GET', '/users', undefined],
		['GET', '/audit', undefined],
	] as const)
		expect(await person.call(method, path, body)).toMatchObject({ status: 403, json: { code: 'forbidden' } });
	expect((await person.call('GET', '/session')).json.role).toBe(role);
});

it.each([
	{ role: 'administrator', id: randomUUID() },
	{ passwordHash: 'x' },
	{ mustChangePassword: false },
	{ name: 'other' },
	{ role: ['administrator'] },
	{ disabled: 'false' },
	{ __proto__: { role: 'administrator' }, x: 1 },
])('a patch changes nothing beside what it may: %j', async (body) => {
	const administrator = await signedIn(under, 'administrator');
	const person = await somebody(under, 'viewer');
	expect((await administrator.call('PATCH', `/users/${person.id}`, body)).status).toBe(400);
});

it('knows no forged id', async () => {
	const administrator = await signedIn(under, 'administrator');
	expect((await administrator.call('PATCH', `/users/${randomUUID()}`, { role: 'viewer' })).status).toBe(404);
	for (const id of ['1', 'x', "1'%20OR%201=1", '%00', `${randomUUID()}%20`])
		expect((await administrator.call('PATCH', `/users/${id}`, { role: 'viewer' })).status).toBe(400);
});

it('the last administrator stays one', async () => {
	const alone = await startGuardedService(await server.emptyDatabase());
	const last = await signedIn(alone, 'administrator');
	for (const change of [{ disabled: true }, { role: 'viewer' }])
		expect(await last.call('PATCH', `/users/${last.id}`, change)).toMatchObject({ status: 409, json: { code: 'last-administrator' } });
	const other = await somebody(alone, 'administrator');
	expect((await last.call('PATCH', `/users/${last.id}`, { role: 'viewer' })).status).toBe(200);
	expect((await last.call('PATCH', `/users/${other.id}`, { role: 'viewer' })).status).toBe(403);
	await alone.stop();
});

it('a reset password ends the sessions and gives one that has to be changed', async () => {
	const administrator = await signedIn(under, 'administrator');
	const officer = await signedIn(under, 'officer');
	const { json } = await administrator.call('POST', `/users/${officer.id}/reset-password`);
	expect((await officer.call('GET', '/ledger')).status).toBe(401);
	expect((await officer.signIn(officer.name, officer.password)).status).toBe(401);
	expect((await officer.signIn(officer.name, json.temporaryPassword)).json.session.mustChangePassword).toBe(true);
});

it('a lock is taken off without a new password, by administrators alone', async () => {
	const administrator = await signedIn(under, 'administrator');
	const { id, name, password } = await somebody(under, 'officer');
	for (let at = 0; at < 6; at++) await openBrowser(under.origin).signIn(name, 'mật khẩu sai rồi');
	expect((await openBrowser(under.origin).signIn(name, password)).status).not.toBe(201);
	const lockedUntil = async () => {
		const { json } = await administrator.call('GET', '/users?limit=200');
		return json.items.find((user: { readonly id: string }) => user.id === id).lockedUntil;
	};
	expect(await lockedUntil()).toMatch(/Z$/);
	expect((await (await signedIn(under, 'officer')).call('POST', `/users/${id}/unlock`)).status).toBe(403);
	expect(await administrator.call('POST', `/users/${id}/unlock`)).toMatchObject({ status: 200, json: { id, mustChangePassword: false } });
	expect(await lockedUntil()).toBeNull();
	expect((await openBrowser(under.origin).signIn(name, password)).status).toBe(201);
	expect((await administrator.call('POST', `/users/${randomUUID()}/unlock`)).status).toBe(404);
	const { json } = await administrator.call('GET', `/audit?action=user.unlock&target=${id}`);
	expect(json.items).toMatchObject([{ actor: `user:${administrator.id}`, action: 'user.unlock' }]);
});
