#!/usr/bin/env node
// What checking costs, as a ratio to bare text extraction of the same files in the same run. Prints a table, writes nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, loadProfile } from '@rasoat/checker';
import { assembleLines, DEFAULT_LIMITS, parse } from '@rasoat/parser';
import mammoth from 'mammoth';
import { hasTool } from './debian-tools.mjs';
import { prepare, root } from './prepare.mjs';
import { filesOf, labelledCases } from './score/cases.mjs';

const ROUNDS = 5;
const SUBMISSION = { file: {}, engine: { rasoat: '', ocr: null }, receivedAt: null, deadline: null };

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Median milliseconds of each stage over all its items. The stages take turns in every round, so that a busy moment of the machine falls on
 * all of them; a first round warms up.
 */
async function costsOf(stages) {
	const rounds = stages.map(() => []);
	for (let round = 0; round <= ROUNDS; round++)
		for (const [index, { items, work }] of stages.entries()) {
			const started = performance.now();
			for (const item of items) await work(item);
			if (round > 0) rounds[index].push(performance.now() - started);
		}
	return rounds.map(median);
}

async function barePdfText(bytes) {
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const quiet = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: VerbosityLevel.ERRORS };
	const task = getDocument({ data: bytes.slice(), ...quiet });
	const document = await task.promise;
	for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getTextContent();
	await task.destroy();
}

const bareDocxText = (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) });

function loadedProfile() {
	const read = (name) => readFileSync(join(root, 'packages/checker/profiles/kl195-cv2581', name), 'utf8');
	return loadProfile(read('profile.yaml'), 'profile.yaml', read);
}

async function compareFormat(variant, bare, profile) {
	const files = filesOf(labelledCases()).filter((file) => file.variant === variant);
	const contents = files.map(({ path }) => new Uint8Array(readFileSync(path)));
	const documents = await Promise.all(contents.map((bytes) => parse(bytes.slice(), DEFAULT_LIMITS)));
	const whole = async (bytes) => check(await parse(bytes.slice(), DEFAULT_LIMITS), profile, SUBMISSION);
	const stages = [
		{ name: 'bare text', items: contents, work: bare },
		{ name: 'parse', items: contents, work: (bytes) => parse(bytes.slice(), DEFAULT_LIMITS) },
		{ name: 'check', items: documents, work: (document) => check(document, profile, SUBMISSION) },
		{ name: 'parse and check', items: contents, work: whole },
	];
	const costs = await costsOf(stages);
	return stages.map(({ name }, index) => ({
		what: `${variant}: ${name}`,
		'ms a file': (costs[index] / files.length).toFixed(1),
		'files a second': ((1000 * files.length) / costs[index]).toFixed(1),
		'to bare text': (costs[index] / costs[0]).toFixed(2),
	}));
}

function seconds(work) {
	const started = performance.now();
	work();
	return (performance.now() - started) / 1000;
}

function compareCommand() {
	if (!hasTool('pdftotext')) return 'not run: pdftotext';
	const pdfs = filesOf(labelledCases()).filter(({ variant }) => variant === 'pdf');
	const many = Array.from({ length: 200 }, (_, index) => pdfs[index % pdfs.length].path);
	const rasoat = join(root, 'packages/api/bin/rasoat.mjs');
	const ours = () => spawnSync(process.execPath, [rasoat, 'check', '--format', 'ndjson', ...many], { stdio: 'ignore' });
	const theirs = () => {
		for (const path of many) spawnSync('pdftotext', [path, '-'], { stdio: 'ignore' });
	};
	ours();
	const own = median([seconds(ours), seconds(ours), seconds(ours)]);
	const bare = median([seconds(theirs), seconds(theirs), seconds(theirs)]);
	return `200 PDFs in one call: ${own.toFixed(2)} s; pdftotext once a file: ${bare.toFixed(2)} s; ratio ${(own / bare).toFixed(2)}`;
}

/** The lines of the labelled reports, over and over, until there are so many characters. */
async function longDocument(length) {
	const [{ path }] = filesOf(labelledCases('d01')).filter(({ variant }) => variant === 'docx');
	const { text } = await parse(new Uint8Array(readFileSync(path)), DEFAULT_LIMITS);
	const lines = text
		.repeat(Math.ceil(length / text.length))
		.slice(0, length)
		.split('\n');
	return assembleLines(lines.filter((line) => line.trim() !== ''));
}

async function compareLengths(profile) {
	const documents = await Promise.all([10_000, 1_000_000].map(longDocument));
	const [short, long] = await costsOf(
		documents.map((document) => ({ items: [document], work: (each) => check(each, profile, SUBMISSION) })),
	);
	return `check of 10,000 characters: ${short.toFixed(1)} ms; of 1,000,000: ${long.toFixed(1)} ms; ratio ${(long / short).toFixed(1)}`;
}

prepare();
const profile = loadedProfile();
const rows = [...(await compareFormat('pdf', barePdfText, profile)), ...(await compareFormat('docx', bareDocxText, profile))];
console.table(Object.fromEntries(rows.map(({ what, ...costs }) => [what, costs])));
console.log(await compareLengths(profile));
console.log(compareCommand());
