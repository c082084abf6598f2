import type { Message } from '@rasoat/parser';

interface ProblemKind {
	readonly status: number;
	/** What kind of problem it is; the same for every occurrence. */
	readonly title: Message;
}

/** Every way a call may fail, as clients tell them apart by `code`. */
export const PROBLEMS = {
	'invalid-input': { status: 400, title: { vi: 'Dữ liệu gửi lên không hợp lệ', en: 'The input is not valid' } },
	unauthenticated: { status: 401, title: { vi: 'Chưa đăng nhập', en: 'Nobody is signed in' } },
	'wrong-password': { status: 401, title: { vi: 'Sai tên đăng nhập hoặc mật khẩu', en: 'Wrong name or password' } },
	forbidden: { status: 403, title: { vi: 'Không có quyền', en: 'Not allowed' } },
	'cross-site': { status: 403, title: { vi: 'Yêu cầu đến từ trang khác', en: 'The call comes from another site' } },
	'password-change-required': { status: 403, title: { vi: 'Cần đổi mật khẩu trước', en: 'The password has to be changed first' } },
	'weak-password': { status: 400, title: { vi: 'Mật khẩu quá dễ đoán', en: 'The password is too easily guessed' } },
	'not-found': { status: 404, title: { vi: 'Không tìm thấy', en: 'Not found' } },
	'no-pages': { status: 404, title: { vi: 'Tệp không chia trang', en: 'The file has no pages' } },
	'no-blocks': { status: 404, title: { vi: 'Tệp chia trang, xem theo trang', en: 'The file has pages and is looked at by them' } },
	'method-not-allowed': { status: 405, title: { vi: 'Không dùng được cách gọi này', en: 'The method is not allowed here' } },
	'request-timeout': { status: 408, title: { vi: 'Gửi quá lâu', en: 'The sending took too long' } },
	conflict: { status: 409, title: { vi: 'Mâu thuẫn với dữ liệu hiện có', en: 'In conflict with what is there' } },
	'stale-review': { status: 409, title: { vi: 'Người khác vừa lưu trước', en: 'Somebody else has saved before' } },
	'wrong-correction': { status: 422, title: { vi: 'Không sửa được như vậy', en: 'The correction cannot be taken' } },
	'profile-not-newer': { status: 409, title: { vi: 'Phiên bản bộ quy tắc không mới hơn', en: 'The version of the profile is not newer' } },
	'last-administrator': { status: 409, title: { vi: 'Quản trị viên cuối cùng', en: 'The last administrator' } },
	'batch-running': { status: 409, title: { vi: 'Hộp thư đến đang được xử lý', en: 'The inbox is being run' } },
	gone: { status: 410, title: { vi: 'Đã bị xóa', en: 'Deleted' } },
	'key-in-use': { status: 409, title: { vi: 'Yêu cầu đang được xử lý', en: 'The call is being executed' } },
	'already-done': { status: 409, title: { vi: 'Yêu cầu đã được thực hiện', en: 'The call was executed already' } },
	'precondition-failed': { status: 412, title: { vi: 'Đã bị sửa từ khi mở', en: 'Changed since it was opened' } },
	'too-large': { status: 413, title: { vi: 'Dữ liệu gửi lên quá lớn', en: 'Too much was sent' } },
	'unsupported-media-type': { status: 415, title: { vi: 'Kiểu nội dung không dùng được', en: 'The content type is not supported' } },
	'invalid-profile': { status: 422, title: { vi: 'Bộ quy tắc có lỗi', en: 'The profile has problems' } },
	'account-locked': { status: 429, title: { vi: 'Tài khoản đang bị khóa tạm', en: 'The account is locked for a while' } },
	'unreadable-file': { status: 422, title: { vi: 'Không đọc được tệp', en: 'The file cannot be read' } },
	'key-reused': {
		status: 422,
		title: { vi: 'Idempotency-Key đã dùng cho nội dung khác', en: 'The Idempotency-Key was used for other content' },
	},
	'too-many-requests': { status: 429, title: { vi: 'Gọi quá nhiều lần', en: 'Too many calls' } },
	'program-error': { status: 500, title: { vi: 'Lỗi chương trình', en: 'A bug in the program' } },
	unavailable: { status: 503, title: { vi: 'Dịch vụ tạm thời không phục vụ được', en: 'The service cannot answer for the moment' } },
	'no-space': { status: 507, title: { vi: 'Máy chủ sắp hết chỗ trống', en: 'The server is short of free space' } },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What any call may meet, whatever it is. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = ['invalid-input', 'too-many-requests', 'program-error', 'unavailable'];
