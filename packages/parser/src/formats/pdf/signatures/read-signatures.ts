import type { AfterSigning, Signature } from '../../../model.js';
import type { RawDocument } from '../../../raw.js';
import { isValidationData } from './after-signing.js';
import { bytesBehind, type Covered, readCovered } from './byte-range.js';
import { changedPages } from './changed-pages.js';
import { type CheckedContents, checkContents, integrityOf, type SignatureForm } from './check-contents.js';
import type { PdfDictionary } from './pdf-values.js';
import { signatureDictionaries } from './signature-dictionaries.js';
import { readPdfDate } from './signing-time.js';

/** Reads a file as it was when it was signed; null where that cannot be read. */
export type ReadAgain = (bytes: Uint8Array) => Promise<RawDocument | null>;

/**
 * The digital signatures of a PDF, in the order in which they were put into it: who signed and when, whether the signed bytes are still the same,
 * and what came after. `document` is what was read of the whole file.
 */
export async function readSignatures(
	bytes: Uint8Array,
	document: RawDocument,
	unpackedBytes: number,
	readAgain: ReadAgain,
): Promise<Signature[]> {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const read = await inTurn(signatureDictionaries(bytes, unpackedBytes), ({ entries }) => readSignature(file, entries));
	const ordered = read.sort((a, b) => a.end - b.end);
	const lastEnd = Math.max(0, ...ordered.filter(({ signature }) => signature.integrity === 'intact').map(({ end }) => end));
	return inTurn(ordered, async ({ signature, end }): Promise<Signature> => {
		const behind = bytesBehind(file, end);
		if (end === UNKNOWN_END || behind === 0) return { ...signature, coversWholeFile: end !== UNKNOWN_END };
		if (lastEnd > end) return { ...signature, after: { bytes: behind, what: 'later-signature', changedPages: null } };
		return { ...signature, after: await after(bytes, end, behind) };
	});

	async function after(all: Uint8Array, end: number, behind: number): Promise<AfterSigning> {
		if (isValidationData(all, end, unpackedBytes)) return { bytes: behind, what: 'validation-data', changedPages: null };
		const signed = await readAgain(all.subarray(0, end));
		return { bytes: behind, what: 'other', changedPages: signed && changedPages(signed, document) };
	}
}

const UNKNOWN_END = Number.POSITIVE_INFINITY;

interface ReadSignature {
	readonly signature: Signature;
	/** Where the signed bytes end in the file. */
	readonly end: number;
}

async function readSignature(file: Buffer, entries: PdfDictionary): Promise<ReadSignature> {
	const form = formOf(entries);
	const covered = readCovered(file, entries);
	const kind = form === 'timestamp' ? 'timestamp' : 'signature';
	const contents = await checked(form, covered);
	const stated = entries.get('M');
	const moment = stated?.kind === 'text' ? readPdfDate(stated.text) : null;
	const time = contents.time ?? (moment === null ? null : { value: moment, source: 'stated' as const });
	const signature: Signature = { kind, ...contents, time, after: null, coversWholeFile: false };
	return { signature, end: typeof covered === 'string' ? UNKNOWN_END : covered.end };
}

async function checked(form: SignatureForm | null, covered: Covered | 'cut' | 'range'): Promise<CheckedContents> {
	if (typeof covered === 'string') return unread(covered);
	return form === null ? unread('form') : checkContents(covered.value, form, covered.bytes);
}

function unread(fault: 'cut' | 'range' | 'form'): CheckedContents {
	return { signer: null, time: null, integrity: integrityOf(fault), fault, certificate: null };
}

const FORMS: Readonly<Record<string, SignatureForm>> = {
	'adbe.pkcs7.detached': 'detached',
	'ETSI.CAdES.detached': 'detached',
	'adbe.pkcs7.sha1': 'sha1',
	'ETSI.RFC3161': 'timestamp',
};

/** Null for a form that is not read here. */
function formOf(entries: PdfDictionary): SignatureForm | null {
	const form = entries.get('SubFilter');
	return form?.kind === 'name' ? (FORMS[form.text] ?? null) : null;
}

async function inTurn<T, R>(all: readonly T[], work: (each: T) => Promise<R>): Promise<R[]> {
	const done: R[] = [];
	for (const each of all) done.push(await work(each));
	return done;
}
