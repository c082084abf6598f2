import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ledgerSnapshot } from '../store/ledger/ledger-snapshot.js';
import { receive } from '../store/ledger/receive.js';
import { openStore } from '../store/open-store.js';
import { openBrowser } from '../testing/browser.js';
import { eventually } from '../testing/eventually.js';
import { runRasoat } from '../testing/run-rasoat.js';
import { type SpawnedService, spawnService } from '../testing/spawn-service.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-serve-'));
const started: SpawnedService[] = [];
const DATA = { RASOAT_DATA: folder, RASOAT_JOBS: '1' };

async function serve(env: Readonly<Record<string, string>> = {}, words: readonly string[] = []): Promise<SpawnedService> {
	const service = await spawnService({ ...DATA, ...env }, words);
	started.push(service);
	return service;
}

afterEach(async () => {
	for (const service of started.splice(0)) {
		service.signal('SIGKILL');
		await service.ended;
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LETTER = {
	mediaType: 'text/plain',
	way: 'upload',
	sender: 'Nguyễn Văn Bí Mật',
	fileName: 'Tệp Bí Mật.txt',
	campaign: null,
	commune: null,
	receivedAt: '2025-10-15T00:00:00Z',
} as const;

describe('rasoat serve', () => {
	it('says so where the data folder cannot be one', async () => {
		const file = join(mkdtempSync(join(tmpdir(), 'rasoat-no-folder-')), 'tệp');
		writeFileSync(file, '');
		for (const place of [file, join(file, 'data')]) {
			const { code, stderr } = await runRasoat(['serve'], { RASOAT_DATA: place, RASOAT_PORT: '0', DATABASE_URL: '', REDIS_URL: '' });
			expect(code).toBe(2);
			expect(stderr).toContain(`Không tạo được thư mục dữ liệu ${place}`);
			expect(stderr).not.toContain('lỗi chương trình');
		}
	});

	it.each(['SIGINT', 'SIGTERM'] as const)('says where it is, answers, ends cleanly at %s', async (signal) => {
		const service = await serve();
		expect(service.stdout()).toContain(`Thư mục nhận tệp / Inbox: ${join(folder, 'inbox')}`);
		expect(service.stdout()).toContain('RASOAT_HOST=0.0.0.0');
		expect(service.stdout()).toContain('http không mã hóa');
		expect((await fetch(`${service.origin}/api/v1/ledger`)).status).toBe(401);
		service.signal(signal);
		expect(await service.ended).toEqual([0, null]);
		expect(service.stdout()).toMatch(/đã dừng \/ stopped\n$/);
		await expect(fetch(service.origin)).rejects.toThrow();
	});

	it('leaves the first password in a file where what it prints may be kept, until it is changed', async () => {
		const own = { RASOAT_DATA: mkdtempSync(join(tmpdir(), 'rasoat-first-')) };
		const file = join(own.RASOAT_DATA, 'first-password');
		const service = await serve(own);
		const [name = '', password = ''] = readFileSync(file, 'utf8').trim().split(' ');
		expect([name, statSync(file).mode & 0o777]).toEqual(['admin', 0o600]);
		expect(password).toMatch(/^\w{4}(-\w{4}){3}$/);
		expect(service.stdout()).toContain(file);
		expect(service.stdout() + service.stderr()).not.toContain(password);
		const browser = openBrowser(service.origin);
		expect((await browser.signIn(name, password)).status).toBe(201);
		const next = 'bốn con ngựa đỏ 7';
		expect((await browser.call('POST', '/session/password', { current: password, next })).status).toBe(200);
		expect(existsSync(file)).toBe(false);
		await service.stop();
		const again = await serve(own);
		expect(again.stdout()).toContain('rasoat user reset-password');
		await again.stop();
		rmSync(own.RASOAT_DATA, { recursive: true, force: true });
	});

	it('starts again on the same data, checks what came, and logs no name', async () => {
		const store = await openStore({ databaseUrl: null, dataFolder: folder }, true);
		await receive(store.database, { ...LETTER, bytes: Buffer.from('thư Bí Mật') });
		const service = await serve({ RASOAT_LOG_LEVEL: 'debug' });
		expect(service.stdout()).toContain('1 báo cáo / reports');
		await eventually(
			() => ledgerSnapshot(store.database),
			({ finished }) => finished === 1,
			60_000,
		);
		await service.stop();
		await store.close();
		expect(service.stderr()).not.toMatch(/Bí Mật|B\\u00ed/);
		const again = await serve();
		expect(again.stdout()).toContain('1 xong / finished');
	});

	it('says so where the disk is nearly full', async () => {
		const service = await serve({ RASOAT_MIN_FREE_BYTES: String(2 ** 52) });
		const answer = await fetch(`${service.origin}/readyz`);
		expect(answer.status).toBe(503);
		expect(await answer.json()).toMatchObject({ parts: { space: { state: 'failed', told: { vi: expect.stringContaining('MB trống') } } } });
		const { stdout } = await runRasoat(['token', 'create', '--name', 'thu', '--role', 'officer'], { ...DATA, DATABASE_URL: '' });
		const body = new FormData();
		body.append('files', new Blob([Buffer.alloc(100_000)]), 'a.pdf');
		const headers = { Authorization: `Bearer ${stdout.trim()}` };
		const refused = await fetch(`${service.origin}/api/v1/reports`, { method: 'POST', body, headers });
		expect(refused.status).toBe(507);
		expect(await refused.json()).toMatchObject({ code: 'no-space' });
		await service.stop();
	});

	it('starts the database again where it was killed, and goes on', async () => {
		const service = await serve();
		const [pid] = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
		process.kill(Number(pid), 'SIGKILL');
		await eventually(
			async () => service.stderr(),
			(log) => log.includes('the database server is back'),
			90_000,
		);
		await eventually(
			// A call that was under way when the server went may wait for its answer in vain.
			async () => (await fetch(`${service.origin}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null))?.status,
			(status) => status === 200,
			60_000,
		);
		expect(await service.stop()).toEqual([0, null]);
		expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false);
	}, 240_000);

	it('does one part alone when told so', async () => {
		const worker = await serve({}, ['--only', 'worker']);
		expect(worker).toMatchObject({ origin: '' });
		expect(worker.stdout()).toContain('(worker)');
		const api = await serve({}, ['--only', 'api']);
		expect((await fetch(`${api.origin}/api/v1/ledger`)).status).toBe(401);
		expect(await worker.stop()).toEqual([0, null]);
		expect(await api.stop()).toEqual([0, null]);
	});

	it('serves while the queue is away, and says so', async () => {
		const service = await serve({ REDIS_URL: 'redis://u:Secret7@127.0.0.1:1/0' });
		expect((await fetch(`${service.origin}/api/v1/ledger`)).status).toBe(401);
		await eventually(
			async () => service.stderr(),
			(log) => log.includes('the queue is away'),
		);
		expect(await service.stop()).toEqual([0, null]);
		expect(service.stderr()).not.toContain('Secret7');
	});

	it('waits a while for a request that is coming in, and ends at once when it is told a second time', async () => {
		const service = await serve();
		const { port } = new URL(service.origin);
		const caller = connect(Number(port), '127.0.0.1').on('error', () => {});
		await once(caller, 'connect');
		caller.write('GET /api/v1/ledger HTTP/1.1\r\nHost: half');
		service.signal('SIGTERM');
		// The terminal and npm send one each: that is one.
		service.signal('SIGINT');
		await wait(1_500);
		expect(service.stdout()).toMatch(/stopping …\n$/);
		service.signal('SIGTERM');
		expect(await service.ended).toEqual([130, null]);
		caller.destroy();
	});
});

describe('rasoat serve that cannot start', () => {
	let other: Server;
	afterEach(() => other?.close());

	it('says that the port is taken', async () => {
		other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		const { code, stderr } = await runRasoat(['serve'], { ...DATA, RASOAT_PORT: String(port), DATABASE_URL: '', REDIS_URL: '' });
		expect(code).toBe(2);
		expect(stderr).toContain(`Cổng ${port} trên 127.0.0.1 đang có chương trình khác dùng`);
		expect(stderr).toContain('RASOAT_PORT');
	});

	it.each([
		[
			'every setting that cannot be used',
			{ RASOAT_PORT: 'web', RASOAT_NIGHTLY: '25:00', RASOAT_LIMIT_PAGES: '0' },
			['RASOAT_PORT', 'RASOAT_NIGHTLY', 'RASOAT_LIMIT_PAGES'],
		],
		['a host this machine has not', { RASOAT_HOST: '192.0.2.1' }, ['192.0.2.1', 'RASOAT_HOST']],
		['a profile that is not there', { RASOAT_PROFILE: 'kl000' }, ['kl000']],
		['a database that is away', { DATABASE_URL: 'postgres://u:Secret7@127.0.0.1:1/x' }, ['127.0.0.1:1/x']],
	])('tells of %s', async (_, env, words) => {
		const { code, stderr } = await runRasoat(['serve'], { ...DATA, RASOAT_PORT: '0', DATABASE_URL: '', REDIS_URL: '', ...env });
		expect(code).toBe(2);
		for (const word of words) expect(stderr).toContain(word);
		expect(stderr).not.toContain('Secret7');
	});

	it('refuses words it does not know', async () => {
		expect(await runRasoat(['serve', '--only', 'web'])).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('api, worker, schedule'),
		});
	});
});
