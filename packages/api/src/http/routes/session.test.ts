import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '../../store/accounts/add-user.js';
import { openBrowser } from '../../testing/browser.js';
import { signedIn, somebody, startGuardedService } from '../../testing/signed-in.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import type { TestService } from '../../testing/test-service.js';
import type { HttpSettings } from '../service.js';

const CHOSEN = 'bốn con voi xanh';
const START_MS = 60_000;

let server: TestServer;
let url: string;
let under: TestService;
const started: TestService[] = [];

async function start(settings: Partial<HttpSettings> = {}): Promise<TestService> {
	const service = await startGuardedService(url, settings);
	started.push(service);
	return service;
}

beforeAll(async () => {
	server = await startEmbeddedServer();
	url = await server.emptyDatabase();
	under = await start();
}, START_MS);

afterAll(async () => {
	for (const service of started) await service.stop();
	await server?.stop();
}, 60_000);

describe('signing in', () => {
	it('gives a cookie that no script and no other site sees, and says who one is', async () => {
		const { name, id, password } = await somebody(under, 'officer');
		const browser = openBrowser(under.origin);
		expect((await browser.call('GET', '/session')).json).toEqual({
			...{ kind: 'nobody', id: '', name: '', role: null, mustChangePassword: false, csrfToken: null, endsAt: null },
		});
		const answer = await browser.signIn(name, password);
		expect(answer.headers.get('set-cookie')).toMatch(/^rasoat_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.json).toMatchObject({ failedTries: 0, session: { kind: 'user', id, role: 'officer', mustChangePassword: false } });
		expect(JSON.stringify(answer.json)).not.toContain(browser.cookie);
		expect((await browser.call('GET', '/session')).json).toEqual(answer.json.session);
		expect((await browser.call('GET', '/ledger')).status).toBe(200);
		expect((await browser.call('DELETE', '/session')).headers.get('set-cookie')).toMatch(/^rasoat_session=; Max-Age=0; Path=\//);
		expect((await browser.call('GET', '/ledger')).status).toBe(401);
	});

	it('over https sends the cookie over https alone', async () => {
		const secure = await start({ publicUrl: 'https://rasoat.example' });
		const { name, password } = await somebody(under, 'officer');
		const answer = await openBrowser(secure.origin).call('POST', '/session', { name, password }, { Origin: 'https://rasoat.example' });
		expect(answer.status).toBe(201);
		expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
		expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=/);
	});

	it('takes no session that was fixed beforehand', async () => {
		const { name, password } = await somebody(under, 'officer');
		const attacker = await signedIn(under, 'officer');
		const fixed = attacker.cookie ?? '';
		for (const planted of [fixed, 'A'.repeat(43), '']) {
			const victim = openBrowser(under.origin);
			victim.cookie = planted || null;
			await victim.signIn(name, password);
			expect(victim.cookie).toMatch(/^[\w-]{43}$/);
			expect(victim.cookie).not.toBe(planted);
			const asPlanted = openBrowser(under.origin);
			asPlanted.cookie = planted || 'x';
			expect((await asPlanted.call('GET', '/session')).json.kind).toBe('nobody');
		}
	});

	it('refuses what is wrong in the same words, then locks with a notice, whatever the address', async () => {
		const { name, password } = await somebody(under, 'officer');
		const browser = openBrowser(under.origin);
		const wrong = await browser.signIn(name, 'wrong');
		const unknown = await browser.signIn(`none-${randomUUID()}`, 'wrong');
		expect([wrong.status, unknown.status]).toEqual([401, 401]);
		expect({ ...wrong.json, requestId: '' }).toEqual({ ...unknown.json, requestId: '' });
		expect(wrong.headers.get('set-cookie')).toBeNull();
		for (let at = 0; at < 4; at++) await browser.signIn(name, 'wrong');
		const locked = await browser.signIn(name, password);
		expect({ status: locked.status, code: locked.json.code }).toEqual({ status: 429, code: 'account-locked' });
		expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(60);
		expect(locked.json.detail).toContain('bị khóa đến');
		await server.ask(url, 'DELETE FROM rasoat.tries');
	});

	it('tells somebody that others tried his name', async () => {
		const { name, password } = await somebody(under, 'officer');
		const browser = openBrowser(under.origin);
		await browser.signIn(name, 'wrong');
		await browser.signIn(name, 'wrong');
		expect((await browser.signIn(name, password)).json.failedTries).toBe(2);
	});

	it.each([
		{ name: { $ne: '' }, password: 'x' },
		{ name: 'a\0b', password: 'x' },
		{ name: "' OR 1=1 --", password: "' OR 1=1 --" },
		{ name: 'x'.repeat(100_000), password: 'x' },
		{ name: 'x', password: 'x'.repeat(100_000) },
		{ name: 'x' },
		{ name: 'x', password: 'x', role: 'administrator' },
		[],
		'x',
	])('signs nobody in by %j', async (body) => {
		const answer = await openBrowser(under.origin).call('POST', '/session', body);
		expect([400, 401]).toContain(answer.status);
		expect(answer.headers.get('set-cookie')).toBeNull();
		expect(JSON.stringify(answer.json)).not.toMatch(/rasoat\.|SELECT|argon|stack/);
	});

	it.each([
		['another site', { Origin: 'https://evil.example' }],
		['a page without an origin', { Origin: 'null' }],
		['another port', { Origin: 'http://127.0.0.1:1' }],
		['a site that says no origin', { Origin: '', 'Sec-Fetch-Site': 'cross-site' }],
		['a neighbour that says no origin', { Origin: '', 'Sec-Fetch-Site': 'same-site' }],
	])('signs nobody in from %s', async (_, headers) => {
		const { name, password } = await somebody(under, 'officer');
		const answer = await openBrowser(under.origin).call('POST', '/session', { name, password }, headers);
		expect(answer).toMatchObject({ status: 403, json: { code: 'cross-site' } });
		expect(answer.headers.get('set-cookie')).toBeNull();
	});
});

describe('a change by a session', () => {
	const NEW_LINK = { campaign: 'none', commune: '10507' };

	it.each([
		['without its token', { 'X-CSRF-Token': '' }],
		['with another token', { 'X-CSRF-Token': 'A'.repeat(43) }],
		['from another site', { Origin: 'https://evil.example' }],
		['from another site of the same name', { Origin: 'https://127.0.0.1' }],
		['from a page without an origin', { Origin: 'null' }],
		['from what is no origin', { Origin: 'x' }],
	])('%s is refused', async (_, headers) => {
		const browser = await signedIn(under, 'officer');
		const refused = await browser.call('POST', '/links', NEW_LINK, headers);
		expect(refused).toMatchObject({ status: 403, json: { code: 'cross-site' } });
		expect((await browser.call('DELETE', '/session', undefined, headers)).status).toBe(403);
		expect((await browser.call('POST', '/links', NEW_LINK)).json.code).toBe('invalid-input');
	});

	it('by the token of another session is refused, and the token ends with its session', async () => {
		const [one, other] = [await signedIn(under, 'officer'), await signedIn(under, 'officer')];
		const own = one.csrf;
		one.csrf = other.csrf;
		expect((await one.call('POST', '/links', NEW_LINK)).json.code).toBe('cross-site');
		one.csrf = own;
		const { json } = await one.call('GET', '/session');
		expect(json.csrfToken).toBe(own);
		expect(own).not.toBe(other.csrf);
	});

	it('by a browser that says no origin, and by GET, needs none', async () => {
		const browser = await signedIn(under, 'officer');
		expect((await browser.call('POST', '/links', NEW_LINK, { Origin: '' })).json.code).toBe('invalid-input');
		expect((await browser.call('GET', '/ledger', undefined, { Origin: 'https://evil.example' })).status).toBe(200);
	});

	it('behind https counts only from the public address', async () => {
		const secure = await start({ publicUrl: 'https://rasoat.example' });
		const { name, password } = await somebody(under, 'officer');
		const browser = openBrowser(secure.origin);
		const from = (Origin: string) => browser.call('POST', '/session', { name, password }, { Origin });
		expect((await from(secure.origin)).status).toBe(403);
		expect((await from('http://rasoat.example')).status).toBe(403);
		expect((await from('https://rasoat.example')).status).toBe(201);
	});
});

describe('a password', () => {
	it('that is temporary is good for nothing but its change', async () => {
		const database = under.service.store.database;
		const name = `u-${randomUUID()}`;
		const { password } = await addUser(database, { name, displayName: 'Lan', role: 'administrator' }, 'command:test');
		const browser = openBrowser(under.origin);
		const answer = await browser.signIn(name, password);
		expect(answer.json.session).toMatchObject({ role: null, mustChangePassword: true });
		for (const [method, path] of [
			['GET', '/ledger'],
			['GET', '/users'],
			['POST', '/tokens'],
			['POST', '/reports'],
		] as const)
			expect(await browser.call(method, path, method === 'POST' ? {} : undefined)).toMatchObject({
				...{ status: 403, json: { code: 'password-change-required' } },
			});
		expect((await browser.call('GET', '/session')).json.mustChangePassword).toBe(true);
		const change = (current: string, next: string) =>
			browser.call('POST', '/session/password', { current, next }, { 'Idempotency-Key': randomUUID() });
		expect((await change(password, name)).json.code).toBe('weak-password');
		expect((await change('wrong', CHOSEN)).json.code).toBe('wrong-password');
		const before = browser.cookie;
		const changed = await change(password, CHOSEN);
		expect(changed).toMatchObject({ status: 200, json: { role: 'administrator', mustChangePassword: false } });
		expect(browser.cookie).not.toBe(before);
		// Not even as a hash, which would be too quick a one for a password.
		expect(await server.ask(url, 'SELECT 1 FROM rasoat.idempotency_keys')).toEqual([]);
		browser.csrf = changed.json.csrfToken;
		expect((await browser.call('GET', '/users')).status).toBe(200);
		browser.cookie = before;
		expect((await browser.call('GET', '/session')).json.kind).toBe('nobody');
	});

	it('is changed by the person it belongs to, from its own page', async () => {
		const browser = await signedIn(under, 'officer');
		const body = { current: 'x', next: CHOSEN };
		expect((await browser.call('POST', '/session/password', body, { 'X-CSRF-Token': '' })).json.code).toBe('cross-site');
		expect((await openBrowser(under.origin).call('POST', '/session/password', body)).status).toBe(401);
	});
});
