import type { FILE_TYPES } from './file-types.js';

export type SniffedType = keyof typeof FILE_TYPES;

/** What the bytes are, never by the file's name. */
export function sniff(bytes: Uint8Array): SniffedType {
	const head = latin1(bytes.subarray(0, HEAD_BYTES));
	if (head.includes('%PDF-')) return 'pdf';
	const type = (MAGIC.find(([, ...parts]) => parts.every(([at, text]) => head.startsWith(text, at))) ??
		WORDED.find(([, form]) => form.test(head)))?.[0];
	if (type === 'zip') return zipType(bytes, head);
	if (type === 'ole') return oleType(bytes);
	if (type !== undefined) return type;
	if (isBlank(bytes)) return 'empty';
	if (isHeadlessPdf(bytes)) return 'pdf';
	return isText(bytes) ? 'text' : 'unknown';
}

/** Readers look for the PDF header in the first kilobyte. Source: ISO 32000-1, annex H, note 13. */
const HEAD_BYTES = 1024;

type Part = readonly [at: number, text: string];

/** What stands at fixed places; the first that fits. Source: the formats' own specifications. */
const MAGIC: readonly (readonly [SniffedType, ...Part[]])[] = [
	['zip', [0, 'PK\x03\x04']],
	['zip', [0, 'PK\x05\x06']],
	['zip', [0, 'PK\x07\x08']],
	['ole', [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
	['rar', [0, 'Rar!\x1a\x07']],
	['7z', [0, '7z\xbc\xaf\x27\x1c']],
	['gzip', [0, '\x1f\x8b\x08']],
	['jpeg', [0, '\xff\xd8\xff']],
	['png', [0, '\x89PNG\r\n\x1a\n']],
	['gif', [0, 'GIF8']],
	['bmp', [0, 'BM'], [6, '\0\0\0\0']],
	['tiff', [0, 'II*\0']],
	['tiff', [0, 'MM\0*']],
	['webp', [0, 'RIFF'], [8, 'WEBP']],
	['video', [0, 'RIFF'], [8, 'AVI ']],
	['heic', [4, 'ftyphei']],
	['heic', [4, 'ftyphev']],
	['heic', [4, 'ftypmif1']],
	['heic', [4, 'ftypmsf1']],
	['heic', [4, 'ftypavif']],
	['video', [4, 'ftyp']],
	['shortcut', [0, 'L\0\0\0\x01\x14\x02\0']],
	['program', [0, 'MZ'], [3, '\0']],
	['program', [0, '\x7fELF']],
];

/** What is told by its opening words. */
const WORDED: readonly (readonly [SniffedType, RegExp])[] = [
	['rtf', /^\s*\{\\rtf/],
	['edxml', /^(?:\xef\xbb\xbf)?\s*<[\s\S]*?(?:<\w{0,20}:?edxml|QCVN_?102)/i],
	['word-xml', /^(?:\xef\xbb\xbf)?\s*<\?xml[\s\S]*?progid="Word\.Document"/],
	['html', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta)\b/i],
	['xml', /^(?:\xef\xbb\xbf)?\s*<\?xml\s/],
	['mhtml', /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i],
	['email', /^(?:received|return-path|from|delivered-to|message-id|mime-version|date):\s[^\n]*\n(?:[\w-]+:|[ \t])/i],
];

/** Entry names stand uncompressed in the archive: a Word file names its content types and a main part under word/. */
function zipType(bytes: Uint8Array, head: string): SniffedType {
	const open = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(head);
	if (open !== null) return open[1] === 'text' ? 'odt' : open[1] === 'spreadsheet' ? 'ods' : 'odp';
	const names = latin1(bytes.length > 2 * ENDS ? endsOf(bytes) : bytes);
	if (names.includes('word/')) return 'zip-docx';
	if (!names.includes('[Content_Types].xml')) return 'zip';
	if (names.includes('xl/')) return 'xlsx';
	if (names.includes('ppt/')) return 'pptx';
	return names.includes('mimetypeapplication/') ? 'zip' : 'zip-docx';
}

const ENDS = 500_000;

function endsOf(bytes: Uint8Array): Uint8Array {
	const out = new Uint8Array(2 * ENDS);
	out.set(bytes.subarray(0, ENDS));
	out.set(bytes.subarray(bytes.length - ENDS), ENDS);
	return out;
}

/** Streams by which the programs of the old container know their own, the outermost first; a document may hold another inside. */
const STREAMS: readonly (readonly [SniffedType, string])[] = [
	['locked-office', 'EncryptedPackage'],
	['msg', '__properties_version1.0'],
	['doc', 'WordDocument'],
	['ppt', 'PowerPoint Document'],
	['xls', 'Workbook'],
	['xls', 'Book'],
];

/** Names of an OLE container's streams are UTF-16LE in its directory. Source: MS-CFB 2.6.1. */
function oleType(bytes: Uint8Array): SniffedType {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return STREAMS.find(([, name]) => buffer.includes(Buffer.from(`${name}\0`, 'utf16le')))?.[0] ?? 'ole';
}

/** A PDF whose first bytes are lost or wrong is one by its objects. */
function isHeadlessPdf(bytes: Uint8Array): boolean {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return (
		[' obj', 'endobj', '/Type'].every((word) => buffer.includes(word)) &&
		['startxref', 'trailer', '/Page'].some((word) => buffer.includes(word))
	);
}

/** Nothing but zeros and spaces: what a broken transfer leaves. */
function isBlank(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte === 0 || byte === 32 || (byte >= 9 && byte <= 13));
}

/** Bytes that read as UTF-8, ASCII or marked UTF-16 text without control characters. */
function isText(bytes: Uint8Array): boolean {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	return !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
