export type SniffedType = 'pdf' | 'zip-docx' | 'zip-other' | 'ole' | 'rtf' | 'html' | 'image' | 'text' | 'empty' | 'unknown';

const PDF_HEADER_WINDOW = 1024;

/** What the bytes are, never by the file's name. */
export function sniff(bytes: Uint8Array): SniffedType {
	if (bytes.length === 0) return 'empty';
	const head = latin1(bytes.subarray(0, PDF_HEADER_WINDOW));
	if (head.includes('%PDF-')) return 'pdf';
	if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return isWordArchive(bytes) ? 'zip-docx' : 'zip-other';
	if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'ole';
	if (head.startsWith('{\\rtf')) return 'rtf';
	if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body)\b/i.test(head)) return 'html';
	if (/^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8|II\*\0|MM\0\*|BM)/.test(head)) return 'image';
	return isText(bytes) ? 'text' : 'unknown';
}

/** Entry names stand uncompressed in the archive: a Word file names its content types and a main part under word/. */
function isWordArchive(bytes: Uint8Array): boolean {
	const names = latin1(bytes.length > 1_000_000 ? concatEnds(bytes) : bytes);
	return (
		names.includes('word/') ||
		(names.includes('[Content_Types].xml') && !/(?:xl|ppt)\//.test(names) && !names.includes('mimetypeapplication/'))
	);
}

function concatEnds(bytes: Uint8Array): Uint8Array {
	const out = new Uint8Array(1_000_000);
	out.set(bytes.subarray(0, 500_000));
	out.set(bytes.subarray(bytes.length - 500_000), 500_000);
	return out;
}

/** Bytes that read as UTF-8 or ASCII text without control characters. */
function isText(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 4096);
	return !sample.some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
