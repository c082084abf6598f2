import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { type Database, openDatabase } from '../database.js';
import { freeKey, holdKey, type KeyedCall, keepAnswer, takeKey } from './idempotency-keys.js';

let server: TestServer;
let url: string;
let database: Database;

beforeAll(async () => {
	server = await startEmbeddedServer();
	url = await server.emptyDatabase();
	database = await openDatabase(url);
});

afterAll(async () => {
	await database?.close();
	await server?.stop();
});

const call = (key: string): KeyedCall => ({ actor: 'token:1', key, target: 'POST /a', holder: randomUUID() });
const die = (key: string) =>
	server.ask(url, `UPDATE rasoat.idempotency_keys SET held_until = now() - interval '1 second' WHERE key = '${key}'`);

test('of many who come at once, one takes the key', async () => {
	const standings = await Promise.all(Array.from({ length: 20 }, () => takeKey(database, call('many'))));
	expect(standings.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
	expect(standings.filter(({ kind }) => kind === 'running')).toHaveLength(19);
});

test('who gives signs of life keeps the key, who does not loses it and can neither hold, answer nor free it', async () => {
	const [slow, next] = [call('slow'), call('slow')];
	await takeKey(database, slow);
	await die('slow');
	expect(await holdKey(database, slow)).toBe(true);
	expect(await takeKey(database, next)).toMatchObject({ kind: 'running' });
	await die('slow');
	expect(await takeKey(database, next)).toEqual({ kind: 'taken' });
	expect(await holdKey(database, slow)).toBe(false);
	expect(await keepAnswer(database, slow, 'f', '{"json":1}')).toBe(false);
	expect(await freeKey(database, slow)).toBe(false);
	expect(await keepAnswer(database, next, 'f', '{"json":2}')).toBe(true);
	expect(await takeKey(database, slow)).toEqual({ kind: 'done', target: 'POST /a', fingerprint: 'f', answer: '{"json":2}' });
});

test('an answer is kept once, and bears whatever stands in it', async () => {
	const one = call('answer');
	await takeKey(database, one);
	expect(await keepAnswer(database, one, 'f', JSON.stringify({ json: { name: 'a\0b\ud800 Cẩm Giàng' } }))).toBe(true);
	expect(await keepAnswer(database, one, 'f', '{}')).toBe(false);
	expect(await freeKey(database, one)).toBe(false);
	const standing = await takeKey(database, call('answer'));
	expect(standing.kind === 'done' && JSON.parse(standing.answer)).toEqual({ json: { name: 'a\ufffdb\ufffd Cẩm Giàng' } });
});

test('a key that was given free is anybody’s', async () => {
	const one = call('free');
	await takeKey(database, one);
	expect(await freeKey(database, one)).toBe(true);
	expect(await takeKey(database, call('free'))).toEqual({ kind: 'taken' });
});
