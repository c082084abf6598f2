#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasTool, provideTools } from './debian-tools.mjs';
import { prepare, root } from './prepare.mjs';

const FLAG = { type: 'boolean', default: false };
const { values, positionals } = parseArgs({ allowPositionals: true, options: { rewrite: FLAG, e2e: FLAG } });
const strict = process.env.CI === 'true';
const bin = (name) => join(root, 'node_modules/.bin', name);
const count = { passed: 0, failed: 0 };
const notRun = [];

/** Each step that is not vitest counts as one test. */
const STEPS = [
	{ name: 'biome check', command: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
	{ name: 'pattern lint', command: process.execPath, args: ['scripts/pattern-lint.mjs'] },
];

function spawn(command, args, env = {}) {
	const shell = process.platform === 'win32';
	return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell }).status === 0;
}

function runStep({ name, command, args }) {
	const passed = spawn(command, args);
	console.log(`${passed ? 'ok' : 'FAILED'}: ${name}`);
	count[passed ? 'passed' : 'failed']++;
}

function runVitest(filters, env) {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-test-'));
	const file = join(folder, 'vitest.json');
	const passed = spawn(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters], env);
	try {
		const report = JSON.parse(readFileSync(file, 'utf8'));
		count.passed += report.numPassedTests;
		count.failed += Math.max(report.numFailedTests, passed ? 0 : 1);
		for (const test of report.testResults.flatMap((result) => result.assertionResults))
			if (!['passed', 'failed'].includes(test.status)) notRun.push(test.fullName);
	} catch {
		count.failed++;
		console.log('FAILED: vitest left no report');
	}
	rmSync(folder, { recursive: true, force: true });
}

function runAll() {
	if (values.rewrite) runVitest(['packages/api/src/fixtures.test.ts'], { RASOAT_REWRITE: '1' });
	else {
		notRun.push(...provideTools());
		if (positionals.length === 0 && !values.e2e) for (const step of STEPS) runStep(step);
		if (!values.e2e) runVitest(positionals, {});
		if (positionals.length === 0 && hasTool('chromium')) runVitest(['--config', 'packages/web/vitest.e2e.config.ts'], {});
	}
}

function report() {
	for (const name of notRun) console.log(`not run: ${name}`);
	const skipped = strict ? 0 : notRun.length;
	if (strict) count.failed += notRun.length;
	console.log(`${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
	process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
}

try {
	prepare();
	runAll();
} catch (error) {
	console.error(error);
	count.failed++;
}
report();
