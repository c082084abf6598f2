import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

export type Pdf = PDFDocumentProxy;

/** Pages of a PDF, each as large as it is shown, in points. */
export interface OpenPdf {
	readonly pdf: Pdf;
	readonly sizes: readonly { readonly width: number; readonly height: number }[];
	/** Gives back what it holds. */
	readonly close: () => void;
}

/** Opens a report's original. Nothing of it is run, and nothing is fetched but from this server. Throws what hinders it. */
export async function loadPdf(bytes: ArrayBuffer): Promise<OpenPdf> {
	const task = getDocument({
		data: bytes,
		isEvalSupported: false,
		enableXfa: false,
		standardFontDataUrl: `${PDF_FILES}standard_fonts/`,
		wasmUrl: `${PDF_FILES}wasm/`,
	});
	const pdf = await task.promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
	const sizes = await Promise.all(
		numbers.map(async (number) => {
			const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
			return { width, height };
		}),
	);
	return { pdf, sizes, close: () => void task.destroy() };
}
