import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAMS = [
	['sh', join(root, 'deploy/install.sh')],
	['sh', join(root, 'deploy/rollback.sh')],
	[process.execPath, join(root, 'scripts/bundle.mjs')],
] as const;

it.each(PROGRAMS)('%s %s says how it is used, and does nothing', (program, script) => {
	const { status, stdout, stderr } = spawnSync(program, [script, '--help'], { encoding: 'utf8', cwd: folder });
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toMatch(/\[--(?:prefix|out) FOLDER\]/);
});

it.each(PROGRAMS)('%s %s does nothing at a word it does not know', (program, script) => {
	const place = join(folder, 'place');
	const { status, stderr } = spawnSync(program, [script, `--prefx=${place}`], { encoding: 'utf8', cwd: folder });
	expect(status).toBe(2);
	expect(stderr).toContain('--prefx');
	expect(stderr).toMatch(/\[--(?:prefix|out) FOLDER\]/);
	expect(stderr).not.toContain('    at ');
	expect(existsSync(place)).toBe(false);
});
