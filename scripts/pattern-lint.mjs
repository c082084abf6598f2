#!/usr/bin/env node
// No pattern may hold a run of more than four words that stands in one report of fixtures/ only: readers are general, or worth nothing.
import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS, parse } from '@rasoat/parser';
import { codePatterns, profilePatterns } from './pattern-lint/pattern-sources.mjs';
import { singleReportRuns, wordsOf } from './pattern-lint/single-report-runs.mjs';
import { root } from './prepare.mjs';
import { filesOf, labelledCases } from './score/cases.mjs';

const files = filesOf(labelledCases()).filter(({ variant }) => variant === 'docx');
const read = async ({ path }) => wordsOf((await parse(new Uint8Array(readFileSync(path)), DEFAULT_LIMITS)).text);
const reports = await Promise.all(files.map(read));
const patterns = [...profilePatterns(root), ...codePatterns(root)];
const faults = patterns.flatMap((pattern) =>
	singleReportRuns(pattern, reports).map((run) => `${pattern.where}: «${run}» stands in one report only`),
);
for (const fault of faults) console.log(fault);
console.log(`${patterns.length} strings and patterns against ${reports.length} reports: ${faults.length} learnt by heart`);
process.exitCode = faults.length > 0 ? 1 : 0;
