import { assemble } from './assemble.js';
import { ParseFailure } from './failure.js';
import { type Limits, overLimit } from './limits.js';
import type { ParsedDocument } from './model.js';
import type { Progress } from './progress.js';
import type { RawDocument } from './raw.js';
import { type SniffedType, sniff } from './sniff.js';

const FOREIGN: Readonly<Partial<Record<SniffedType, { readonly vi: string; readonly en: string }>>> = {
	ole: { vi: 'tệp Word đời cũ (.doc) hoặc tệp Office đời cũ', en: 'an old Word (.doc) or old Office file' },
	rtf: { vi: 'tệp RTF', en: 'an RTF file' },
	html: { vi: 'trang web (HTML)', en: 'a web page (HTML)' },
	image: { vi: 'tệp ảnh', en: 'a picture' },
	text: { vi: 'tệp chữ thuần', en: 'a plain text file' },
	'zip-other': { vi: 'tệp nén hoặc tệp Office không phải văn bản Word', en: 'an archive or an Office file that is not a Word document' },
	unknown: { vi: 'tệp không rõ loại', en: 'a file of unknown type' },
};

/**
 * Reads one file as received. The format is told by content. `progress` hears of each page of a PDF; a Word file has none. Throws
 * `ParseFailure` and nothing else for files that cannot be read.
 */
export async function parse(bytes: Uint8Array, limits: Limits, progress: Progress = () => {}): Promise<ParsedDocument> {
	if (bytes.length > limits.fileBytes) throw overLimit('fileBytes', limits, bytes.length);
	const document = assemble(await readRaw(bytes, limits, progress), limits);
	const readable = document.text.trim() !== '' || document.pages.some((page) => page.grade === 'none');
	if (!readable) throw emptyFailure();
	return document;
}

/** Readers are loaded when first needed: a folder of DOCX never loads the PDF engine. */
async function readRaw(bytes: Uint8Array, limits: Limits, progress: Progress): Promise<RawDocument> {
	const type = sniff(bytes);
	if (type === 'empty') throw emptyFailure();
	if (type === 'pdf') return (await import('./formats/pdf/read.js')).readPdf(bytes, limits, progress);
	if (type === 'zip-docx') return (await import('./formats/docx/read.js')).readDocx(bytes, limits);
	if (type === 'ole' && isEncryptedOffice(bytes)) throw encryptedFailure();
	throw foreignFailure(type);
}

/** An Office file with a password is an OLE container that holds a stream named EncryptedPackage (in UTF-16LE). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function emptyFailure(): ParseFailure {
	return new ParseFailure('empty', {
		vi: 'Có tệp rỗng, không có chữ và không có trang ảnh nào; cần tệp báo cáo có nội dung; đề nghị gửi lại.',
		en: 'The file is empty: no text and no page image; a report with content is needed; please send it again.',
	});
}

function encryptedFailure(): ParseFailure {
	return new ParseFailure('encrypted', {
		vi: 'Có tệp đặt mật khẩu; cần tệp mở được; đề nghị bỏ mật khẩu rồi gửi lại.',
		en: 'The file is protected by a password; a file that opens is needed; please remove the password and send it again.',
	});
}

function foreignFailure(type: SniffedType): ParseFailure {
	const met = FOREIGN[type] ?? { vi: 'tệp không rõ loại', en: 'a file of unknown type' };
	return new ParseFailure('unsupported-type', {
		vi: `Có ${met.vi}; cần PDF hoặc DOCX; đề nghị gửi bản PDF hoặc DOCX.`,
		en: `This is ${met.en}; PDF or DOCX is needed; please send a PDF or DOCX copy.`,
	});
}
