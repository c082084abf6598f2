import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ParseFailure } from '../../failure.js';
import type { Limits } from '../../limits.js';
import { mend } from './mend/mend.js';
import { type OpenPdf, openPdf } from './open.js';

/** A PDF, and the same mended, for what is damaged in it. */
export interface PdfFile {
	readonly document: PDFDocumentProxy;
	/** Set where the file opens only when mended: any of its pages may lack something. */
	readonly damage: string | null;
	/** The mended file, opened when first asked for; null where it does not open either. */
	mended(): Promise<PDFDocumentProxy | null>;
	/** The mended file in place of this one; null where this is it already. */
	mendedFile(): Promise<PdfFile | null>;
	close(): Promise<void>;
}

/** Throws `ParseFailure` with "encrypted" or "corrupt". */
export async function openPdfFile(bytes: Uint8Array, limits: Limits): Promise<PdfFile> {
	let mended: Promise<OpenPdf | null> | null = null;
	const openMended = () => {
		mended ??= openOrNull(mend(bytes, limits.unpackedBytes));
		return mended;
	};
	const asMended = ({ document, close }: OpenPdf): PdfFile => {
		return { document, damage: 'the file is damaged', mended: async () => null, mendedFile: async () => null, close };
	};
	let plain: OpenPdf;
	try {
		plain = await openPdf(bytes);
	} catch (cause) {
		const other = cause instanceof ParseFailure && cause.code === 'corrupt' ? await openMended() : null;
		if (other === null) throw cause;
		return asMended(other);
	}
	return {
		document: plain.document,
		damage: null,
		mended: async () => (await openMended())?.document ?? null,
		mendedFile: async () => {
			const other = await openMended();
			return other && asMended({ ...other, close: async () => {} });
		},
		close: async () => {
			await plain.close();
			await (await mended)?.close();
		},
	};
}

async function openOrNull(bytes: Uint8Array): Promise<OpenPdf | null> {
	try {
		return await openPdf(bytes);
	} catch (cause) {
		if (cause instanceof ParseFailure) return null;
		throw cause;
	}
}
