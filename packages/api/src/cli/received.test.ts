import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arrival, receive } from '../store/ledger/receive.js';
import { openStore, type Store } from '../store/open-store.js';
import { runRasoat } from '../testing/run-rasoat.js';
import { saveCampaign } from '../testing/save-campaign.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-received-'));
const run = (...words: string[]) => runRasoat(['received', ...words], { RASOAT_DATA: join(folder, 'data'), DATABASE_URL: '' });
const LETTER: Omit<Arrival, 'bytes' | 'fileName'> = {
	mediaType: 'text/plain',
	way: 'upload',
	sender: null,
	campaign: null,
	commune: null,
	receivedAt: '2025-10-15T01:02:03.000Z',
};
let store: Store;

beforeAll(async () => {
	store = await openStore({ databaseUrl: null, dataFolder: join(folder, 'data') }, true);
	await saveCampaign(store.database, { id: 'kl195', profileId: 'kl195-cv2581', deadline: null, expectedCommunes: [] });
	await receive(store.database, { ...LETTER, bytes: Buffer.from('một'), fileName: '../../Báo cáo phường Lê Chân.docx' });
	await receive(store.database, { ...LETTER, bytes: Buffer.from('một'), fileName: 'lần hai.docx' });
	await receive(store.database, { ...LETTER, bytes: Buffer.from('hai'), fileName: `${'ố'.repeat(200)}.pdf`, campaign: 'kl195' });
});
afterAll(async () => {
	await store?.close();
	rmSync(folder, { recursive: true, force: true });
});

it('lays out what came as the inbox takes it, each file once, with the time it was received', async () => {
	const out = join(folder, 'out');
	expect(await run(out, '--since', '2020-01-01')).toMatchObject({ code: 0, stdout: expect.stringContaining('2 tệp') });
	const names = readdirSync(out, { recursive: true }).map(String).sort();
	expect(names).toEqual(['00001-__.._Báo cáo phường Lê Chân.docx', 'kl195', expect.stringMatching(/^kl195\/00002-….*\.pdf$/)]);
	expect(readFileSync(join(out, names[0] ?? ''), 'utf8')).toBe('một');
	expect(statSync(join(out, names[0] ?? '')).mtime.toISOString()).toBe(LETTER.receivedAt);
});

it('writes nothing of before, and into nothing that is there', async () => {
	expect(await run(join(folder, 'later'), '--since', '2099-01-01')).toMatchObject({ code: 0, stdout: expect.stringContaining('0 tệp') });
	expect(await run(folder, '--since', '2020-01-01')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('thư mục mới') });
});

it('takes the moment of a backup', async () => {
	const backup = join(folder, 'all.tar');
	await runRasoat(['backup', backup], { RASOAT_DATA: join(folder, 'data'), DATABASE_URL: '' });
	expect(await run(join(folder, 'after'), '--after-backup', backup)).toMatchObject({ code: 0, stdout: expect.stringContaining('2 tệp') });
});

it.each([[[]], [['a']], [['a', '--since', 'hôm qua']], [['a', '--since', '2025-01-01', '--after-backup', 'x']]])(
	'refuses %j',
	async (words) => {
		expect(await run(...words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--after-backup') });
	},
);
