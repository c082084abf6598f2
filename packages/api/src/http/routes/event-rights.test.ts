import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createToken } from '../../store/accounts/create-token.js';
import { revokeToken } from '../../store/accounts/revoke-token.js';
import { openStore, type Store } from '../../store/open-store.js';
import { openEventSource } from '../../testing/event-source.js';
import { signedIn, startGuardedService } from '../../testing/signed-in.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import type { TestService } from '../../testing/test-service.js';
import { createEventHub } from '../events/event-hub.js';

let server: TestServer;
let url: string;
let store: Store;
let under: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
	url = await server.emptyDatabase();
	store = await openStore({ databaseUrl: url, dataFolder: '' }, true);
	const events = createEventHub({ store, queue: () => null, tell: () => {}, settings: { beatMs: 50 } });
	under = await startGuardedService(url, {}, { events });
}, 60_000);
afterAll(async () => {
	await under?.stop();
	await store?.close();
	await server?.stop();
}, 60_000);

const open = (path: string, headers: Record<string, string>) => openEventSource(`${under.origin}/api/v1${path}`, headers);

describe('who may go on listening', () => {
	it('a stream ends when its caller may no longer see what it tells', async () => {
		const tokens = await Promise.all(
			['goes', 'stays'].map((name) => createToken(store.database, { name, role: 'viewer', days: 1 }, 'user:test')),
		);
		const [going, staying] = await Promise.all(tokens.map(({ secret }) => open('/events', { Authorization: `Bearer ${secret}` })));
		await revokeToken(store.database, { id: tokens[0]?.token.id ?? '' }, 'user:test');
		await going?.ended;
		expect(await Promise.race([staying?.ended.then(() => 'ended'), wait(300).then(() => 'goes on')])).toBe('goes on');
	});

	it('a stream keeps no session open that nobody uses', async () => {
		const browser = await signedIn(under, 'viewer');
		const cookie = { Cookie: `rasoat_session=${browser.cookie}` };
		const age = async () =>
			Number((await server.ask<{ s: string }>(url, `SELECT extract(epoch FROM now() - seen_at) AS s FROM rasoat.sessions`))[0]?.s);
		await server.ask(url, `UPDATE rasoat.sessions SET seen_at = now() - interval '10 minutes'`);
		const source = await open('/events', cookie);
		await wait(500);
		expect(await age()).toBeGreaterThan(600);
		await server.ask(url, `UPDATE rasoat.sessions SET seen_at = now() - interval '61 minutes'`);
		await source.ended;
	});
});
