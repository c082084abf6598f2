#!/usr/bin/env node
// What each step of reading scans is good for: reads scans with every step, then with each left out in turn, and prints the table.
//   npm run steps -- [--real FOLDER] [--reports FOLDER] [--only NAME,…] [--steps STEP,…] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '@rasoat/checker';
import { DEFAULT_LIMITS, parse, SCAN_STEPS, stepsWithout } from '@rasoat/parser';
import { prepare, root } from './prepare.mjs';
import { ownProfile } from './scans/own-profile.mjs';
import { remembering } from './scans/remembering.mjs';
import { realScans, reportScans } from './scans/scan-files.mjs';
import { scoreText, sumOfTexts } from './scans/score-text.mjs';
import { stepsTable } from './scans/steps-table.mjs';
import { scoreReport } from './score/score-report.mjs';

const text = { type: 'string' };
const { values } = parseArgs({
	options: { real: text, reports: text, only: text, steps: text, write: { type: 'boolean', default: false } },
});
prepare();
const { createRecognisers, scanOfFile } = await import('@rasoat/api/reading');

const listed = (list) => list?.split(',') ?? null;
const only = listed(values.only);
const real = realScans(values.real);
const reports = reportScans(values.reports).filter(({ name }) => only === null || only.some((prefix) => name.startsWith(prefix)));
const profile = ownProfile();
const engines = remembering(createRecognisers('auto', DEFAULT_LIMITS));
const submission = { file: {}, engine: { rasoat: '', ocr: null }, receivedAt: null, deadline: null };

async function read(path, steps) {
	const { scanning } = scanOfFile(engines.recognise, engines.lanes, steps);
	return parse(new Uint8Array(readFileSync(path)), DEFAULT_LIMITS, () => {}, scanning);
}

async function measured(without) {
	const steps = stepsWithout(without);
	const texts = [];
	for (const scan of real) texts.push(scoreText(scan.text, (await read(scan.path, steps)).text));
	const marks = [];
	for (const { path, truth } of reports) {
		const result = check(await read(path, steps), profile, submission);
		const isDoubtful = (key) => result.figures[key]?.doubtful === true;
		marks.push(...scoreReport(truth, result, 'scan').map((mark) => ({ ...mark, isSure: !isDoubtful(mark.key) })));
	}
	return { without, texts: sumOfTexts(texts), marks };
}

const rows = [];
for (const without of [[], ...(listed(values.steps) ?? SCAN_STEPS).map((step) => [step])]) {
	const started = performance.now();
	rows.push(await measured(without));
	console.error(`${without[0] ?? 'all steps'}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
engines.close();
const table = stepsTable(rows, { real: real.length, reports: reports.length });
console.log(table);
if (values.write) {
	const page = join(root, 'docs/scans.md');
	const [before, after] = ['<!-- steps -->', '<!-- /steps -->'];
	const whole = readFileSync(page, 'utf8');
	writeFileSync(page, `${whole.slice(0, whole.indexOf(before) + before.length)}\n\n${table}\n\n${whole.slice(whole.indexOf(after))}`);
}
