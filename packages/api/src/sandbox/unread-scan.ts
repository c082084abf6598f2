import type { Failure } from '@rasoat/checker';
import type { ParsedDocument } from '@rasoat/parser';

/** A document on which nothing could be read is a file that could not be read, never a report with everything missing. */
export function unreadScan({ pages, text }: ParsedDocument): Failure | null {
	const nothingRead = text.trim() === '' || pages.every(({ grade }) => grade === 'none');
	if (!nothingRead || pages.length === 0) return null;
	const count = pages.length;
	return {
		code: 'ocr-failed',
		clerk: {
			vi: `Tệp có ${count} trang đều là ảnh quét, không có chữ đọc được, và bản này chưa nhận dạng ảnh quét; cần tệp có lớp chữ; đề nghị gửi bản Word hoặc bản PDF xuất từ Word.`,
			en: `All ${count} pages of the file are images without readable text, and this version does not recognise scans; a file with a text layer is needed; please send the Word file or a PDF exported from it.`,
		},
	};
}
