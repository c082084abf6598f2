import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ParseFailure } from '../../failure.js';
import type { Limits } from '../../limits.js';
import { mend } from './mend/mend.js';
import { withOwnTree } from './mend/own-tree.js';
import { type OpenPdf, openPdf } from './open.js';

/** A PDF as it is, or mended where that leads nowhere. */
export interface PdfFile {
	readonly document: PDFDocumentProxy;
	/** Set for a mended file: any of its pages may lack something. */
	readonly damage: string | null;
	/** The file mended, for single pages that are damaged; opened when first asked for, null where it does not open. */
	mended(): Promise<PDFDocumentProxy | null>;
	/** The file mended further, to be read in place of this one; null where nothing more can be done. */
	further(): Promise<PdfFile | null>;
	close(): Promise<void>;
}

/** Throws `ParseFailure` with "encrypted" or "corrupt". */
export async function openPdfFile(bytes: Uint8Array, limits: Limits): Promise<PdfFile> {
	const mended = once(() => openOrNull(mend(bytes, limits.unpackedBytes)));
	const treed = once(() => openWithOwnTree(bytes, limits));
	const close = async () => {
		for (const opened of [mended.begun(), treed.begun()]) await (await opened)?.close();
	};
	const lastFile = async () => fileOf(await treed.get(), async () => null);
	const mendedFile = async () => fileOf(await mended.get(), lastFile);
	let plain: OpenPdf;
	try {
		plain = await openPdf(bytes);
	} catch (cause) {
		const file = cause instanceof ParseFailure && cause.code === 'corrupt' ? ((await mendedFile()) ?? (await lastFile())) : null;
		if (file === null) throw cause;
		return { ...file, close };
	}
	return {
		document: plain.document,
		damage: null,
		mended: async () => (await mended.get())?.document ?? null,
		further: async () => (await mendedFile()) ?? lastFile(),
		close: async () => {
			await plain.close();
			await close();
		},
	};
}

/** Closed with the file that it was made from. */
function fileOf(opened: OpenPdf | null, further: PdfFile['further']): PdfFile | null {
	if (opened === null) return null;
	return { document: opened.document, damage: 'the file is damaged', mended: async () => null, further, close: async () => {} };
}

interface Once<T> {
	get(): Promise<T>;
	begun(): Promise<T> | null;
}

function once<T>(work: () => Promise<T>): Once<T> {
	let result: Promise<T> | null = null;
	return {
		get() {
			result ??= work();
			return result;
		},
		begun: () => result,
	};
}

async function openWithOwnTree(bytes: Uint8Array, limits: Limits): Promise<OpenPdf | null> {
	const treed = withOwnTree(mend(bytes, limits.unpackedBytes));
	return treed && openOrNull(treed);
}

async function openOrNull(bytes: Uint8Array): Promise<OpenPdf | null> {
	try {
		return await openPdf(bytes);
	} catch (cause) {
		if (cause instanceof ParseFailure) return null;
		throw cause;
	}
}
