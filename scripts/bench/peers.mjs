import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hasTool } from '../debian-tools.mjs';
import { root } from '../prepare.mjs';
import { runMeasured } from './run-measured.mjs';

const ONE_THREAD = { ...process.env, OMP_THREAD_LIMIT: '1' };

/** Seconds of the processor that pdftotext takes over files, started once for each; null without it. */
export async function pdftotextSeconds(files) {
	if (!hasTool('pdftotext')) return null;
	let worked = 0;
	for (const { path } of files) worked += await secondsOf('pdftotext', [path, '-']);
	return worked;
}

/** Seconds of the processor that unpdf takes over files in one process, its start left out. */
export async function unpdfSeconds(files, times) {
	const once = await secondsOf(process.execPath, ['--input-type=module', '-e', UNPDF, '1', ...files.map(({ path }) => path)]);
	const often = await secondsOf(process.execPath, [
		'--input-type=module',
		'-e',
		UNPDF,
		String(1 + times),
		...files.map(({ path }) => path),
	]);
	return (often - once) / times;
}

const UNPDF = `
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from '${import.meta.resolve('unpdf')}';
const [times, ...files] = process.argv.slice(1);
for (let time = 0; time < Number(times); time++)
	for (const file of files) await extractText(await getDocumentProxy(new Uint8Array(readFileSync(file))), { mergePages: true });`;

/**
 * Seconds of the processor that Tesseract alone takes over the pages of scans as pictures of 200 dots an inch, by the data that we read by,
 * on one thread, after a first page to warm it up; null without it.
 */
export async function tesseractSeconds(files) {
	if (!hasTool('tesseract') || !hasTool('pdftoppm')) return null;
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-bench-'));
	try {
		const packed = join(root, 'node_modules/@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz');
		writeFileSync(join(folder, 'vie.traineddata'), gunzipSync(readFileSync(packed)));
		for (const [i, { path }] of files.entries()) await runMeasured('pdftoppm', ['-r', '200', '-png', path, join(folder, `${i}`)]);
		const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
		const read = (name) =>
			secondsOf('tesseract', [join(folder, name), '-', '--tessdata-dir', folder, '-l', 'vie', '--oem', '1', '--psm', '3'], ONE_THREAD);
		await read(pages[0]);
		let worked = 0;
		for (const page of pages) worked += await read(page);
		return worked;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** By the shell's own count: a process this short is over before it could be looked at twice. */
async function secondsOf(command, words, env = process.env) {
	const script = 'command "$@" >/dev/null 2>&1; times';
	const { execFileSync } = await import('node:child_process');
	const told = execFileSync('bash', ['-c', script, 'bash', command, ...words], { encoding: 'latin1', env });
	const children = told.trim().split('\n').at(-1) ?? '';
	return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}
