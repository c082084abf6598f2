import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTcpProxy, type TcpProxy } from '../testing/tcp-proxy.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { type Database, openDatabase } from './database.js';

const ANSWER_MS = 1_000;
let server: TestServer;
let proxy: TcpProxy;
let database: Database;

beforeAll(async () => {
	server = await startEmbeddedServer();
	const url = new URL(await server.emptyDatabase());
	proxy = await startTcpProxy(Number(url.port));
	url.port = String(proxy.port);
	database = await openDatabase(url.href, undefined, ANSWER_MS);
});

afterAll(async () => {
	proxy?.stop();
	await database?.close();
	await server?.stop();
});

const ask = (sql: string) => database.transaction('write', async ({ client }) => (await client.query<{ n: number }>(sql)).rows[0]?.n);

test('a transaction whose server falls silent fails soon, and those after it are done on other connections', async () => {
	expect(await ask('SELECT 1 AS n')).toBe(1);
	const silent = Array.from({ length: 15 }, () => ask('SELECT 2 AS n, pg_sleep(0.2)').catch((error: unknown) => error));
	await wait(100);
	proxy.fallSilent();
	const begun = performance.now();
	for (const error of await Promise.all(silent)) expect(error).toBeInstanceOf(Error);
	expect(performance.now() - begun).toBeLessThan(30_000);
	proxy.speak();
	expect(await Promise.all(Array.from({ length: 15 }, () => ask('SELECT 3 AS n')))).toEqual(Array.from({ length: 15 }, () => 3));
});

test('a connection that nobody asks may be silent, and a transaction may do other work meanwhile', async () => {
	const pid = 'SELECT pg_backend_pid() AS n';
	const [before, after] = await database.transaction('write', async ({ client }) => {
		const { rows } = await client.query<{ n: number }>(pid);
		await wait(2 * ANSWER_MS);
		return [...rows, ...(await client.query<{ n: number }>(pid)).rows];
	});
	expect(after).toEqual(before);
	await wait(2 * ANSWER_MS);
	expect(await ask(pid)).toBe(before?.n);
});
