import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js';
import { ParseFailure } from '../../failure.js';
import { type Limits, overLimit } from '../../limits.js';
import { hearing } from './hearing.js';
import { loadPdfjs } from './load-pdfjs.js';
import { openPdf } from './open.js';
import { damagedPage } from './pdf-failure.js';

export interface Drawing<Canvas> {
	readonly canvas: Canvas;
	readonly context: object;
}

/** What the PDF library draws with, as classes of which it makes its own instances: the parser has neither a canvas nor a disk. */
export interface DrawingTools<Canvas> {
	readonly CanvasFactory: new (
		options: object,
	) => {
		create(width: number, height: number): Drawing<Canvas>;
		reset(drawing: Drawing<Canvas>, width: number, height: number): void;
		destroy(drawing: Drawing<Canvas>): void;
	};
	/** Gives the library its tables, decoders and standard fonts; a font it rejects is drawn letter by letter by the canvas's own. */
	readonly BinaryDataFactory: new (
		urls: Readonly<Record<string, string>>,
	) => {
		fetch(wanted: { readonly kind: string; readonly filename: string }): Promise<Uint8Array>;
	};
}

export interface WantedPage {
	/** From 1. */
	readonly page: number;
	/** Pixels. */
	readonly width: number;
}

export interface DrawnPage<Canvas> {
	/** Of the file. */
	readonly pages: number;
	/** Null where the file has no such page. */
	readonly canvas: Canvas | null;
}

/**
 * Draws one page of a PDF as it is displayed, so many pixels wide; narrower where it would be over `limits.drawnPixels`. Throws
 * `ParseFailure`: "encrypted", "corrupt", "too-large".
 */
export async function drawPage<Canvas>(
	bytes: Uint8Array,
	wanted: WantedPage,
	limits: Limits,
	tools: DrawingTools<Canvas>,
): Promise<DrawnPage<Canvas>> {
	const { document, close } = await openPdf(bytes, { ...DRAWING, ...tools, maxImageSize: limits.imagePixels });
	try {
		const pages = document.numPages;
		if (pages > limits.pages) throw overLimit('pages', limits, pages);
		if (wanted.page > pages) return { pages, canvas: null };
		const { value, heard } = await hearing(() => drawn<Canvas>(document, wanted, limits.drawnPixels));
		if (heard.some((warning) => warning.includes(IMAGE_REMOVED))) throw overLimit('imagePixels', limits);
		return { pages, canvas: value };
	} catch (error) {
		throw error instanceof ParseFailure ? error : damagedPage(wanted.page, error);
	} finally {
		await close();
	}
}

/** Letters of embedded fonts are drawn as outlines; JPEG 2000, JBIG2 and fax images are unpacked by the library's WebAssembly. */
export const DRAWING: DocumentInitParameters = { disableFontFace: true, ownerDocument: undefined, useWasm: true };

/** The library's words where it passes over an image for its size: a blank page would be no answer. */
export const IMAGE_REMOVED = 'Image exceeded maximum allowed size';

async function drawn<Canvas>(document: PDFDocumentProxy, { page: number, width }: WantedPage, mostPixels: number): Promise<Canvas> {
	const { AnnotationMode } = await loadPdfjs();
	const page = await document.getPage(number);
	const plain = page.getViewport({ scale: 1 });
	const scale = Math.min(width / plain.width, Math.sqrt(mostPixels / (plain.width * plain.height)));
	const viewport = page.getViewport({ scale });
	const factory = document.canvasFactory as InstanceType<DrawingTools<Canvas>['CanvasFactory']>;
	const { canvas, context } = factory.create(atLeastOne(viewport.width), atLeastOne(viewport.height));
	await page.render({ canvas: null, canvasContext: context as never, viewport, annotationMode: AnnotationMode.ENABLE }).promise;
	return canvas;
}

function atLeastOne(pixels: number): number {
	return Math.max(1, Math.round(pixels));
}
