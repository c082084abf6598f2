import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ParseFailure } from '../../failure.js';
import type { Limits } from '../../limits.js';
import { hearing } from './hearing.js';
import { type PageInk, readPageInk } from './page-ink.js';
import type { PdfFile } from './pdf-file.js';

export interface FoundInk {
	readonly ink: PageInk;
	/** What was met where the page is damaged and some of its ink may be missing; null where it is whole. */
	readonly damage: string | null;
}

/** The ink of one page; of a damaged one, what can be had of it. Throws what was met where nothing can, `ParseFailure` past a bound. */
export async function pageInkOf(file: PdfFile, page: number, limits: Limits): Promise<FoundInk> {
	let first: PageInk | null = null;
	let trouble: unknown;
	try {
		const { value, heard } = await hearing(async () => inkOf(file.document, page, limits));
		const damage = heard.find((warning) => DAMAGE.test(warning)) ?? file.damage;
		if (damage === null || file.damage !== null) return { ink: value, damage };
		[first, trouble] = [value, damage];
	} catch (cause) {
		if (cause instanceof ParseFailure) throw cause;
		trouble = cause;
	}
	const ink = richer(first, await mendedInk(file, page, limits));
	if (ink === null) throw trouble;
	return { ink, damage: trouble instanceof Error ? trouble.message : String(trouble) };
}

/** What the library says where it passes over a part of a page, or over what its letters mean. */
const DAMAGE =
	/^Warning: (?:getOperatorList - ignoring (?:errors|XObject|ExtGState)|getContentStream - ignoring|Invalid stream|Filter ".*" is not supported|Unknown command|readToUnicode - ignoring|Invalid cMap data)/;

async function inkOf(document: PDFDocumentProxy, page: number, limits: Limits): Promise<PageInk> {
	const proxy = await document.getPage(page);
	const ink = await readPageInk(proxy, () => document.getOptionalContentConfig(), limits);
	proxy.cleanup();
	return ink;
}

/** The page in the mended file; null where that fails on it as well. */
async function mendedInk(file: PdfFile, page: number, limits: Limits): Promise<PageInk | null> {
	const mended = await file.mended();
	if (mended === null || page > mended.numPages) return null;
	try {
		return (await hearing(async () => inkOf(mended, page, limits))).value;
	} catch (cause) {
		if (cause instanceof ParseFailure || !(cause instanceof Error)) throw cause;
		return null;
	}
}

function richer(a: PageInk | null, b: PageInk | null): PageInk | null {
	if (a === null || b === null) return a ?? b;
	return signsIn(b) > signsIn(a) ? b : a;
}

function signsIn({ frames }: PageInk): number {
	return frames.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
}
