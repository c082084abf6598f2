import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from 'vitest';
import { eventually } from '../testing/eventually.js';
import { runRasoat } from '../testing/run-rasoat.js';
import { type SpawnedService, spawnService } from '../testing/spawn-service.js';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const START = fileURLToPath(new URL('../../../../scripts/start.mjs', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../../../fixtures/inbox', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-start-'));
let running: SpawnedService | null = null;

afterEach(async () => {
	running?.signal('SIGKILL');
	await running?.ended;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(data: string): Promise<SpawnedService> {
	running = await spawnService({ RASOAT_DATA: data, COLUMNS: '120' }, [], [START]);
	return running;
}

const printed = (service: SpawnedService, words: string) =>
	eventually(
		async () => service.stdout(),
		(told) => told.includes(words),
		90_000,
	);

it('npm start shows the sample the first time, keeps serving, and never lays it out again', async () => {
	const before = readdirSync(SAMPLE);
	const data = join(folder, 'first');
	const first = await start(data);
	const told = await printed(first, 'waiting for new reports');
	expect(told).toMatch(/Phường Gia Viên\s+1024\/BC-UBND\s+Đạt/);
	expect(told).toMatch(/7 báo cáo: 2 đạt, 3 cần bổ sung, 2 không đọc được/);
	expect((await fetch(`${first.origin}/healthz`)).status).toBe(200);
	expect(await first.stop()).toEqual([0, null]);
	expect(readdirSync(SAMPLE)).toEqual(before);
	expect(await runRasoat(['ledger', 'verify'], { RASOAT_DATA: data })).toMatchObject({ code: 0, stdout: expect.stringContaining('7 = ') });
	const second = await start(data);
	expect(second.stdout()).toContain('7 báo cáo / reports = 7 xong');
	expect(second.stdout()).not.toContain('tệp mẫu');
	expect(await second.stop()).toEqual([0, null]);
}, 240_000);

it.each(['SIGTERM', 'SIGKILL'] as const)(
	'ends when npm, which started it, is told %s',
	async (signal) => {
		const env = { ...process.env, RASOAT_DATA: join(folder, 'npm'), RASOAT_PORT: '0', DATABASE_URL: '', REDIS_URL: '' };
		const npm = spawn('npm', ['start'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'ignore'] });
		let told = '';
		npm.stdout.setEncoding('utf8').on('data', (chunk: string) => {
			told += chunk;
		});
		const all = async () => told;
		await eventually(all, (seen) => seen.includes('Dừng / Stop'), 90_000);
		npm.kill(signal);
		await eventually(all, (seen) => seen.includes('đã dừng / stopped'), 60_000);
	},
	180_000,
);

it('lays nothing out where somebody has put files already', async () => {
	const data = join(folder, 'used');
	cpSync(join(SAMPLE, 'thu-gui-kem.txt'), join(data, 'inbox/cua-toi.txt'));
	const service = await start(data);
	await service.stop();
	expect(existsSync(join(data, 'sample-copied'))).toBe(false);
	expect(service.stdout()).not.toContain('tệp mẫu');
}, 120_000);
