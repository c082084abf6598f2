import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { receive } from '../../store/ledger/receive.js';
import type { Present } from '../../store/reviews/presence.js';
import { type EventSource, openEventSource } from '../../testing/event-source.js';
import { eventually } from '../../testing/eventually.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';

const SLOW_MS = 120_000;

let server: TestServer;
let url: string;
/** Two processes over one database. */
let here: TestService;
let there: TestService;
let report: string;
const sources: EventSource[] = [];

beforeAll(async () => {
	server = await startEmbeddedServer();
}, SLOW_MS);
afterAll(() => server?.stop(), SLOW_MS);
beforeEach(async () => {
	url = await server.emptyDatabase();
	here = await startTestService(url);
	there = await startTestService(url);
	const facts = { mediaType: 'text/plain', sender: null, way: 'upload', receivedAt: '2025-10-10T05:00:00Z', fileName: 'a.pdf' } as const;
	const filed = { campaign: null, commune: null, bytes: Buffer.from('a') };
	report = (await receive(here.service.store.database, { ...facts, ...filed })).report.id;
}, SLOW_MS);
afterEach(async () => {
	for (const source of sources.splice(0)) source.close();
	await here.stop();
	await there.stop();
}, SLOW_MS);

async function sign(at: TestService, method: 'PUT' | 'DELETE', role: string, body?: object, id = report) {
	const headers = { 'X-Test-Role': role, ...(body && { 'Content-Type': 'application/json' }) };
	const answer = await fetch(`${at.origin}/api/v1/reports/${id}/presence`, {
		method,
		headers,
		...(body && { body: JSON.stringify(body) }),
	});
	return { status: answer.status, people: answer.status === 200 ? ((await answer.json()) as { people: Present[] }).people : [] };
}
async function listen(at: TestService, path: string): Promise<EventSource> {
	const source = await openEventSource(`${at.origin}/api/v1${path}`, { 'X-Test-Role': 'viewer' });
	sources.push(source);
	await eventually(
		async () => source.lastId(),
		(id) => id !== null,
	);
	return source;
}
const told = (source: EventSource) =>
	source.events
		.filter(({ event, data }) => event === 'presence' && data.report === report)
		.map(({ data }) => (data.people as Present[]).map(({ name, doing }) => `${name} ${doing}`).join(', '));
const hears = (source: EventSource, last: string) =>
	eventually(
		async () => told(source),
		(all) => all.at(-1) === last,
	);

it('two people at one report see each other come, begin to change and go, whichever process serves them', {
	timeout: SLOW_MS,
}, async () => {
	const [all, one] = [await listen(here, '/events'), await listen(there, `/reports/${report}/events`)];
	expect((await sign(here, 'PUT', 'officer', {})).people).toMatchObject([
		{ actor: 'user:test-officer', name: 'officer', doing: 'looking' },
	]);
	for (const source of [all, one]) await hears(source, 'officer looking');
	const both = await sign(there, 'PUT', 'administrator', { doing: 'changing' });
	expect(both.people.map(({ name }) => name)).toEqual(['officer', 'administrator']);
	for (const source of [all, one]) await hears(source, 'officer looking, administrator changing');
	await sign(here, 'PUT', 'officer', { doing: 'changing' });
	await hears(one, 'officer changing, administrator changing');
	expect(await sign(there, 'DELETE', 'administrator')).toMatchObject({ status: 204 });
	for (const source of [all, one]) await hears(source, 'officer changing');
});

it('a sign that is no news is told to nobody, and keeps the place', { timeout: SLOW_MS }, async () => {
	const source = await listen(here, '/events');
	const [first] = (await sign(here, 'PUT', 'officer', {})).people;
	await hears(source, 'officer looking');
	const [again] = (await sign(here, 'PUT', 'officer', {})).people;
	expect(again?.since).toBe(first?.since);
	expect(Date.parse(again?.until ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.until ?? ''));
	await sign(there, 'PUT', 'administrator', {});
	await hears(source, 'officer looking, administrator looking');
	expect(told(source)).toHaveLength(2);
});

it('who gives no sign any more is gone', { timeout: SLOW_MS }, async () => {
	const source = await listen(here, '/events');
	await sign(here, 'PUT', 'officer', {});
	await hears(source, 'officer looking');
	await server.ask(url, "UPDATE rasoat.presences SET until = now() - interval '1 second'");
	expect((await sign(there, 'PUT', 'administrator', {})).people.map(({ name }) => name)).toEqual(['administrator']);
	await hears(source, 'administrator looking');
});

it('nobody is at a report that is not there', { timeout: SLOW_MS }, async () => {
	const none = '018f4c3e-7c1a-7b52-9f7e-2f6f3c1d9a11';
	expect((await sign(here, 'PUT', 'officer', {}, none)).status).toBe(404);
	expect((await sign(here, 'DELETE', 'officer', undefined, none)).status).toBe(404);
});
