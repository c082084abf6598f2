import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Limits, overLimit } from '../../limits.js';
import { DRAWING, type Drawing, IMAGE_REMOVED } from '../pdf/draw-page.js';
import { hearing } from '../pdf/hearing.js';
import { loadPdfjs } from '../pdf/load-pdfjs.js';
import { openPdf } from '../pdf/open.js';
import type { ColourImage } from './raster.js';
import type { ScanTools } from './scan-tools.js';

/** A PDF opened for the pictures of its pages. */
export interface PagePixels {
	/** The page as displayed. Throws `ParseFailure` past a bound, and what the PDF library throws on a damaged page. */
	of(page: number): Promise<ColourImage>;
	close(): Promise<void>;
}

/** Throws `ParseFailure` with "encrypted" or "corrupt". */
export async function openPagePixels<Canvas>(bytes: Uint8Array, limits: Limits, tools: ScanTools<Canvas>): Promise<PagePixels> {
	const { document, close } = await openPdf(bytes, { ...DRAWING, ...tools.drawing, maxImageSize: limits.imagePixels });
	const draw = async (number: number): Promise<ColourImage> => {
		const { value, heard } = await hearing(() => drawn(document, number, limits.drawnPixels, tools));
		if (heard.some((warning) => warning.includes(IMAGE_REMOVED))) throw overLimit('imagePixels', limits);
		return value;
	};
	// One after the other: only one can listen to what the library tells, and one picture at a time is in memory twice.
	let last: Promise<unknown> = Promise.resolve();
	const of = (number: number): Promise<ColourImage> => {
		const drawing = last.then(
			() => draw(number),
			() => draw(number),
		);
		last = drawing;
		return drawing;
	};
	return { of, close };
}

/** Dots an inch: what office scanners are set to, and what the engine was taught on. */
const DPI = 200;
const POINTS = 72;

async function drawn<Canvas>(
	document: PDFDocumentProxy,
	number: number,
	mostPixels: number,
	{ pixelsOf }: ScanTools<Canvas>,
): Promise<ColourImage> {
	const { AnnotationMode } = await loadPdfjs();
	const page = await document.getPage(number);
	const unit = 1 / (page.userUnit || 1);
	const plain = page.getViewport({ scale: unit });
	const scale = Math.min(DPI / POINTS, Math.sqrt(mostPixels / (plain.width * plain.height)));
	const viewport = page.getViewport({ scale: scale * unit });
	const factory = document.canvasFactory as DrawingFactory<Canvas>;
	const drawing = factory.create(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
	try {
		const { canvas, context } = drawing;
		await page.render({ canvas: null, canvasContext: context as never, viewport, annotationMode: AnnotationMode.DISABLE }).promise;
		const { width, height } = canvas as { width: number; height: number };
		return { width, height, data: pixelsOf(canvas), dpi: scale * POINTS };
	} finally {
		factory.destroy(drawing);
		page.cleanup();
	}
}

interface DrawingFactory<Canvas> {
	create(width: number, height: number): Drawing<Canvas>;
	destroy(drawing: Drawing<Canvas>): void;
}
