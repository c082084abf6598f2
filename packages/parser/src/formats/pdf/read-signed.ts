import { ParseFailure } from '../../failure.js';
import type { Limits } from '../../limits.js';
import type { Progress } from '../../progress.js';
import type { RawDocument } from '../../raw.js';
import type { Scanning } from '../scan/scan-tools.js';
import { readPdf } from './read.js';
import { readSignatures } from './signatures/read-signatures.js';

/** `readPdf` with the digital signatures of the file. What was signed is read again, its text layer alone, where something came after. */
export async function readSignedPdf(bytes: Uint8Array, limits: Limits, progress: Progress, scan: Scanning | null): Promise<RawDocument> {
	const document = await readPdf(bytes, limits, progress, scan);
	const pages = document.pages.length;
	const readAgain = (revision: Uint8Array) => readOrNull(revision, limits, () => progress(pages, pages));
	return { ...document, signatures: await readSignatures(bytes, document, limits.unpackedBytes, readAgain) };
}

async function readOrNull(bytes: Uint8Array, limits: Limits, progress: Progress): Promise<RawDocument | null> {
	try {
		return await readPdf(bytes, limits, progress);
	} catch (cause) {
		if (cause instanceof ParseFailure) return null;
		throw cause;
	}
}
