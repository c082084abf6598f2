#!/usr/bin/env node
// Scores the built command line against the labelled cases of fixtures/.
//   node scripts/score.mjs [--cases PREFIX] [--variant docx|pdf|scan] [--boxes] [--verbose]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { boardLines, tallyOf } from './score/board.mjs';
import { filesOf, labelledCases } from './score/cases.mjs';
import { scoreEvidence } from './score/score-evidence.mjs';
import { scoreReport } from './score/score-report.mjs';

const text = { type: 'string' };
const yes = { type: 'boolean', default: false };
const { values } = parseArgs({ options: { cases: text, variant: text, boxes: yes, verbose: yes } });
const wanted = filesOf(labelledCases(values.cases)).filter(({ variant }) => values.variant === undefined || variant === values.variant);
const rasoat = fileURLToPath(new URL('../packages/api/bin/rasoat.mjs', import.meta.url));
const words = ['check', '--format', 'ndjson', ...wanted.map(({ path }) => path)];
const started = performance.now();
const { stdout } = spawnSync(process.execPath, [rasoat, ...words], {
	encoding: 'utf8',
	maxBuffer: 2 ** 30,
	stdio: ['ignore', 'pipe', 'inherit'],
});
const seconds = (performance.now() - started) / 1000;
const results = stdout
	.trimEnd()
	.split('\n')
	.map((line) => JSON.parse(line));

const scored = wanted.map((file, index) => {
	const result = results[index];
	const pdf = values.boxes && file.variant === 'pdf' ? file.path : null;
	return {
		...file,
		unread: result.status !== 'checked',
		marks: scoreReport(file.truth, result, file.variant),
		evidence: scoreEvidence(result, pdf),
	};
});
const marks = scored.flatMap(({ name, variant, marks }) => marks.map((mark) => ({ ...mark, name, variant })));
const evidence = scored.flatMap((file) => file.evidence.map((each) => ({ ...each, name: file.name, variant: file.variant })));
const clean = scored.filter((file) => !file.unread && file.marks.every(({ kind }) => kind === 'correct'));

console.log(
	`${scored.length} files; ${scored.filter(({ unread }) => unread).length} unread; ${clean.length} without a mistake; ${seconds.toFixed(1)} s`,
);
console.log(boardLines(tallyOf(marks)).join('\n'));
const marked = evidence.filter(({ landed }) => landed !== null);
console.log(`figures backed by their quote: ${evidence.filter(({ backed }) => backed).length} of ${evidence.length}`);
if (marked.length > 0) console.log(`marks that land on their quote: ${marked.filter(({ landed }) => landed).length} of ${marked.length}`);
if (values.verbose) {
	for (const { name, variant, group, key, kind, note } of marks)
		if (kind !== 'correct') console.log(`${name} ${variant} ${group} ${key}: ${kind}: ${note}`);
	for (const { name, variant, id, backed, landed, quote } of evidence)
		if (!backed || landed === false)
			console.log(`${name} ${variant} ${id}: ${backed ? 'mark off its quote' : 'not backed'}: ${JSON.stringify(quote)}`);
}
