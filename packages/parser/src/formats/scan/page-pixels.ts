import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Limits, overLimit } from '../../limits.js';
import { DRAWING, type Drawing, IMAGE_REMOVED } from '../pdf/draw-page.js';
import { hearing } from '../pdf/hearing.js';
import { loadPdfjs } from '../pdf/load-pdfjs.js';
import { openPdf } from '../pdf/open.js';
import { ownImage } from './own-image.js';
import type { PagePicture, PlacedImage } from './page-picture.js';
import type { ScanTools } from './scan-tools.js';

/** A PDF opened for the pictures of its pages. */
export interface PagePixels {
	/** The page as displayed. Throws `ParseFailure` past a bound, and what the PDF library throws on a damaged page. */
	of(page: number): Promise<PagePicture>;
	close(): Promise<void>;
}

/** Throws `ParseFailure` with "encrypted" or "corrupt". */
export async function openPagePixels<Canvas>(bytes: Uint8Array, limits: Limits, tools: ScanTools<Canvas>): Promise<PagePixels> {
	const { document, close } = await openPdf(bytes, { ...DRAWING, ...tools.drawing, maxImageSize: limits.imagePixels });
	const draw = async (number: number): Promise<PagePicture> => {
		const { value, heard } = await hearing(() => pictureOf(document, number, limits.drawnPixels, tools));
		if (heard.some((warning) => warning.includes(IMAGE_REMOVED))) throw overLimit('imagePixels', limits);
		return { ...value, whole: heard.length === 0 };
	};
	// One after the other: only one can listen to what the library tells, and one picture at a time is in memory twice.
	let last: Promise<unknown> = Promise.resolve();
	const of = (number: number): Promise<PagePicture> => {
		const drawing = last.then(
			() => draw(number),
			() => draw(number),
		);
		last = drawing;
		return drawing;
	};
	return { of, close };
}

/**
 * Dots an inch: what office scanners are set to, and what the engine was taught on. Finer pictures are read as they are up to `FINEST`; coarser
 * ones than `COARSEST` are enlarged first.
 */
const [COARSEST, USUAL, FINEST] = [140, 200, 330];
const POINTS = 72;

async function pictureOf<Canvas>(
	document: PDFDocumentProxy,
	number: number,
	mostPixels: number,
	tools: ScanTools<Canvas>,
): Promise<PlacedImage> {
	const page = await document.getPage(number);
	try {
		const own = await ownImage(page);
		const dpi = own?.image.dpi ?? USUAL;
		if (own !== null && dpi >= COARSEST && dpi <= FINEST) return own;
		return await drawn(document, page, { dpi: dpi > FINEST ? FINEST : USUAL, mostPixels }, tools);
	} finally {
		page.cleanup();
	}
}

async function drawn<Canvas>(
	document: PDFDocumentProxy,
	page: PDFPageProxy,
	{ dpi, mostPixels }: { readonly dpi: number; readonly mostPixels: number },
	{ pixelsOf }: ScanTools<Canvas>,
): Promise<PlacedImage> {
	const { AnnotationMode } = await loadPdfjs();
	const unit = 1 / (page.userUnit || 1);
	const plain = page.getViewport({ scale: unit });
	const scale = Math.min(dpi / POINTS, Math.sqrt(mostPixels / (plain.width * plain.height)));
	const viewport = page.getViewport({ scale: scale * unit });
	const factory = document.canvasFactory as DrawingFactory<Canvas>;
	const drawing = factory.create(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
	try {
		const { canvas, context } = drawing;
		await page.render({ canvas: null, canvasContext: context as never, viewport, annotationMode: AnnotationMode.DISABLE }).promise;
		const { width, height } = canvas as { width: number; height: number };
		return { image: { width, height, data: pixelsOf(canvas), dpi: scale * POINTS }, left: 0, top: 0 };
	} finally {
		factory.destroy(drawing);
	}
}

interface DrawingFactory<Canvas> {
	create(width: number, height: number): Drawing<Canvas>;
	destroy(drawing: Drawing<Canvas>): void;
}
