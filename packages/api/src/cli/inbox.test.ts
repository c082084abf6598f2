import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeInboxLock } from '../store/batches/inbox-lock.js';
import { openStore, type Store } from '../store/open-store.js';
import { runRasoat } from '../testing/run-rasoat.js';

const TEST_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'rasoat-inbox-'));
const inbox = join(folder, 'inbox');
const env = { RASOAT_DATA: folder, DATABASE_URL: '', REDIS_URL: '', RASOAT_INBOX: '' };
let store: Store;
beforeAll(async () => {
	store = await openStore({ databaseUrl: null, dataFolder: folder }, true);
	mkdirSync(inbox);
}, TEST_MS);
afterAll(async () => {
	await store?.close();
	rmSync(folder, { recursive: true, force: true });
}, TEST_MS);

function put(path: string, content: string): void {
	mkdirSync(join(inbox, path, '..'), { recursive: true });
	writeFileSync(join(inbox, path), content);
	utimesSync(join(inbox, path), 1_760_000_000, 1_760_000_000);
}

it(
	'runs once, prints the counts, and says by its code whether somebody should look',
	async () => {
		put('a.pdf', 'a');
		put('b.pdf', 'b');
		put('.hidden', 'x');
		const first = await runRasoat(['inbox', 'run'], env);
		expect(first).toMatchObject({ code: 0, stderr: '' });
		expect(first.stdout).toContain(
			'\nSeen 2 = received 2 + known 0 + refused 0 + recovered 0 + still written 0; unmoved 0; passed over 1; in quarantine 0\n',
		);
		put('kl999/c.pdf', 'a');
		put('d.pdf', 'x'.repeat(100));
		const second = await runRasoat(['inbox', 'run', '--no-summary'], { ...env, RASOAT_LIMIT_FILE_BYTES: '50' });
		expect(second).toMatchObject({ code: 1, stderr: '' });
		expect(second.stdout).toMatch(/^kl999 {2}Thư mục «kl999» không phải mã đợt/);
		expect(second.stdout).toContain('received 0 + known 1 + refused 1');
		const list = await runRasoat(['inbox', 'list'], env);
		expect(list.code).toBe(0);
		expect(list.stdout.split('\n')).toHaveLength(4);
		expect(list.stdout).toMatch(/\n\d\d\/\d\d\/\d{4} \d\d:\d\d +lệnh \/ command +xong \/ complete +2 +0 +1 +0 +1 +[\da-f-]{36}\n/);
	},
	TEST_MS,
);

it(
	'makes the summary of what is there where it may not wait longer',
	async () => {
		put('e.pdf', 'e');
		const { code, stdout } = await runRasoat(['inbox', 'run', '--wait', '0'], env);
		expect(code).toBe(0);
		const name = /summary: (.+)\.html/.exec(stdout)?.[1] ?? '';
		expect(existsSync(join(folder, `summaries/${name}.xlsx`))).toBe(true);
	},
	TEST_MS,
);

it.each([
	[['inbox'], {}, 'rasoat inbox run [--wait MINUTES]'],
	[['inbox', 'run', '--fast'], {}, '--fast'],
	[['inbox', 'run', '--wait', 'x'], {}, 'minutes from 0 to 1440'],
	[['inbox', 'run'], { RASOAT_INBOX: '/nowhere/inbox' }, 'The inbox /nowhere/inbox cannot be opened (ENOENT)'],
	[['inbox', 'run'], { RASOAT_NIGHTLY: 'noon' }, 'RASOAT_NIGHTLY is "noon"'],
	[['inbox', 'run'], { DATABASE_URL: 'postgres://u:Secret7@127.0.0.1:1/x' }, '127.0.0.1:1/x cannot be reached'],
])('does not run by %j with %j, and says why', async (words, changes, sentence) => {
	const { code, stdout, stderr } = await runRasoat(words, { ...env, ...changes });
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(sentence);
});

it(
	'waits for a run that goes on',
	async () => {
		const lock = await takeInboxLock(store.url);
		const running = runRasoat(['inbox', 'run', '--no-summary'], env);
		setTimeout(() => void lock?.release(), 3_000);
		expect(await running).toMatchObject({ code: 0 });
	},
	TEST_MS,
);
