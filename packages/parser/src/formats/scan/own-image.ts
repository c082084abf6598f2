import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from '../pdf/load-pdfjs.js';
import { IDENTITY, type Matrix, multiply, readMatrix } from '../pdf/matrix.js';
import type { PlacedImage } from './page-picture.js';
import { type PdfImage, plainImage } from './plain-image.js';

/** The picture that a page is nothing but, as it lies in the file; null where the page shows more, or shows it otherwise than upright. */
export async function ownImage(page: PDFPageProxy): Promise<PlacedImage | null> {
	const { AnnotationMode, OPS } = await loadPdfjs();
	const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
	const painted = onlyImage(list, OPS);
	if (painted === null) return null;
	const { width, height, transform } = page.getViewport({ scale: 1 / (page.userUnit || 1) });
	const [a, b, c, d, e, f] = multiply(transform as unknown as Matrix, painted.ctm);
	const slant = SLANT * Math.abs(a);
	if (!(a > 0 && d < 0) || Math.abs(b) > slant || Math.abs(c) > slant) return null;
	const [left, top] = [e, f + d];
	const overhang = OVERHANG * width;
	if (left < -overhang || top < -overhang || left + a > width + overhang || top - d > height + overhang) return null;
	const image = await imageNamed(page, painted.name);
	if (image === null) return null;
	const [across, down] = [image.width / a, image.height / -d];
	if (Math.abs(across - down) > SQUARE * across) return null;
	return { image: plainImage(image, across * POINTS), left, top };
}

const POINTS = 72;
/** Parts of the picture's width, of the page's width, of the pixels an inch. */
const [SLANT, OVERHANG, SQUARE] = [0.001, 0.01, 0.02];

interface Painted {
	readonly name: string;
	/** From the unit square to the page's own space. Source: ISO 32000-1, 8.9.5. */
	readonly ctm: Matrix;
}

interface Operators {
	readonly fnArray: readonly number[];
	readonly argsArray: readonly unknown[];
}

/** The page's one image where nothing else leaves ink. */
function onlyImage({ fnArray, argsArray }: Operators, ops: Readonly<Record<string, number>>): Painted | null {
	const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
	let ctm: Matrix = IDENTITY;
	const saved: Matrix[] = [];
	let found: Painted | null = null;
	let invisible = false;
	for (const [i, code] of fnArray.entries()) {
		const name = names.get(code) ?? '';
		const args = argsArray[i];
		const [first] = Array.isArray(args) ? args : [];
		if (name === 'save') saved.push(ctm);
		else if (name === 'restore') ctm = saved.pop() ?? ctm;
		else if (name === 'transform') ctm = multiply(ctm, readMatrix(args) ?? IDENTITY);
		else if (name === 'setTextRenderingMode') invisible = first === INVISIBLE;
		else if (name === 'paintImageXObject' && found === null && typeof first === 'string') found = { name: first, ctm };
		else if (name === 'showText' ? !invisible : name === 'constructPath' ? first !== ops.endPath : !INKLESS.has(name)) return null;
	}
	return found;
}

const INVISIBLE = 3;
const INKLESS: ReadonlySet<string> = new Set([
	'dependency',
	'setGState',
	'setRenderingIntent',
	'setFlatness',
	'setLineWidth',
	'setLineCap',
	'setLineJoin',
	'setMiterLimit',
	'setDash',
	'setFillRGBColor',
	'setStrokeRGBColor',
	'clip',
	'eoClip',
	'endPath',
	'beginText',
	'endText',
	'setFont',
	'setCharSpacing',
	'setWordSpacing',
	'setHScale',
	'setLeading',
	'setTextRise',
	'moveText',
	'setLeadingMoveText',
	'setTextMatrix',
	'nextLine',
	'beginMarkedContent',
	'beginMarkedContentProps',
	'endMarkedContent',
	'markPoint',
	'markPointProps',
]);

/** The library unpacks it meanwhile; null where it cannot be had as plain pixels. */
async function imageNamed(page: PDFPageProxy, name: string): Promise<PdfImage | null> {
	const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
	const image = await new Promise<PdfImage | null>((resolve) => objects.get(name, resolve));
	return image?.data instanceof Uint8Array || image?.data instanceof Uint8ClampedArray ? image : null;
}
