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
	forbidden: { status: 403, title: { vi: 'Không có quyền', en: 'Not allowed' } },
	'not-found': { status: 404, title: { vi: 'Không tìm thấy', en: 'Not found' } },
	'method-not-allowed': { status: 405, title: { vi: 'Không dùng được cách gọi này', en: 'The method is not allowed here' } },
	'request-timeout': { status: 408, title: { vi: 'Gửi quá lâu', en: 'The sending took too long' } },
	conflict: { status: 409, title: { vi: 'Mâu thuẫn với dữ liệu hiện có', en: 'In conflict with what is there' } },
	'precondition-failed': { status: 412, title: { vi: 'Đã bị sửa từ khi mở', en: 'Changed since it was opened' } },
	'too-large': { status: 413, title: { vi: 'Dữ liệu gửi lên quá lớn', en: 'Too much was sent' } },
	'unsupported-media-type': { status: 415, title: { vi: 'Kiểu nội dung không dùng được', en: 'The content type is not supported' } },
	'too-many-requests': { status: 429, title: { vi: 'Gọi quá nhiều lần', en: 'Too many calls' } },
	'program-error': { status: 500, title: { vi: 'Lỗi chương trình', en: 'A bug in the program' } },
	unavailable: { status: 503, title: { vi: 'Dịch vụ tạm thời không phục vụ được', en: 'The service cannot answer for the moment' } },
	'no-space': { status: 507, title: { vi: 'Máy chủ sắp hết chỗ trống', en: 'The server is short of free space' } },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What any call may meet, whatever it is. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = ['invalid-input', 'too-many-requests', 'program-error', 'unavailable'];
