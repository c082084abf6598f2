import type { Message } from './model.js';

interface FileType {
	readonly mediaType: string;
	/** As a clerk calls it. */
	readonly name: Message;
	/** What to do beyond sending PDF or DOCX; absent where nothing more can be said. */
	readonly hint?: Message;
}

const LEGACY_OFFICE: Message = { vi: 'mở bằng Word, chọn “Lưu thành”, kiểu DOCX', en: 'open it in Word and save it as DOCX' };
const PRINTED: Message = { vi: 'mở tệp, chọn “Lưu thành”, kiểu PDF', en: 'open it and save it as PDF' };
const PACKED: Message = { vi: 'giải nén rồi gửi từng tệp', en: 'unpack it and send each file' };
const PICTURE: Message = {
	vi: 'xuất từ tệp soạn thảo, hoặc quét lại thành PDF',
	en: 'exported from the word processor, or scanned again as PDF',
};
const ATTACHED: Message = { vi: 'lưu tệp đính kèm rồi gửi tệp đó', en: 'save the attachment and send that' };

/** Every type that is told by content, with what it is called. */
export const FILE_TYPES = {
	pdf: type('application/pdf', 'tệp PDF', 'a PDF'),
	'zip-docx': type('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'tệp Word (DOCX)', 'a Word file (DOCX)'),
	'locked-office': type('application/x-ole-storage', 'tệp Office đặt mật khẩu', 'an Office file with a password'),
	doc: type('application/msword', 'tệp Word đời cũ (.doc)', 'an old Word file (.doc)', LEGACY_OFFICE),
	xls: type('application/vnd.ms-excel', 'bảng tính Excel đời cũ (.xls)', 'an old Excel workbook (.xls)', PRINTED),
	ppt: type('application/vnd.ms-powerpoint', 'bản trình chiếu PowerPoint đời cũ (.ppt)', 'an old PowerPoint presentation (.ppt)', PRINTED),
	msg: type('application/vnd.ms-outlook', 'thư Outlook (.msg)', 'an Outlook message (.msg)', ATTACHED),
	ole: type('application/x-ole-storage', 'tệp Office đời cũ', 'an old Office file', PRINTED),
	xlsx: type(
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		'bảng tính Excel (.xlsx)',
		'an Excel workbook (.xlsx)',
		PRINTED,
	),
	pptx: type(
		'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		'bản trình chiếu PowerPoint (.pptx)',
		'a PowerPoint presentation (.pptx)',
		PRINTED,
	),
	odt: type('application/vnd.oasis.opendocument.text', 'văn bản OpenDocument (.odt)', 'an OpenDocument text (.odt)', LEGACY_OFFICE),
	ods: type(
		'application/vnd.oasis.opendocument.spreadsheet',
		'bảng tính OpenDocument (.ods)',
		'an OpenDocument spreadsheet (.ods)',
		PRINTED,
	),
	odp: type(
		'application/vnd.oasis.opendocument.presentation',
		'bản trình chiếu OpenDocument (.odp)',
		'an OpenDocument presentation (.odp)',
		PRINTED,
	),
	zip: type('application/zip', 'tệp nén ZIP', 'a ZIP archive', PACKED),
	rar: type('application/vnd.rar', 'tệp nén RAR', 'a RAR archive', PACKED),
	'7z': type('application/x-7z-compressed', 'tệp nén 7z', 'a 7z archive', PACKED),
	gzip: type('application/gzip', 'tệp nén GZIP', 'a GZIP archive', PACKED),
	rtf: type('application/rtf', 'tệp RTF', 'an RTF file', LEGACY_OFFICE),
	edxml: type('application/xml', 'gói văn bản điện tử (edXML)', 'an electronic document package (edXML)', ATTACHED),
	'word-xml': type('application/xml', 'tệp Word dạng XML', 'a Word file as XML', LEGACY_OFFICE),
	html: type('text/html', 'trang web (HTML)', 'a web page (HTML)', LEGACY_OFFICE),
	mhtml: type('multipart/related', 'trang web lưu trữ (MHTML)', 'an archived web page (MHTML)', LEGACY_OFFICE),
	email: type('message/rfc822', 'thư điện tử (.eml)', 'an e-mail (.eml)', ATTACHED),
	xml: type('application/xml', 'tệp XML', 'an XML file'),
	jpeg: type('image/jpeg', 'ảnh JPEG', 'a JPEG picture', PICTURE),
	png: type('image/png', 'ảnh PNG', 'a PNG picture', PICTURE),
	gif: type('image/gif', 'ảnh GIF', 'a GIF picture', PICTURE),
	bmp: type('image/bmp', 'ảnh BMP', 'a BMP picture', PICTURE),
	tiff: type('image/tiff', 'ảnh TIFF', 'a TIFF picture', PICTURE),
	webp: type('image/webp', 'ảnh WebP', 'a WebP picture', PICTURE),
	heic: type('image/heic', 'ảnh chụp bằng điện thoại (HEIC)', 'a photograph taken by a phone (HEIC)', PICTURE),
	video: type('video/mp4', 'tệp phim (video)', 'a video'),
	shortcut: type(
		'application/x-ms-shortcut',
		'lối tắt (shortcut) trỏ tới tệp trên máy người gửi',
		"a shortcut to a file on the sender's machine",
	),
	program: type('application/x-msdownload', 'tệp chương trình', 'a program'),
	text: type('text/plain', 'tệp chữ thuần', 'a plain text file', LEGACY_OFFICE),
	empty: type('application/x-empty', 'tệp rỗng', 'an empty file'),
	unknown: type('application/octet-stream', 'tệp không rõ loại', 'a file of unknown type'),
} as const satisfies Readonly<Record<string, FileType>>;

function type(mediaType: string, vi: string, en: string, hint?: Message): FileType {
	return { mediaType, name: { vi, en }, ...(hint && { hint }) };
}
