import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Limits, overLimit } from '../../limits.js';
import type { Box } from '../../model.js';
import { readAddedText } from './added-text.js';
import { type Font, PLAIN_FONT, readFont } from './font.js';
import type { GlyphFrame } from './glyph.js';
import { readLegacyFonts } from './legacy-glyphs.js';
import { loadPdfjs } from './load-pdfjs.js';
import type { Matrix } from './matrix.js';
import { operatorsOf } from './operators-of.js';
import { type Operators, PageInterpreter } from './page-interpreter.js';
import type { Ruling } from './ruling.js';

/** All that one page prints, in points from the top-left corner of the page as displayed. */
export interface PageInk {
	readonly width: number;
	readonly height: number;
	/** The upright text first. */
	readonly frames: readonly GlyphFrame[];
	/** Whether the page had text before anything was typed onto it. */
	readonly ownText: boolean;
	/** Whether any of it is printed with ink; the words under a scan are not. */
	readonly visibleText: boolean;
	/** Signs printed for which the file has no letter. */
	readonly lost: number;
	readonly rulings: readonly Ruling[];
	readonly rulingsCut: boolean;
	readonly images: number;
	readonly curves: number;
	/** A place was made ready on which nothing was painted: an image passed over, perhaps. */
	readonly vanished: boolean;
	/** A picture as large as the page lies over text printed before it. */
	readonly covered: boolean;
	/** Places of pictures, and where one may have been passed over, that are large enough to hold text. */
	readonly pictures: readonly Box[];
	/** Area of the pictures, and of the places where one may have been passed over, in areas of the page. */
	readonly pictureShare: number;
}

/** Asks for the layers of a document, and which of them it shows. */
export type Layers = () => Promise<{ isVisible(layer: unknown): boolean }>;

/** Reads text and rulings of a page in one pass over its operators. Throws what the PDF library throws on a damaged page. */
export async function readPageInk(page: PDFPageProxy, layers: Layers, limits: Limits): Promise<PageInk> {
	const { OPS } = await loadPdfjs();
	const list = await operatorsOf(page);
	const fonts = readLegacyFonts(await fontsOf(page, list, OPS.setFont, OPS.setGState), list, OPS);
	const added = await readAddedText(page);
	const isShown = await layersShown(list, OPS.beginMarkedContentProps, layers);
	const viewport = page.getViewport({ scale: 1 / (page.userUnit || 1) });
	const ctm = viewport.transform as unknown as Matrix;
	const interpreter = new PageInterpreter(OPS, fonts, ctm, added, isShown, limits, viewport.width, viewport.height);
	interpreter.run(list);
	if (interpreter.fragments > limits.pageFragments) throw overLimit('pageFragments', limits, interpreter.fragments);
	return { width: viewport.width, height: viewport.height, ...interpreter.result() };
}

/** Most documents have no layers, and are not asked for them. */
async function layersShown(list: Operators, beginMarked: number, layers: Layers): Promise<(layer: unknown) => boolean> {
	const isUsed = list.fnArray.some((op, i) => op === beginMarked && (list.argsArray[i] as readonly unknown[] | null)?.[0] === 'OC');
	if (!isUsed) return () => true;
	const config = await layers();
	return (layer) => config.isVisible(layer);
}

async function fontsOf(page: PDFPageProxy, list: Operators, setFont: number, setGState: number): Promise<Map<string, Font>> {
	const fonts = new Map<string, Font>();
	for (let i = 0; i < list.fnArray.length; i++) {
		if (list.fnArray[i] !== setFont && list.fnArray[i] !== setGState) continue;
		for (const name of fontNames(list.argsArray[i])) if (!fonts.has(name)) fonts.set(name, await fontNamed(page, name));
	}
	return fonts;
}

/** `["g_d0_f1", 12]` of a font operator, `[[["Font", ["g_d0_f1", 12]]]]` of a graphics state. */
function fontNames(args: unknown): string[] {
	if (!Array.isArray(args)) return [];
	if (typeof args[0] === 'string') return [args[0]];
	if (!Array.isArray(args[0])) return [];
	return args[0].filter((entry: unknown) => Array.isArray(entry) && entry[0] === 'Font').map((entry: [string, [string]]) => entry[1][0]);
}

async function fontNamed(page: PDFPageProxy, name: string): Promise<Font> {
	for (let turn = 0; turn < 3 && !page.commonObjs.has(name); turn++) await new Promise((resolve) => setImmediate(resolve));
	return page.commonObjs.has(name) ? readFont(page.commonObjs.get(name)) : PLAIN_FONT;
}
