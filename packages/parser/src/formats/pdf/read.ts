import { ParseFailure } from '../../failure.js';
import { type Limits, overLimit } from '../../limits.js';
import type { Progress } from '../../progress.js';
import type { RawBlock, RawDocument } from '../../raw.js';
import type { Scanning } from '../scan/scan-tools.js';
import { readBlocks } from './blocks.js';
import { readFlow } from './flow.js';
import { corrupt, empty, scanOnly } from './pdf-failure.js';
import { openPdfFile, type PdfFile } from './pdf-file.js';
import { isUnread, type PageReading, readPage, settle } from './read-page.js';
import { readScans } from './read-scans.js';

/**
 * Reads the text layer of a PDF: paragraphs and tables in reading order with the place of every word. Pages without text are accounted for in
 * `pages`. Throws `ParseFailure`: "encrypted", "corrupt", "empty", "too-large", "ocr-failed" (a file of page images alone).
 */
export async function readPdf(
	bytes: Uint8Array,
	limits: Limits,
	progress: Progress = () => {},
	scan: Scanning | null = null,
): Promise<RawDocument> {
	const file = await openPdfFile(bytes, limits);
	try {
		return await readDocument(file, bytes, limits, progress, scan);
	} catch (failure) {
		if (!(failure instanceof ParseFailure) || !MENDABLE.has(failure.code)) throw failure;
		return await readMended(file, failure, bytes, limits, progress, scan);
	} finally {
		await file.close();
	}
}

/** Failures that a mended file may not end in. */
const MENDABLE: ReadonlySet<string> = new Set(['empty', 'corrupt']);

/** Reads the file mended as far as it takes; the first failure is told where nothing does. */
async function readMended(
	file: PdfFile,
	failure: ParseFailure,
	bytes: Uint8Array,
	limits: Limits,
	progress: Progress,
	scan: Scanning | null,
): Promise<RawDocument> {
	for (let next = await file.further(); next !== null; next = await next.further()) {
		try {
			return await readDocument(next, bytes, limits, progress, scan);
		} catch (cause) {
			if (!(cause instanceof ParseFailure) || !MENDABLE.has(cause.code)) throw cause;
		}
	}
	throw failure;
}

async function readDocument(
	file: PdfFile,
	bytes: Uint8Array,
	limits: Limits,
	progress: Progress,
	scan: Scanning | null,
): Promise<RawDocument> {
	const { document } = file;
	if (document.numPages > limits.pages) throw overLimit('pages', limits, document.numPages);
	const layers: PageReading[] = [];
	let letters = 0;
	for (let page = 1; page <= document.numPages; page++) {
		const reading = await readPage(file, page, bytes, limits);
		letters += reading.letters;
		if (letters > limits.textLength) throw overLimit('textLength', limits);
		layers.push(reading);
		progress(page, document.numPages);
	}
	const done = () => progress(document.numPages, document.numPages);
	const readings = scan === null ? layers : await readScans(layers, bytes, limits, scan, done);
	const failure = readings.some(({ content }) => content !== null) ? null : await unreadable(readings, bytes);
	if (failure !== null) throw failure;
	const pages = [];
	for (const reading of readings) {
		pages.push(await settle(reading, bytes));
		done();
	}
	const blocks = readBlocks(readFlow(pages.flatMap(({ content }) => (content === null ? [] : [content]))));
	if (cellCount(blocks) > limits.tableCells) throw overLimit('tableCells', limits, cellCount(blocks));
	return {
		format: 'pdf',
		mediaType: 'application/pdf',
		pageCount: document.numPages,
		blocks,
		pages: pages.map(({ facts }) => facts),
		warnings: pages.flatMap(({ warnings }) => warnings),
	};
}

/** The failure of a file in which no page has text of its own; null where no page shows more than its text either. */
async function unreadable(readings: readonly PageReading[], bytes: Uint8Array): Promise<ParseFailure | null> {
	for (const reading of readings) if (await isUnread(reading, bytes)) return scanOnly(reading.pending?.reason === 'not-recognised');
	if (readings.some(({ failed }) => failed)) return corrupt();
	return readings.some(({ pending }) => pending !== null && pending.text !== '') ? null : empty();
}

function cellCount(blocks: readonly RawBlock[]): number {
	let count = 0;
	for (const block of blocks) if (block.kind === 'table') for (const row of block.rows) count += row.cells.length;
	return count;
}
