import type { ApiErrorExtras } from '../problems/api-error.js';
import { ApiError } from '../problems/api-error.js';
import type { ProblemCode } from '../problems/problem-codes.js';

const NUMBER = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-US') };

/** Ways a request's reading may end before its end, each with what its sender is told. */
export const BROKEN = {
	dropped: () =>
		broken(
			'invalid-input',
			'Kết nối bị ngắt khi đang gửi; cần gửi đủ; đề nghị gửi lại.',
			'The connection broke off; all of it is wanted; please send again.',
		),
	malformed: (cause: unknown) =>
		broken(
			'invalid-input',
			'Nội dung multipart/form-data bị hỏng hoặc thiếu đoạn cuối; cần gửi đủ và đúng dạng; đề nghị gửi lại.',
			'The multipart/form-data is damaged or lacks its end; it must be whole and well-formed; please send again.',
			{ cause },
		),
	nameless: () =>
		broken(
			'invalid-input',
			'Có phần của biểu mẫu thiếu hoặc sai dòng Content-Disposition nên không biết là tệp hay trường nào; cần mỗi phần một tên; chưa lưu gì, đề nghị gửi lại.',
			'A part of the form has no Content-Disposition that can be used, so nobody knows what it is; each part needs a name; nothing was stored, please send again.',
		),
	tooLong: (bytes: number) =>
		broken(
			'too-large',
			`Lượt gửi vượt ${NUMBER.vi.format(bytes)} byte; cần không quá mức đó; đề nghị chia thành nhiều lượt.`,
			`The request is over ${NUMBER.en.format(bytes)} bytes; no more is taken at once; please send in several requests.`,
		),
	tooManyFiles: (files: number) =>
		broken(
			'too-large',
			`Lượt gửi có hơn ${NUMBER.vi.format(files)} tệp; cần không quá số đó; đề nghị chia thành nhiều lượt.`,
			`The request holds more than ${NUMBER.en.format(files)} files; no more are taken at once; please send in several requests.`,
		),
	tooManyFields: () =>
		broken(
			'too-large',
			'Lượt gửi có quá nhiều phần; cần chỉ các tệp «files» và các trường campaign, commune, receivedAt; đề nghị bỏ phần thừa.',
			'The request has too many parts; only "files" and the fields campaign, commune, receivedAt are wanted; please leave out the rest.',
		),
	stalled: () =>
		broken(
			'request-timeout',
			'Đã quá lâu không nhận thêm được gì; cần gửi liên tục; đề nghị kiểm tra đường truyền rồi gửi lại.',
			'Nothing more has come for too long; the sending must go on; please check the line and send again.',
		),
	tooSlow: () =>
		broken(
			'request-timeout',
			'Lượt gửi kéo dài quá lâu; cần gửi xong sớm hơn; đề nghị chia thành nhiều lượt.',
			'The request took too long; it must end sooner; please send in several requests.',
		),
	noRoom: (cause: unknown) =>
		broken(
			'no-space',
			'Máy chủ hết chỗ để giữ tạm tệp đang gửi; cần thêm chỗ trống; đề nghị báo người quản trị.',
			'The server has no room for the files on their way in; free space is needed; please tell the administrator.',
			{ cause },
		),
	storeFull: (cause: unknown) =>
		broken(
			'no-space',
			'Ổ đĩa của cơ sở dữ liệu đã đầy, tệp này chưa được lưu; cần thêm chỗ trống; đề nghị báo người quản trị dọn ổ đĩa rồi gửi lại.',
			'The disk of the database is full and this file is not stored; free space is needed; please have the administrator make room, then send it again.',
			{ cause },
		),
	storeAway: (cause: unknown) =>
		broken(
			'unavailable',
			'Mất kết nối cơ sở dữ liệu khi đang lưu; cần chờ máy chủ chạy lại; đề nghị gửi lại, tệp đã lưu sẽ không bị trùng.',
			'The database went away while files were being stored; it needs to come back; please send again: what is stored already is not stored twice.',
			{ cause, headers: { 'Retry-After': '5' } },
		),
} as const;

function broken(code: ProblemCode, vi: string, en: string, extras: ApiErrorExtras = {}): ApiError {
	return new ApiError(code, { vi, en }, extras);
}
