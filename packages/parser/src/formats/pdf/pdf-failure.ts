import { ParseFailure } from '../../failure.js';

/** The known error for what the PDF library threw while opening a file. */
export function openFailure(cause: unknown): ParseFailure {
	if (cause instanceof ParseFailure) return cause;
	return cause instanceof Error && cause.name === 'PasswordException' ? encrypted(cause) : corrupt(cause);
}

export function encrypted(cause?: unknown): ParseFailure {
	return new ParseFailure(
		'encrypted',
		{
			vi: 'Tệp PDF có mật khẩu; cần tệp mở được không hỏi mật khẩu; đề nghị gỡ mật khẩu rồi gửi lại.',
			en: 'The PDF asks for a password; a file that opens without one is needed; please remove the password and send it again.',
		},
		cause,
	);
}

export function corrupt(cause?: unknown): ParseFailure {
	return new ParseFailure(
		'corrupt',
		{
			vi: 'Tệp PDF bị hỏng, không mở được; cần tệp PDF nguyên vẹn; đề nghị xuất lại từ bản gốc rồi gửi lại.',
			en: 'The PDF is damaged and cannot be opened; an intact PDF is needed; please export it again from the original and send it again.',
		},
		cause,
	);
}

/** A file of page images alone; `tried` where an engine looked at them. */
export function scanOnly(tried: boolean): ParseFailure {
	return new ParseFailure('ocr-failed', tried ? NOT_RECOGNISED : NO_ENGINE);
}

const NOT_RECOGNISED = {
	vi: 'Tệp là bản quét (ảnh), máy không nhận dạng được chữ trên trang nào; cần bản quét rõ, thẳng hoặc bản có lớp chữ; đề nghị quét lại hoặc gửi tệp xuất thẳng từ phần mềm soạn thảo.',
	en: 'The file is a scan (images) and no words could be recognised on any page; a clear scan or a file with text is needed; please scan it again or send the file exported from the word processor.',
};

const NO_ENGINE = {
	vi: 'Có bản quét (ảnh), chưa đọc được chữ; cần bản PDF có lớp chữ hoặc DOCX; đề nghị gửi tệp xuất thẳng từ phần mềm soạn thảo.',
	en: 'The file is a scan (images) whose words cannot be read yet; a PDF with a text layer or a DOCX is needed; please send the file exported from the word processor.',
};

export function empty(): ParseFailure {
	return new ParseFailure('empty', {
		vi: 'Tệp PDF không có chữ và không có ảnh; cần tệp có nội dung báo cáo; đề nghị kiểm tra và gửi lại đúng tệp.',
		en: 'The PDF has neither text nor images; a file with the report is needed; please check and send the right file.',
	});
}

/** One page that cannot be drawn. */
export function damagedPage(page: number, cause: unknown): ParseFailure {
	return new ParseFailure(
		'corrupt',
		{
			vi: `Trang ${page} của tệp PDF bị hỏng, không vẽ được; cần tệp PDF nguyên vẹn; đề nghị tải tệp gốc về xem hoặc xuất lại tệp.`,
			en: `Page ${page} of the PDF is damaged and cannot be drawn; an intact PDF is needed; please look at the original, or export it again.`,
		},
		cause,
	);
}
