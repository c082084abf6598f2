import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './load-pdfjs.js';
import type { Operators } from './page-interpreter.js';

/**
 * A page's operators. Throws what kept the library from reading them: it hands over a list that ended in an error as if it were whole, and
 * gives the reason to a promise that is settled by then.
 */
export async function operatorsOf(page: PDFPageProxy): Promise<Operators> {
	const { AnnotationMode } = await loadPdfjs();
	const reading = page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
	const heard = hearReason(page);
	const list = await reading;
	if (heard.reason !== null) throw heard.reason;
	return list;
}

interface Internals {
	readonly _intentStates: ReadonlyMap<string, { readonly opListReadCapability?: { reject: (reason: unknown) => void } }>;
}

function hearReason(page: PDFPageProxy): { reason: unknown } {
	const heard: { reason: unknown } = { reason: null };
	for (const { opListReadCapability } of (page as unknown as Internals)._intentStates.values()) {
		if (opListReadCapability === undefined) continue;
		const { reject } = opListReadCapability;
		opListReadCapability.reject = (reason) => {
			heard.reason = reason;
			reject(reason);
		};
	}
	return heard;
}
