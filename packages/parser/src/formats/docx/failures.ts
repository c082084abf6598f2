import { ParseFailure } from '../../failure.js';

/** `what` names the place in the file, in both languages: "bảng mục lục của tệp nén" / "the archive's directory". */
export function corrupt(what: { readonly vi: string; readonly en: string }, cause?: unknown): ParseFailure {
	return new ParseFailure(
		'corrupt',
		{
			vi: `Có tệp DOCX hỏng ở ${what.vi}; cần tệp Word mở được; đề nghị mở bằng Word, lưu lại rồi gửi lại.`,
			en: `The DOCX file is damaged in ${what.en}; a file that Word opens is needed; please open it in Word, save it again and resend it.`,
		},
		cause,
	);
}

export function corruptPart(name: string, cause?: unknown): ParseFailure {
	return corrupt({ vi: `phần "${name}"`, en: `the part "${name}"` }, cause);
}

export function lockedPart(): ParseFailure {
	return new ParseFailure('encrypted', {
		vi: 'Có tệp nén đặt mật khẩu; cần tệp mở được; đề nghị bỏ mật khẩu rồi gửi lại.',
		en: 'The archive is protected by a password; a file that opens is needed; please remove the password and send it again.',
	});
}

export function noMainPart(): ParseFailure {
	return new ParseFailure('unsupported-type', {
		vi: 'Có tệp nén không chứa văn bản Word; cần báo cáo dạng DOCX hoặc PDF; đề nghị gửi đúng tệp báo cáo.',
		en: 'The archive holds no Word document; a report as DOCX or PDF is needed; please send the report itself.',
	});
}

/** A body of page-sized pictures alone: a scan pasted into Word. */
export function picturesOnly(): ParseFailure {
	return new ParseFailure('ocr-failed', {
		vi: 'Có tệp Word chỉ chứa ảnh trang (bản quét), chưa đọc được chữ; cần tệp Word có chữ gõ hoặc bản PDF có lớp chữ; đề nghị gửi tệp soạn thảo gốc.',
		en: 'The Word file holds only pictures of pages (a scan) whose words cannot be read yet; a Word file with typed text or a PDF with a text layer is needed; please send the file as it was typed.',
	});
}
