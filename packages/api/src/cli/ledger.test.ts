import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Arrival, receive } from '../store/ledger/receive.js';
import { openStore } from '../store/open-store.js';
import { runRasoat } from '../testing/run-rasoat.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-ledger-'));
const settings = { databaseUrl: null, dataFolder: folder };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const arrival: Arrival = {
	bytes: Buffer.from('báo cáo'),
	mediaType: 'text/plain',
	way: 'upload',
	receivedAt: '2025-10-15T00:00:00Z',
	sender: null,
	fileName: 'a.txt',
	campaign: null,
	commune: null,
};

const verify = (env: Readonly<Record<string, string>>) => runRasoat(['ledger', 'verify'], { DATABASE_URL: '', ...env });

it('finds nothing in a whole ledger and tells what is off in a damaged one, beside the running service or by itself', async () => {
	const store = await openStore(settings, true);
	await receive(store.database, arrival);
	const whole = await verify({ RASOAT_DATA: folder });
	expect(whole).toEqual({
		code: 0,
		stdout: expect.stringMatching(/^Đã nhận 1 = xong 0 \+ đang chờ 1 \+ hỏng 0; 1 lượt nhận; 0 sai lệch\nReceived 1 /),
		stderr: '',
	});
	expect(await verify({ DATABASE_URL: store.url, RASOAT_DATA: join(folder, 'none') })).toEqual(whole);
	await store.database.transaction('write', ({ client }) => client.query('DELETE FROM rasoat.outbox'));
	await store.close();
	const damaged = await verify({ RASOAT_DATA: folder });
	expect(damaged.code).toBe(1);
	expect(damaged.stdout).toMatch(
		/^attempt-not-in-outbox {2}[\da-f-]{36} {2}lượt xử lý chưa vào hàng đợi .+ \/ an attempt that is not queued/,
	);
	expect(damaged.stdout).toContain('differences: 1');
});

it.each([
	[{ RASOAT_DATA: '/no/such/folder' }, '/no/such/folder holds no data of the service'],
	[{ RASOAT_DATA: tmpdir() }, 'holds no data of the service'],
	[{ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/db' }, '127.0.0.1:1/db cannot be reached'],
])('ends with 2 and a sentence in both languages: %j', async (env, sentence) => {
	const { code, stdout, stderr } = await verify(env);
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toMatch(/^rasoat: .+\nrasoat: .+\n$/);
	expect(stderr).toContain(sentence);
	expect(stderr).not.toContain('secret');
});
