import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstAdministrator } from '../store/accounts/first-administrator.js';
import { receive } from '../store/ledger/receive.js';
import { openStore, type Store } from '../store/open-store.js';
import { runRasoat } from '../testing/run-rasoat.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-report-'));
const run = (...words: string[]) => runRasoat(['report', ...words], { RASOAT_DATA: folder, DATABASE_URL: '' });
let store: Store;
let id = '';

beforeAll(async () => {
	store = await openStore({ databaseUrl: null, dataFolder: folder }, true);
	await firstAdministrator(store.database);
	const arrival = { mediaType: 'text/plain', way: 'upload', sender: null, fileName: 'a.txt', campaign: null, commune: null } as const;
	id = (await receive(store.database, { ...arrival, bytes: Buffer.from('thư'), receivedAt: '2025-10-15T00:00:00Z' })).report.id;
});
afterAll(async () => {
	await store?.close();
	rmSync(folder, { recursive: true, force: true });
});

it.each([
	[[]],
	[['delete']],
	[['delete', 'x', '--reason', 'y', '--by', 'admin']],
	[['delete', '6f9b1d6e-0000-4000-8000-000000000000', '--by', 'admin']],
	[['delete', '6f9b1d6e-0000-4000-8000-000000000000', '--reason', 'nhầm']],
])('refuses the words %j', async (words) => {
	expect(await run(...words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--by TÊN-QUẢN-TRỊ') });
});

it('deletes once, in the name of an administrator alone', async () => {
	expect(await run('delete', id, '--reason', 'nhầm', '--by', 'lan')).toMatchObject({ code: 2, stdout: '' });
	expect(await run('delete', id, '--reason', 'nhầm', '--by', 'admin')).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('tệp gốc đã xóa'),
	});
	expect(await run('delete', id, '--reason', 'nhầm', '--by', 'admin')).toMatchObject({
		code: 2,
		stderr: expect.stringContaining('đã được xóa từ trước'),
	});
	expect(await runRasoat(['ledger', 'verify'], { RASOAT_DATA: folder, DATABASE_URL: '', REDIS_URL: '' })).toMatchObject({ code: 0 });
});
