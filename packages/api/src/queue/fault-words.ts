import type { Message } from '@rasoat/parser';
import type { FaultCode } from './fault.js';

/** What each fault means to whoever looks at the parked reports, and what to do. */
export const FAULT_WORDS: Readonly<Record<FaultCode, Message>> = {
	'store-unavailable': {
		vi: 'Cơ sở dữ liệu mất kết nối quá lâu khi đang xử lý; cần cơ sở dữ liệu chạy ổn định; đề nghị kiểm tra máy chủ rồi xử lý lại.',
		en: 'The database was away for too long; it must run; please look after the server, then try again.',
	},
	'sandbox-unavailable': {
		vi: 'Không mở được tiến trình đọc tệp; cần máy chủ còn bộ nhớ và tiến trình; đề nghị kiểm tra máy chủ rồi xử lý lại.',
		en: 'No process to read files could be started; memory and processes must be left; please look after the server, then try again.',
	},
	'original-damaged': {
		vi: 'Tệp gốc trong cơ sở dữ liệu không còn đúng như khi nhận; cần khôi phục từ bản sao lưu; đề nghị báo người quản trị.',
		en: 'The original in the database is not what was received; it must be restored from a backup; please tell the administrator.',
	},
	'profile-invalid': {
		vi: 'Bộ quy tắc không dùng được; cần bộ quy tắc đúng; đề nghị sửa hoặc cài lại rồi xử lý lại.',
		en: 'The profile cannot be used; a sound one is needed; please correct or install it anew, then try again.',
	},
	'profile-unavailable': {
		vi: 'Chưa có bộ quy tắc mà đợt báo cáo cần; cần cài bộ quy tắc đó; đề nghị cài rồi xử lý lại.',
		en: 'The profile the campaign asks for is not there; it must be installed; please do so, then try again.',
	},
	'worker-lost': {
		vi: 'Tiến trình xử lý bị tắt nhiều lần khi đang làm; cần máy chủ chạy ổn định; đề nghị kiểm tra bộ nhớ của máy chủ rồi xử lý lại.',
		en: 'The worker was killed at it several times; the server must run steadily; please look at its memory, then try again.',
	},
	'program-error': {
		vi: 'Chương trình gặp lỗi khi xử lý; cần xem nhật ký; đề nghị xử lý lại, nếu vẫn lỗi thì báo người quản trị.',
		en: 'The program failed at it; the log tells more; please try again, and tell the administrator if it fails once more.',
	},
};

const UNKNOWN: Message = { vi: 'Lỗi của một phiên bản khác.', en: 'A fault of another version.' };

/** Of a code as the ledger keeps it. */
export function faultWords(code: string): Message {
	return Object.hasOwn(FAULT_WORDS, code) ? FAULT_WORDS[code as FaultCode] : UNKNOWN;
}
