import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rasoat-lint-'));
cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CASES = [
	{ file: 'packages/parser/src/a.ts', source: '@rasoat/checker', reason: 'The parser imports nothing of ours' },
	{ file: 'packages/parser/src/formats/pdf/a.ts', source: 'node:fs/promises', reason: 'Only the edge' },
	{ file: 'packages/parser/src/a.ts', source: 'http', reason: 'Only the edge' },
	{ file: 'packages/checker/src/a.ts', source: 'node:fs', reason: 'Only the edge' },
	{ file: 'packages/checker/src/rules/text/a.ts', source: 'node:child_process', reason: 'Only the edge' },
	{ file: 'packages/checker/src/a.ts', source: '@rasoat/api', reason: 'The checker imports the parser' },
	{ file: 'packages/checker/src/a.ts', source: '@rasoat/parser/dist/model.js', reason: 'No deep import' },
	{ file: 'packages/checker/src/a.ts', source: '../../parser/src/model.js', reason: 'No deep import' },
	{ file: 'packages/checker/src/a.ts', source: 'natural', reason: 'natural/lib/natural/<part>/index.js' },
	{
		file: 'packages/checker/src/a.ts',
		source: 'natural/lib/natural/distance/jaro-winkler_distance.js',
		reason: 'natural/lib/natural/<part>/index.js',
	},
	{ file: 'packages/checker/src/norms/a.ts', source: '../result.js', reason: 'A norm is data only' },
	{ file: 'packages/checker/src/norms/a.ts', source: 'zod', reason: 'A norm is data only' },
	{ file: 'packages/api/src/cli/a.ts', source: '@rasoat/checker/dist/check.js', reason: 'No deep import' },
	{ file: 'packages/api/src/cli/a.ts', source: 'pg', reason: 'Only the store speaks to PostgreSQL' },
	{ file: 'packages/api/src/queue/a.ts', source: 'drizzle-orm/pg-core', reason: 'Only the store speaks to PostgreSQL' },
	{ file: 'packages/api/src/cli/a.ts', source: '../store/cluster/start-cluster.js', reason: 'Only the store speaks to PostgreSQL' },
	{ file: 'packages/api/src/cli/a.ts', source: 'natural', reason: 'natural/lib/natural/<part>/index.js' },
	{ file: 'packages/api/src/store/a.ts', source: '@rasoat/parser/dist/model.js', reason: 'No deep import' },
	{ file: 'packages/web/src/a.tsx', source: '@rasoat/checker', reason: 'The page knows the service by its contract alone' },
	{
		file: 'packages/web/src/a.tsx',
		source: '@rasoat/api/dist/http/row-json.js',
		reason: 'The page knows the service by its contract alone',
	},
	{
		file: 'packages/web/src/screens/a.tsx',
		source: '../../../parser/src/model.js',
		reason: 'The page knows the service by its contract alone',
	},
	{ file: 'packages/api/src/cli/a.test.ts', source: 'natural', reason: 'natural/lib/natural/<part>/index.js' },
] as const;

const ALLOWED = [
	{ file: 'packages/parser/src/b.ts', source: 'fflate' },
	{ file: 'packages/parser/src/text/b.ts', source: '../model.js' },
	{ file: 'packages/parser/src/b.test.ts', source: 'node:fs' },
	{ file: 'packages/checker/src/b.ts', source: '@rasoat/parser' },
	{ file: 'packages/checker/src/b.ts', source: 'natural/lib/natural/distance/index.js' },
	{ file: 'packages/api/src/sandbox/b.ts', source: 'node:child_process' },
	{ file: 'packages/api/src/store/ledger/b.ts', source: 'drizzle-orm' },
	{ file: 'packages/web/src/b.ts', source: '@rasoat/api/client' },
	{ file: 'packages/web/src/screens/b.tsx', source: '../../api/client.ts' },
	{ file: 'packages/api/src/cli/b.ts', source: '../store/open-store.js' },
] as const;

function lint(file: string, source: string): string {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), `import planted from '${source}';\n\nconsole.log(planted);\n`);
	const biome = join(root, 'node_modules/.bin/biome');
	const { stdout, stderr } = spawnSync(biome, ['lint', '--colors=off', file], { cwd: folder, encoding: 'utf8' });
	return stdout + stderr;
}

describe('import directions', () => {
	it.each(CASES)('$file must not import $source', ({ file, source, reason }) => {
		const told = lint(file, source);
		expect(told).toContain('noRestrictedImports');
		expect(told.replace(/\s+/g, ' ')).toContain(reason);
	});

	it.each(ALLOWED)('$file may import $source', ({ file, source }) => {
		const told = lint(file, source);
		expect(told).toContain('Checked 1 file');
		expect(told).not.toContain('noRestrictedImports');
	});
});
