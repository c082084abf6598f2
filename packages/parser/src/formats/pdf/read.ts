import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ParseFailure } from '../../failure.js';
import { type Limits, overLimit } from '../../limits.js';
import type { Page, ParseWarning } from '../../model.js';
import type { Progress } from '../../progress.js';
import type { RawBlock, RawDocument } from '../../raw.js';
import { readBlocks } from './blocks.js';
import { readFlow } from './flow.js';
import { openPdf } from './open.js';
import { type PageContent, pageText, readPageContent } from './page-content.js';
import { pageHasImage } from './page-image.js';
import { type PageInk, readPageInk } from './page-ink.js';
import { corrupt, empty, scanOnly } from './pdf-failure.js';
import { isSignatureOnly } from './signature.js';

/**
 * Reads the text layer of a PDF: paragraphs and tables in reading order with the place of every word. Pages without text are accounted for in
 * `pages`. Throws `ParseFailure`: "encrypted", "corrupt", "empty", "too-large", "ocr-failed" (a file of page images alone).
 */
export async function readPdf(bytes: Uint8Array, limits: Limits, progress: Progress = () => {}): Promise<RawDocument> {
	const { document, close } = await openPdf(bytes);
	try {
		if (document.numPages > limits.pages) throw overLimit('pages', limits, document.numPages);
		return await readDocument(document, bytes, limits, progress);
	} finally {
		await close();
	}
}

interface PageReading {
	readonly facts: Page;
	readonly content: PageContent | null;
	/** Set for a page without text of its own until it is known whether it shows a picture. */
	readonly textless: { readonly ink: PageInk; readonly text: string } | null;
	readonly warnings: readonly ParseWarning[];
	readonly letters: number;
	readonly failed: boolean;
}

async function readDocument(document: PDFDocumentProxy, bytes: Uint8Array, limits: Limits, progress: Progress): Promise<RawDocument> {
	const readings: PageReading[] = [];
	let letters = 0;
	for (let page = 1; page <= document.numPages; page++) {
		const reading = await readPage(document, page, bytes, limits);
		letters += reading.letters;
		if (letters > limits.textLength) throw overLimit('textLength', limits);
		readings.push(reading);
		progress(page, document.numPages);
	}
	const read = readings.some(({ content }) => content !== null) ? readings : null;
	if (read === null) throw await unreadable(readings, bytes);
	const pages = [];
	for (const reading of read) {
		pages.push(await settle(reading, bytes));
		progress(document.numPages, document.numPages);
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

async function readPage(document: PDFDocumentProxy, page: number, bytes: Uint8Array, limits: Limits): Promise<PageReading> {
	let ink: PageInk;
	try {
		const proxy = await document.getPage(page);
		ink = await readPageInk(proxy, limits);
		proxy.cleanup();
	} catch (cause) {
		if (cause instanceof ParseFailure) throw cause;
		return damagedPage(page, cause);
	}
	const content = readPageContent(page, ink);
	const text = pageText(content);
	const size = { page, width: round(ink.width), height: round(ink.height) };
	const warnings = ink.rulingsCut
		? [warning('rulings-cut', `more than ${limits.pageRulings} rulings; tables may be incomplete`, page)]
		: [];
	const facts: Page = { ...size, source: 'text-layer', grade: 'trusted', reason: null };
	const filledIn = text !== '' && !ink.ownText && !(await showsPicture(ink, bytes, page));
	if (text === '' || !(ink.ownText || filledIn) || isSignatureOnly(text)) {
		return { facts, content: null, textless: { ink, text }, warnings, letters: text.length, failed: false };
	}
	return { facts, content, textless: null, warnings, letters: text.length, failed: false };
}

/** Decides what a page without text of its own is: a picture, a blank page, or a page with nothing but a signature's text or what was typed on it. */
async function settle(reading: PageReading, bytes: Uint8Array): Promise<PageReading> {
	if (reading.textless === null) return reading;
	const { ink, text } = reading.textless;
	const { facts } = reading;
	if (await showsPicture(ink, bytes, facts.page)) {
		const reason = ink.ownText ? "only a signature's text" : 'no text layer';
		return { ...reading, facts: { ...facts, source: 'none', grade: 'none', reason }, textless: null };
	}
	if (text !== '') return { ...reading, content: readPageContent(facts.page, ink), textless: null };
	const blank = warning('blank-page', 'the page is blank', facts.page);
	return { ...reading, warnings: [...reading.warnings, blank], textless: null };
}

/** Letters drawn as outlines leave many curves and no text. */
const OUTLINES = 60;

async function showsPicture(ink: PageInk, bytes: Uint8Array, page: number): Promise<boolean> {
	return ink.images > 0 || ink.curves >= OUTLINES || (ink.vanished && (await pageHasImage(bytes, page)));
}

function damagedPage(page: number, cause: unknown): PageReading {
	const why = cause instanceof Error ? cause.message : String(cause);
	return {
		facts: { page, width: null, height: null, source: 'none', grade: 'none', reason: 'damaged page' },
		content: null,
		textless: null,
		warnings: [warning('damaged-page', `the page could not be read: ${why}`, page)],
		letters: 0,
		failed: true,
	};
}

/** The failure of a file in which no page has text of its own. */
async function unreadable(readings: readonly PageReading[], bytes: Uint8Array): Promise<ParseFailure> {
	for (const { textless, facts } of readings) {
		if (textless !== null && (await showsPicture(textless.ink, bytes, facts.page))) return scanOnly();
	}
	return readings.some(({ failed }) => failed) ? corrupt() : empty();
}

function cellCount(blocks: readonly RawBlock[]): number {
	let count = 0;
	for (const block of blocks) if (block.kind === 'table') for (const row of block.rows) count += row.cells.length;
	return count;
}

function warning(code: string, message: string, page: number): ParseWarning {
	return { code, message, page };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
