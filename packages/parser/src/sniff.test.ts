import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, p, r } from '../test-support/build-docx.js';
import { ParseFailure } from './failure.js';
import { DEFAULT_LIMITS } from './limits.js';
import { parse } from './parse.js';
import { type SniffedType, sniff } from './sniff.js';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const ole = (...streams: string[]) =>
	bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${streams.map((name) => `${[...name].join('\0')}\0\0\0`).join('')}`);
const zip = (names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const odf = (kind: string) =>
	zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }], 'content.xml': strToU8('x') });
const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

const CASES: readonly (readonly [what: string, content: Uint8Array, type: SniffedType, named?: string])[] = [
	['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
	['a PDF behind other bytes', bytes(`${'\0'.repeat(900)}%PDF-1.4`), 'pdf'],
	['a Word file', buildDocx({ body: p(r('x')) }), 'zip-docx'],
	['a Word file with a password', ole('EncryptionInfo', 'EncryptedPackage'), 'locked-office'],
	['.doc', ole('Root Entry', '1Table', 'WordDocument'), 'doc', 'tệp Word đời cũ (.doc)'],
	['.xls', ole('Root Entry', 'Workbook'), 'xls', '(.xls)'],
	['.xls of 1995', ole('Root Entry', 'Book'), 'xls', '(.xls)'],
	['.ppt', ole('Root Entry', 'PowerPoint Document'), 'ppt', '(.ppt)'],
	['.msg', ole('Root Entry', '__properties_version1.0'), 'msg', 'thư Outlook'],
	['another old Office file', ole('Root Entry'), 'ole', 'tệp Office đời cũ'],
	['.xlsx', zip(['[Content_Types].xml', 'xl/workbook.xml']), 'xlsx', '(.xlsx)'],
	['.pptx', zip(['[Content_Types].xml', 'ppt/presentation.xml']), 'pptx', '(.pptx)'],
	['.odt', odf('text'), 'odt', '(.odt)'],
	['.ods', odf('spreadsheet'), 'ods', '(.ods)'],
	['.odp', odf('presentation'), 'odp', '(.odp)'],
	['.zip', zip(['bao-cao.pdf', 'phu-luc.xlsx']), 'zip', 'ZIP'],
	['an empty .zip', zip([]), 'zip', 'ZIP'],
	['.rar', bytes('Rar!\x1a\x07\x01\0'), 'rar', 'RAR'],
	['.7z', bytes('7z\xbc\xaf\x27\x1c\0\x04'), '7z', '7z'],
	['.gz', bytes('\x1f\x8b\x08\0'), 'gzip', 'GZIP'],
	['.rtf', bytes('{\\rtf1\\ansi Bao cao}'), 'rtf', 'RTF'],
	['HTML', bytes('\xef\xbb\xbf<!DOCTYPE html><p>x'), 'html', 'HTML'],
	['HTML saved by Word', bytes('<html xmlns:w="urn:schemas-microsoft-com:office:word">'), 'html', 'HTML'],
	['XHTML', bytes(`${XML}<!DOCTYPE html PUBLIC "x">`), 'html', 'HTML'],
	['MHTML', bytes('MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n'), 'mhtml', 'MHTML'],
	['.eml', bytes('Received: from x\n\tby y\nSubject: Bao cao\n'), 'email', 'thư điện tử'],
	['edXML', bytes(`${XML}<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">`), 'edxml', 'edXML'],
	['edXML in an envelope', bytes(`${XML}<SOAP-ENV:Envelope><SOAP-ENV:Header><edXML:MessageHeader>`), 'edxml', 'edXML'],
	['Word 2003 XML', bytes(`${XML}<?mso-application progid="Word.Document"?>`), 'word-xml', 'Word dạng XML'],
	['XML', bytes(`${XML}<hoso/>`), 'xml', 'XML'],
	['JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'jpeg', 'ảnh JPEG'],
	['PNG', bytes('\x89PNG\r\n\x1a\n'), 'png', 'ảnh PNG'],
	['GIF', bytes('GIF89a'), 'gif', 'ảnh GIF'],
	['BMP', bytes('BM\x36\x10\x0e\0\0\0\0\0\x36'), 'bmp', 'ảnh BMP'],
	['TIFF', bytes('II*\0\x08'), 'tiff', 'ảnh TIFF'],
	['TIFF of the other order', bytes('MM\0*\0'), 'tiff', 'ảnh TIFF'],
	['WebP', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'webp', 'ảnh WebP'],
	['HEIC', bytes('\0\0\0\x18ftypheic\0\0\0\0'), 'heic', 'HEIC'],
	['a film', bytes('\0\0\0\x18ftypmp42\0\0\0\0'), 'video', 'video'],
	['a shortcut', bytes('L\0\0\0\x01\x14\x02\0\0'), 'shortcut', 'lối tắt'],
	['a program', bytes('MZ\x90\0\x03'), 'program', 'chương trình'],
	['text', strToU8('Báo cáo kết quả'), 'text', 'chữ thuần'],
	['text that begins like a picture', strToU8('BM: Biểu mẫu số 1'), 'text', 'chữ thuần'],
	['text in UTF-16', bytes('\xff\xfeB\0a\0'), 'text', 'chữ thuần'],
	['nothing', new Uint8Array(), 'empty'],
	['zeros, left by a broken transfer', new Uint8Array(5000), 'empty'],
	['random bytes', bytes('\x01\x02\x03\x04\x05'), 'unknown', 'không rõ loại'],
];

describe('sniff', () => {
	it.each(CASES)('knows %s', (_, content, type) => expect(sniff(content)).toBe(type));
});

describe('parse: what a foreign file is told', () => {
	const foreign = CASES.filter(([, , , named]) => named !== undefined);

	it.each(foreign)('%s', async (_, content, __, named) => {
		const failure = await parse(content, DEFAULT_LIMITS).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(ParseFailure);
		const { code, clerk } = failure as ParseFailure;
		expect(code).toBe('unsupported-type');
		expect(clerk.vi).toContain(named);
		expect(clerk.vi).toContain('đề nghị gửi bản PDF hoặc DOCX');
	});

	it.each([
		['encrypted', ole('EncryptedPackage')],
		['empty', new Uint8Array()],
		['empty', new Uint8Array(64)],
	])('%s', async (code, content) => {
		await expect(parse(content, DEFAULT_LIMITS)).rejects.toMatchObject({ code });
	});
});
