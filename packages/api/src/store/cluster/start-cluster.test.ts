import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	appendFileSync,
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Holder, holdCluster } from '../../testing/hold-cluster.js';
import { clusterFiles } from './cluster-files.js';
import { readPostmaster } from './postmaster.js';
import { startCluster } from './start-cluster.js';
import { takeStartLock } from './start-lock.js';

let folder: string;
let template: string;
const others: ChildProcess[] = [];
const holders: Holder[] = [];
const asRoot = process.getuid?.() === 0;

/** A cluster that was made and stopped, to be copied: making one takes a second and more. No test pulls the plug: it need not reach the disk. */
beforeAll(async () => {
	template = mkdtempSync(join(tmpdir(), 'rasoat-cluster-'));
	await (await startCluster(template)).stop();
	appendFileSync(join(clusterFiles(template).data, 'postgresql.auto.conf'), 'fsync = off\n');
}, 30_000);

afterAll(() => rmSync(template, { recursive: true, force: true }));

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'rasoat-cluster-'));
});

afterEach(async () => {
	for (const other of others.splice(0)) other.kill('SIGKILL');
	for (const holder of holders.splice(0)) await holder.kill();
	// What a killed holder left running is stopped by the last who gives it up.
	if (existsSync(clusterFiles(folder).data) && statSync(clusterFiles(folder).data).uid === process.getuid?.()) makeCluster();
	rmSync(folder, { recursive: true, force: true });
});

const makeCluster = (where = folder) => cpSync(template, where, { recursive: true });

async function hold(options = {}): Promise<Holder> {
	const holder = await holdCluster(folder, options);
	holders.push(holder);
	return holder;
}

async function ask(url: string, statement: string): Promise<unknown> {
	const client = new pg.Client(url);
	await client.connect();
	try {
		return Object.values((await client.query({ text: statement, rowMode: 'array' })).rows[0] ?? {})[0];
	} finally {
		await client.end();
	}
}

const running = () => readPostmaster(clusterFiles(folder).data);

async function idle(): Promise<number> {
	const other = spawn('sleep', ['60'], { stdio: 'ignore' });
	others.push(other);
	return other.pid ?? 0;
}

/** The parent turns into a program that waits for no children. */
async function zombie(): Promise<number> {
	const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
	others.push(parent);
	const [told] = (await once(parent.stdout, 'data')) as [Buffer];
	return Number(told.toString());
}

describe('startCluster', () => {
	it('makes a UTF-8 cluster, attaches a second time, is stopped by the last, and starts again on the same data', async () => {
		const first = await startCluster(folder);
		expect(first.attached).toBe(false);
		expect(await ask(first.url, 'SHOW server_encoding')).toBe('UTF8');
		await ask(first.url, "CREATE TABLE kept AS SELECT 'Hồng Bàng' AS name");
		const second = await startCluster(folder);
		expect(second).toMatchObject({ attached: true, url: first.url });
		await first.stop();
		expect(await ask(second.url, 'SELECT name FROM kept')).toBe('Hồng Bàng');
		await second.stop();
		expect(running()).toBeNull();
		const again = await startCluster(folder);
		expect(again).toMatchObject({ attached: false, url: first.url });
		expect(await ask(again.url, 'SELECT name FROM kept')).toBe('Hồng Bàng');
		await again.stop();
		expect(readdirSync(folder).sort()).toEqual(['postgres', 'postgres.attached', 'postgres.log', 'postgres.password', 'postgres.port']);
	});

	it('lets nobody in without the password, which only its owner reads', async () => {
		makeCluster();
		const { url, stop } = await startCluster(folder);
		await expect(ask(url.replace(/:[^:@]+@/, ':guessed@'), 'SELECT 1')).rejects.toThrow(/authentication failed/);
		expect(statSync(clusterFiles(folder).password).mode & 0o777).toBe(0o600);
		await stop();
	});

	it('attaches to the server of a killed parent, and finds its data', async () => {
		makeCluster();
		const parent = await hold();
		await ask(parent.url, 'CREATE TABLE kept AS SELECT 7 AS n');
		await parent.kill();
		const next = await startCluster(folder);
		expect(next.attached).toBe(true);
		expect(await ask(next.url, 'SELECT n FROM kept')).toBe(7);
		await next.stop();
		expect(running()).toBeNull();
	});

	it('is not left running by a program that ends without giving it up, unless another uses it', async () => {
		makeCluster();
		const first = await hold();
		const second = await hold();
		await first.end();
		expect(await ask(second.url, 'SELECT 1')).toBe(1);
		await second.end();
		await expect.poll(running).toBeNull();
	});

	it('starts again when parent and server were killed', async () => {
		makeCluster();
		const parent = await hold();
		await ask(parent.url, 'CREATE TABLE kept AS SELECT 7 AS n');
		process.kill(running()?.pid ?? 0, 'SIGKILL');
		await parent.kill();
		await expect.poll(running).toBeNull();
		const next = await startCluster(folder);
		expect(next.attached).toBe(false);
		expect(await ask(next.url, 'SELECT n FROM kept')).toBe(7);
		await next.stop();
	});

	it.each([
		['another program', idle],
		['a process that has ended and nobody waited for', zombie],
	])('is not misled by a postmaster.pid with the number of %s', async (_, start) => {
		const { data } = clusterFiles(folder);
		makeCluster();
		const pid = await start();
		writeFileSync(join(data, 'postmaster.pid'), `${pid}\n${data}\n1763800000\n5432\n\n127.0.0.1\n  123456     1\nready   \n`);
		const next = await startCluster(folder);
		expect(next.attached).toBe(false);
		expect(await ask(next.url, 'SELECT 1')).toBe(1);
		await next.stop();
	});

	it('is not misled by the server of another folder', async () => {
		const second = mkdtempSync(join(tmpdir(), 'rasoat-cluster-'));
		makeCluster(second);
		rmSync(clusterFiles(second).port);
		const other = await startCluster(second);
		const foreign = readFileSync(join(clusterFiles(second).data, 'postmaster.pid'), 'utf8');
		makeCluster();
		writeFileSync(join(clusterFiles(folder).data, 'postmaster.pid'), foreign);
		const mine = await startCluster(folder);
		expect(mine.attached).toBe(false);
		expect(mine.url).not.toBe(other.url);
		await Promise.all([mine.stop(), other.stop()]);
		rmSync(second, { recursive: true });
	});

	it('takes another port where its own was taken meanwhile', async () => {
		makeCluster();
		const first = await startCluster(folder);
		await first.stop();
		const other = mkdtempSync(join(tmpdir(), 'rasoat-cluster-'));
		makeCluster(other);
		const holder = await startCluster(other);
		expect(new URL(holder.url).port).toBe(new URL(first.url).port);
		const moved = await startCluster(folder);
		expect(new URL(moved.url).port).not.toBe(new URL(first.url).port);
		await Promise.all([moved.stop(), holder.stop()]);
		rmSync(other, { recursive: true });
	});

	it('makes of three racing processes one start and two attachments', async () => {
		const racing = await Promise.all([hold(), hold(), hold()]);
		expect(racing.map(({ attached }) => attached).sort()).toEqual([false, true, true]);
		expect(new Set(racing.map(({ url }) => url)).size).toBe(1);
		await Promise.all(racing.map(({ stop }) => stop()));
		expect(running()).toBeNull();
	});

	it('tells what PostgreSQL said where it does not start', async () => {
		makeCluster();
		rmSync(join(clusterFiles(folder).data, 'global/pg_control'));
		await expect(startCluster(folder)).rejects.toMatchObject({
			code: 'cluster-start',
			told: { vi: expect.stringContaining('pg_control'), en: expect.stringContaining('pg_control') },
		});
		rmSync(clusterFiles(folder).data, { recursive: true });
	});

	it('refuses data of another PostgreSQL', async () => {
		makeCluster();
		const version = join(clusterFiles(folder).data, 'PG_VERSION');
		writeFileSync(version, '14\n');
		await expect(startCluster(folder)).rejects.toMatchObject({ code: 'cluster-version' });
		rmSync(clusterFiles(folder).data, { recursive: true });
	});

	it('refuses a path that leads through a file', async () => {
		writeFileSync(join(folder, 'file'), '');
		await expect(startCluster(join(folder, 'file/data'))).rejects.toMatchObject({ code: 'data-folder' });
	});
});

describe('takeStartLock', () => {
	it('breaks the lock of a dead process once, however many look at it', async () => {
		const file = join(folder, 'lock');
		const { pid } = spawnSync('true');
		writeFileSync(file, `${pid}-1-00000000 x`);
		let holding = 0;
		let most = 0;
		const turns = Array.from({ length: 5 }, async () => {
			const release = await takeStartLock(file);
			most = Math.max(most, ++holding);
			await new Promise((resolve) => setTimeout(resolve, 5));
			holding--;
			release();
		});
		await Promise.all(turns);
		expect({ most, left: readdirSync(folder) }).toEqual({ most: 1, left: [] });
	});

	it('does not take a later process with the same number for the holder', async () => {
		const file = join(folder, 'lock');
		writeFileSync(file, `${process.pid}-1-00000000 x`);
		(await takeStartLock(file))();
		expect(existsSync(file)).toBe(false);
	});
});

/** What needs another user can be shown by root alone. */
if (asRoot)
	describe('startCluster and users', () => {
		it.each([
			['nobody', 65_534],
			['a user without an account', 54_321],
		])('serves %s in a folder of its own', async (_, id) => {
			chownSync(folder, id, id);
			const options = { uid: id, gid: id, env: { PATH: process.env.PATH }, cwd: '/' };
			const first = await hold(options);
			await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
			await first.kill();
			const next = await hold(options);
			expect(next.attached).toBe(true);
			expect(await ask(next.url, 'SELECT n FROM kept')).toBe(7);
			expect(statSync(clusterFiles(folder).data).uid).toBe(id);
			await next.stop();
			expect(running()).toBeNull();
			await expect(startCluster(folder)).rejects.toMatchObject({ code: 'foreign-owner' });
		});

		it('works below a folder that is closed to all others', async () => {
			chmodSync(folder, 0o700);
			const inner = join(folder, 'a/b');
			mkdirSync(inner, { recursive: true, mode: 0o700 });
			const { url, stop } = await startCluster(inner);
			expect(await ask(url, 'SELECT 1')).toBe(1);
			await stop();
		});

		it('says so where the kernel allows no user namespace', async () => {
			const refused = await hold({ env: { PATH: '/nowhere' } });
			expect(refused.code).toBe('root-refused');
		});
	});
