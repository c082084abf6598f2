import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js';
import { hearing } from './hearing.js';
import { loadPdfjs } from './load-pdfjs.js';
import { openFailure } from './pdf-failure.js';

export interface OpenPdf {
	readonly document: PDFDocumentProxy;
	readonly close: () => Promise<void>;
}

/**
 * Opens a PDF for reading its text and rulings: nothing is evaluated, fetched, printed or drawn, and images are passed over undecoded, unless
 * `own` says otherwise. Throws `ParseFailure` with "encrypted" or "corrupt".
 */
export async function openPdf(bytes: Uint8Array, own: DocumentInitParameters = {}): Promise<OpenPdf> {
	const pdfjs = await loadPdfjs();
	// The library takes the buffer over, so it gets a copy.
	const task = pdfjs.getDocument({ ...OPTIONS, ...own, data: new Uint8Array(bytes) });
	try {
		const { value: document } = await hearing(() => task.promise);
		return { document, close: () => close(task) };
	} catch (cause) {
		await close(task);
		throw openFailure(cause);
	}
}

const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A document that swallows style rules: with it fonts count as loaded, and no outline of any glyph is built (a fifth of the time). */
const NO_PAGE = {
	documentElement: { getElementsByTagName: () => [{ append: () => {} }] },
	createElement: () => ({ sheet: { cssRules: [], insertRule: () => {} }, remove: () => {} }),
} as unknown as NonNullable<DocumentInitParameters['ownerDocument']>;

const OPTIONS: DocumentInitParameters = {
	isEvalSupported: false,
	disableFontFace: false,
	ownerDocument: NO_PAGE,
	useSystemFonts: false,
	useWorkerFetch: false,
	useWasm: false,
	maxImageSize: 0,
	enableXfa: false,
	verbosity: 1,
	cMapUrl: `${path.join(PACKAGE, 'cmaps')}/`,
	cMapPacked: true,
	standardFontDataUrl: `${path.join(PACKAGE, 'standard_fonts')}/`,
	wasmUrl: `${path.join(PACKAGE, 'wasm')}/`,
};

async function close(task: PDFDocumentLoadingTask): Promise<void> {
	try {
		await task.destroy();
	} catch {
		// A document that failed to open may also fail to close; there is nothing left to free.
	}
}
