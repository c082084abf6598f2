import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../store/open-store.js';
import { runRasoat } from '../testing/run-rasoat.js';

const MINUTE_MS = 120_000;
const SHIPPED = fileURLToPath(new URL('../../../checker/profiles/kl195-cv2581', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-profile-'));
const own = join(folder, 'kl210');
const run = (...words: readonly string[]) => runRasoat(['profile', ...words], { RASOAT_DATA: join(folder, 'data'), DATABASE_URL: '' });
let store: Store;

beforeAll(async () => {
	store = await openStore({ databaseUrl: null, dataFolder: join(folder, 'data') }, true);
	cpSync(SHIPPED, own, { recursive: true });
	rewrite('id: kl195-cv2581', 'id: kl210');
}, MINUTE_MS);
afterAll(async () => {
	await store?.close();
	rmSync(folder, { recursive: true, force: true });
});

function rewrite(from: string, to: string): void {
	const path = join(own, 'profile.yaml');
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

it('checks, installs and lists a profile beside the running service', { timeout: MINUTE_MS }, async () => {
	expect(await run('check', own)).toMatchObject({
		code: 0,
		stdout: expect.stringMatching(/^Dùng được \/ good: kl210 1\.0\.0\+[0-9a-f]{8}\n$/),
	});
	expect(await run('install', own, '--dry-run')).toMatchObject({ code: 0, stdout: expect.stringContaining('was not: kl210 1.0.0+') });
	expect((await run('list')).stdout).not.toContain('kl210');
	expect(await run('install', own)).toMatchObject({ code: 0, stdout: expect.stringContaining('installed: kl210 1.0.0+') });
	expect(await run('install', join(own, 'profile.yaml'))).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing changed') });
	rewrite('version: 1.0.0', 'version: 1.1.0');
	expect((await run('install', own)).code).toBe(0);
	expect((await run('list')).stdout).toMatch(
		/\nkl210 +1\.1\.0\+\w{8} +đang dùng \/ in force .+command:.+\nkl210 +1\.0\.0\+\w{8} +bản cũ \/ older /,
	);
});

it('tells every problem with file, line and path, and changes nothing', { timeout: MINUTE_MS }, async () => {
	rewrite('severity: info', 'severity: grave');
	for (const command of ['check', 'install']) {
		const { code, stdout, stderr } = await run(command, own);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(stderr).toMatch(
			/^rasoat: Bộ quy tắc có 1 lỗi.+\nrasoat: .+\n {2}profile\.yaml:\d+ rules\.text\.repeated-word\.severity \[bad-value\] .+\n$/,
		);
	}
});

it.each([[['install']], [['install', 'a', 'b']], [['remove', 'a']], [['check', '/no/such/folder']], [['install', '.', '--fast']]])(
	'refuses %j',
	async (words) => {
		const { code, stdout, stderr } = await run(...words);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toMatch(/^rasoat: .+\nrasoat: .+\n$/);
	},
	MINUTE_MS,
);
