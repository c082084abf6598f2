import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLink } from '../store/accounts/create-link.js';
import { createToken } from '../store/accounts/create-token.js';
import { linkOf } from '../store/accounts/link-of.js';
import { tokenOf } from '../store/accounts/token-of.js';
import { receive } from '../store/ledger/receive.js';
import { openStore, type Store } from '../store/open-store.js';
import { runRasoat } from '../testing/run-rasoat.js';
import { saveCampaign } from '../testing/save-campaign.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-backups-'));
const live = join(folder, 'live');
const file = join(folder, 'all.tar');
const run = (words: readonly string[], dataFolder = live) => runRasoat(words, { RASOAT_DATA: dataFolder, DATABASE_URL: '', REDIS_URL: '' });
let store: Store;

beforeAll(async () => {
	store = await openStore({ databaseUrl: null, dataFolder: live }, true);
	const arrival = { mediaType: 'text/plain', way: 'upload', sender: null, fileName: 'a.txt', campaign: null, commune: null } as const;
	await receive(store.database, { ...arrival, bytes: Buffer.from('thư'), receivedAt: '2025-10-15T00:00:00Z' });
});
afterAll(async () => {
	await store?.close();
	rmSync(folder, { recursive: true, force: true });
});

it('backs up what runs and restores it into a new folder, once', async () => {
	expect(await run(['backup', file])).toMatchObject({ code: 0, stdout: expect.stringMatching(/1 báo cáo, 1 lượt nhận/) });
	expect(await run(['backup', file])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Đã có tệp') });
	expect(await run(['restore', file, '--check'])).toMatchObject({ code: 0, stdout: expect.stringContaining('nguyên vẹn') });
	const other = join(folder, 'other');
	expect(await run(['restore', file], other)).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('1 = 0 + 1 + 0; sai lệch / differences: 0'),
	});
	expect(await run(['restore', file], other)).toMatchObject({
		code: 2,
		stdout: '',
		stderr: expect.stringContaining('chỉ phục hồi được vào nơi còn trống'),
	});
	expect(await run(['restore', file])).toMatchObject({ code: 2, stderr: expect.stringContaining('chỉ phục hồi được vào nơi còn trống') });
});

it('lets no token and no link in that may have been revoked since, unless it is told to', async () => {
	const { database } = store;
	await saveCampaign(database, { id: 'dot-1', profileId: 'p', deadline: null, expectedCommunes: [] });
	const { secret } = await createToken(database, { name: 'may-khac', role: 'viewer', days: 9 }, 'command:test');
	const link = await createLink(database, { campaign: 'dot-1', commune: '10507', days: 9 }, 'command:test');
	const keys = join(folder, 'keys.tar');
	expect(await run(['backup', keys])).toMatchObject({ code: 0 });
	const standing = async (dataFolder: string, ...more: string[]) => {
		const place = join(folder, dataFolder);
		const { code, stdout } = await run(['restore', keys, ...more], place);
		expect(code).toBe(0);
		const there = await openStore({ databaseUrl: null, dataFolder: place }, false);
		const found = [(await tokenOf(there.database, secret))?.standing, (await linkOf(there.database, link.secret))?.standing];
		await there.close();
		return { found, told: /Revoked: 1 tokens and 1 upload links/.test(stdout) };
	};
	expect(await standing('shut')).toEqual({ found: ['revoked', 'revoked'], told: true });
	expect(await standing('open', '--keep-keys')).toEqual({ found: ['open', 'open'], told: false });
});

it('refuses a backup that was cut off before anything is made', async () => {
	const cut = join(folder, 'cut.tar');
	await run(['backup', cut]);
	truncateSync(cut, 9_000);
	const nowhere = join(folder, 'nowhere');
	expect(await run(['restore', cut], nowhere)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('bị cắt ngắn') });
	expect(existsSync(nowhere)).toBe(false);
});

it('names backups in a folder by time, and keeps as many as it is told', async () => {
	const many = join(folder, 'many');
	mkdirSync(many);
	for (const name of ['rasoat-20250101T000000Z.tar', 'rasoat-20250102T000000Z.tar', 'khac.tar']) writeFileSync(join(many, name), '');
	expect(await run(['backup', many, '--keep', '2'])).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('rasoat-20250101T000000Z.tar'),
	});
	expect(readdirSync(many).sort()).toEqual([
		'khac.tar',
		'rasoat-20250102T000000Z.tar',
		expect.stringMatching(/^rasoat-20[2-9]\d{5}T\d{6}Z\.tar$/),
	]);
});

it.each([
	[['backup']],
	[['backup', 'a', 'b']],
	[['backup', '/tmp', '--keep', '0']],
	[['backup', 'a', '--all']],
	[['restore']],
	[['restore', 'a', '--force']],
])('refuses the words %j', async (words) => {
	expect(await run(words)).toMatchObject({ code: 2, stdout: '' });
});

it('backs up nothing where there is nothing', async () => {
	expect(await run(['backup', join(folder, 'none.tar')], join(folder, 'void'))).toMatchObject({
		code: 2,
		stderr: expect.stringContaining('RASOAT_DATA'),
	});
});
