#!/usr/bin/env node
// What checking costs: pages a second by kind, stage by stage, beside other programs in the same run, and whether memory grows.
// Prints tables, writes nothing. `--only text,kinds,stages,growth`, `--scans FOLDER` (of NAME.scan.pdf), `--files N` (of the row of files).
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '@rasoat/checker';
import { assembleLines, DEFAULT_LIMITS, parse } from '@rasoat/parser';
import mammoth from 'mammoth';
import { growthOverFiles, growthOverPages } from './bench/growth.mjs';
import { measureKinds } from './bench/kinds.mjs';
import { pdftotextSeconds, tesseractSeconds, unpdfSeconds } from './bench/peers.mjs';
import { scanStages } from './bench/scan-stages.mjs';
import { prepare } from './prepare.mjs';
import { ownProfile } from './scans/own-profile.mjs';
import { reportScans } from './scans/scan-files.mjs';
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

async function compareFormat(variant, bare, profile) {
	const files = filesOf(labelledCases('d')).filter((file) => file.variant === variant);
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

/** Paths of one variant of the labelled reports, with the pages that each has as a PDF. */
async function pagedFiles(variant) {
	const paged = filesOf(labelledCases('d')).filter(({ variant: own }) => own === 'pdf');
	const pages = new Map();
	for (const { name, path } of paged) pages.set(name, (await parse(new Uint8Array(readFileSync(path)), DEFAULT_LIMITS)).pageCount);
	const files = variant === 'scan' ? reportScans(values.scans) : filesOf(labelledCases('d')).filter((file) => file.variant === variant);
	return files.map(({ name, path }) => ({ path, pages: pages.get(name) ?? 1 }));
}

function show(title, rows) {
	console.log(`\n${title}`);
	console.table(rows);
}

const ratio = (own, other) => (other === null ? 'not run' : (own / other).toFixed(2));
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

async function compareKinds(pdfs, docxs, scans) {
	const kinds = [
		{ kind: 'text PDF', files: pdfs, times: 6 },
		{ kind: 'DOCX', files: docxs, times: 6 },
		{ kind: 'scan', files: scans, times: 0 },
	];
	const rows = await measureKinds(kinds, (row) => console.log(JSON.stringify(row)));
	show('Whole check by kind, sandbox included; "of a core": by processor time, which a busy machine does not change', rows);
	const own = Object.fromEntries(rows.filter(({ cores }) => cores === 1).map((row) => [row.kind, Number(row['pages a second of a core'])]));
	const pagesOf = (files) => files.reduce((sum, { pages }) => sum + pages, 0);
	const perPage = async (files, seconds) => (seconds === null ? null : seconds / pagesOf(files));
	const peers = [
		{ kind: 'text PDF', peer: 'pdftotext, once a file', cost: await perPage(pdfs, await pdftotextSeconds(pdfs)) },
		{ kind: 'text PDF', peer: 'unpdf, one process', cost: await perPage(pdfs, await unpdfSeconds(pdfs, 4)) },
		{ kind: 'scan', peer: 'tesseract alone, same data', cost: await perPage(scans, await tesseractSeconds(scans)) },
	];
	show(
		'Processor time a page, beside others in the same run',
		peers.map(({ kind, peer, cost }) => ({
			kind,
			peer,
			'ms of ours': (1000 / own[kind]).toFixed(1),
			'ms of theirs': cost === null ? 'not run' : (1000 * cost).toFixed(1),
			ratio: ratio(1 / own[kind], cost),
		})),
	);
}

async function compareScanStages(scans, profile) {
	const { rows, pages, runs, engine, whole, first } = await scanStages(scans, profile, SUBMISSION);
	show(`A scan stage by stage, processor time (${pages} pages, ${engine}, ${(runs / pages).toFixed(1)} runs of the engine a page)`, rows);
	console.log(`${whole.toFixed(0)} ms a page; ${(whole / first).toFixed(2)} times the engine's first reading alone`);
}

async function compareGrowth(pdfs, docxs) {
	const files = await growthOverFiles([...pdfs, ...docxs], Number(values.files));
	console.log(
		`\n${files.files} files in a row, one process: ${(files.slope / 1000).toFixed(1)} kB a file, peak ${megabytes(files.peak)}, ${files.seconds.toFixed(0)} s`,
	);
	const [{ path }] = docxs;
	const { text } = await parse(new Uint8Array(readFileSync(path)), DEFAULT_LIMITS);
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const { few, many, slope } = await growthOverPages(300, lines);
	console.log(
		`text PDF of ${few.count} pages: peak ${megabytes(few.peak)}; of ${many.count}: ${megabytes(many.peak)}, ${many.seconds.toFixed(1)} s; ${(slope / 1000).toFixed(0)} kB a page more`,
	);
}

const { values } = parseArgs({
	options: { scans: { type: 'string' }, files: { type: 'string', default: '1000' }, only: { type: 'string' } },
});
const PARTS = {
	text: async (profile) => {
		const rows = [...(await compareFormat('pdf', barePdfText, profile)), ...(await compareFormat('docx', bareDocxText, profile))];
		show('Bare text and stages of text files, milliseconds', Object.fromEntries(rows.map(({ what, ...costs }) => [what, costs])));
		console.log(await compareLengths(profile));
	},
	kinds: async () => compareKinds(await pagedFiles('pdf'), await pagedFiles('docx'), await pagedFiles('scan')),
	stages: async (profile) => compareScanStages(await pagedFiles('scan'), profile),
	growth: async () => compareGrowth(await pagedFiles('pdf'), await pagedFiles('docx')),
};
prepare();
const profile = ownProfile();
for (const [name, part] of Object.entries(PARTS)) if ((values.only ?? name).split(',').includes(name)) await part(profile);
