import { assemble } from './assemble.js';
import { ParseFailure } from './failure.js';
import { FILE_TYPES } from './file-types.js';
import type { Scanning } from './formats/scan/scan-tools.js';
import { type Limits, overLimit } from './limits.js';
import type { ParsedDocument } from './model.js';
import type { Progress } from './progress.js';
import type { RawDocument } from './raw.js';
import { type SniffedType, sniff } from './sniff.js';

/**
 * Reads one file as received. The format is told by content. `progress` hears of each page of a PDF; a Word file has none.
 * Without `scan`, page images are accounted for and not read. Throws
 * `ParseFailure` and nothing else for files that cannot be read.
 */
export async function parse(
	bytes: Uint8Array,
	limits: Limits,
	progress: Progress = () => {},
	scan: Scanning | null = null,
): Promise<ParsedDocument> {
	if (bytes.length > limits.fileBytes) throw overLimit('fileBytes', limits, bytes.length);
	const document = assemble(await readRaw(bytes, limits, progress, scan), limits);
	const readable = document.text.trim() !== '' || document.pages.some((page) => page.grade === 'none');
	if (!readable) throw emptyFailure();
	return document;
}

/** Readers are loaded when first needed: a folder of DOCX never loads the PDF engine. */
async function readRaw(bytes: Uint8Array, limits: Limits, progress: Progress, scan: Scanning | null): Promise<RawDocument> {
	const type = sniff(bytes);
	if (type === 'empty') throw emptyFailure();
	if (type === 'pdf') return (await import('./formats/pdf/read-signed.js')).readSignedPdf(bytes, limits, progress, scan);
	if (type === 'zip-docx') return (await import('./formats/docx/read.js')).readDocx(bytes, limits);
	if (type === 'locked-office') throw encryptedFailure();
	throw foreignFailure(type);
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
	const { name, hint } = FILE_TYPES[type];
	const [vi, en] = hint === undefined ? ['', ''] : [` (${hint.vi})`, ` (${hint.en})`];
	return new ParseFailure('unsupported-type', {
		vi: `Có ${name.vi}; cần PDF hoặc DOCX; đề nghị gửi bản PDF hoặc DOCX${vi}.`,
		en: `This is ${name.en}; PDF or DOCX is needed; please send a PDF or DOCX copy${en}.`,
	});
}
