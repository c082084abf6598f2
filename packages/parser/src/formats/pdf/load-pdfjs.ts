import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

let loaded: Promise<typeof Pdfjs> | null = null;

/** The library, imported once and only when a PDF is met. */
export function loadPdfjs(): Promise<typeof Pdfjs> {
	loaded ??= importQuietly();
	return loaded;
}

/** The library warns on the console while it loads where its optional canvas is not installed; nothing here draws. */
async function importQuietly(): Promise<typeof Pdfjs> {
	const { warn, log } = console;
	console.warn = () => {};
	console.log = () => {};
	try {
		return await import('pdfjs-dist/legacy/build/pdf.mjs');
	} finally {
		console.warn = warn;
		console.log = log;
	}
}
