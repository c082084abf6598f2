import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ledgerSnapshot } from '../store/ledger/ledger-snapshot.js';
import { receive } from '../store/ledger/receive.js';
import { openStore } from '../store/open-store.js';
import { eventually } from '../testing/eventually.js';
import { RASOAT, runRasoat } from '../testing/run-rasoat.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-work-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('checks what was received until it is told to stop', async () => {
	const store = await openStore({ databaseUrl: null, dataFolder: folder }, true);
	const env = { ...process.env, RASOAT_DATA: folder, DATABASE_URL: '', REDIS_URL: '' };
	const worker = spawn(process.execPath, [RASOAT, 'work', '--jobs', '1'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
	let told = '';
	worker.stdout.setEncoding('utf8').on('data', (chunk: string) => {
		told += chunk;
	});
	try {
		const arrival = { mediaType: 'text/plain', way: 'upload', sender: null, fileName: 'a.txt', campaign: null, commune: null } as const;
		await receive(store.database, { ...arrival, bytes: Buffer.from('thư'), receivedAt: '2025-10-15T00:00:00Z' });
		await eventually(
			() => ledgerSnapshot(store.database),
			({ finished }) => finished === 1,
		);
		expect(await runRasoat(['ledger', 'verify'], { RASOAT_DATA: folder, DATABASE_URL: '', REDIS_URL: '' })).toMatchObject({ code: 0 });
		const exit = once(worker, 'exit');
		worker.kill('SIGTERM');
		expect(await exit).toEqual([0, null]);
		expect(told).toMatch(/is running \(worker\)\n[\s\S]+stopped\n$/);
	} finally {
		worker.kill('SIGKILL');
		await store.close();
	}
});

it.each([
	[{ REDIS_URL: 'redis://u:Secret7@127.0.0.1:1/0' }, '127.0.0.1:1/0 cannot be reached'],
	[{ REDIS_URL: 'mail' }, 'REDIS_URL is of no use'],
])('says why the queue cannot be looked into: %j', async (env, sentence) => {
	const { code, stdout, stderr } = await runRasoat(['ledger', 'verify'], { RASOAT_DATA: folder, DATABASE_URL: '', ...env });
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(sentence);
	expect(stderr).not.toContain('Secret7');
});

it('refuses words it does not know', async () => {
	expect(await runRasoat(['work', '--fast'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--fast') });
});
