import type { Message } from '@rasoat/parser';
import type { ProblemCode } from './problem-codes.js';

/** What a caller can do about each problem; a single answer's `detail` says more. */
export const PROBLEM_ADVICE: Readonly<Record<ProblemCode, Message>> = {
	'invalid-input': {
		vi: 'mục errors nêu từng chỗ sai; sửa rồi gửi lại.',
		en: 'errors names each place that is wrong; correct it and send again.',
	},
	unauthenticated: {
		vi: 'đăng nhập, hoặc gửi mã truy cập còn hạn trong Authorization: Bearer.',
		en: 'sign in, or send a token that has not expired as Authorization: Bearer.',
	},
	'wrong-password': {
		vi: 'nhập lại; sau nhiều lần sai tài khoản bị khóa tạm.',
		en: 'try again; after many failures the account is locked for a while.',
	},
	forbidden: {
		vi: 'tài khoản, mã truy cập hoặc đường dẫn này không được làm việc đó; hỏi người quản trị.',
		en: 'this account, token or link may not do that; ask the administrator.',
	},
	'cross-site': {
		vi: 'gọi từ trang của dịch vụ, kèm X-CSRF-Token lấy ở GET /session.',
		en: 'call from a page of the service, with the X-CSRF-Token of GET /session.',
	},
	'password-change-required': {
		vi: 'đổi mật khẩu tạm bằng POST /session/password.',
		en: 'change the temporary password by POST /session/password.',
	},
	'weak-password': { vi: 'chọn mật khẩu dài hơn, khó đoán hơn.', en: 'choose a longer password that is harder to guess.' },
	'not-found': { vi: 'địa chỉ hoặc mã không có; lấy mã từ danh sách.', en: 'there is no such address or id; take ids from the list.' },
	'no-pages': { vi: 'chỉ PDF có trang để xem; tải tệp gốc về.', en: 'only a PDF has pages to be shown; fetch the original.' },
	'no-blocks': {
		vi: 'tệp PDF xem theo trang; tải tệp gốc hoặc ảnh từng trang.',
		en: 'a PDF is looked at by its pages; fetch the original or a page.',
	},
	'method-not-allowed': { vi: 'đầu mục Allow nêu các cách gọi được.', en: 'the header Allow names the methods that are.' },
	'request-timeout': {
		vi: 'kiểm tra đường truyền, gửi lại hoặc chia thành nhiều lượt.',
		en: 'check the line, send again, or in several requests.',
	},
	conflict: { vi: 'tải lại để xem dữ liệu hiện có rồi quyết định.', en: 'load again what is there, then decide.' },
	'stale-review': {
		vi: 'present là bản hiện tại, sent là bản vừa gửi; so hai bản rồi lưu lại với version mới.',
		en: 'present is what stands, sent is what was sent; compare the two, then save with the new version.',
	},
	'wrong-correction': {
		vi: 'reason nêu vì sao: mục không có trong bộ quy tắc, giá trị sai kiểu, hoặc chỗ trong báo cáo không đúng.',
		en: 'reason says why: no such target in the profile, a value of another kind, or no such place in the report.',
	},
	'batch-running': {
		vi: 'chờ lượt đang chạy xong, xem ở danh sách lượt xử lý.',
		en: 'wait until the run has ended; see the list of runs.',
	},
	'profile-not-newer': {
		vi: 'tăng số phiên bản (version) của bộ quy tắc rồi cài lại.',
		en: 'raise the version of the profile and install it again.',
	},
	'last-administrator': { vi: 'giao quyền quản trị cho người khác trước.', en: 'make somebody else an administrator first.' },
	gone: {
		vi: 'tệp gốc đã bị quản trị viên xóa; sổ theo dõi vẫn còn.',
		en: 'an administrator has deleted it; the ledger still tells of it.',
	},
	'key-in-use': {
		vi: 'gửi lại cùng Idempotency-Key sau số giây ghi ở Retry-After để nhận câu trả lời.',
		en: 'send the same Idempotency-Key again after the seconds Retry-After names, to get the answer.',
	},
	'already-done': {
		vi: 'câu trả lời chứa mã bí mật, chỉ hiện một lần; nếu chưa nhận được thì thu hồi và tạo lại.',
		en: 'the answer holds a secret that is shown once; if it did not arrive, revoke it and make another.',
	},
	'precondition-failed': {
		vi: 'người khác đã sửa; ETag hiện tại nằm trong present và đầu mục ETag; tải lại rồi sửa.',
		en: 'somebody else has changed it; the present ETag is in present and in the header ETag; load again, then change it.',
	},
	'too-large': { vi: 'chia nhỏ hoặc giảm dung lượng rồi gửi lại.', en: 'send less at once.' },
	'unsupported-media-type': { vi: 'gửi đúng Content-Type ghi ở từng mục.', en: 'send the Content-Type that the operation names.' },
	'invalid-profile': {
		vi: 'sửa từng lỗi ở mục problems (mã, tệp, dòng, đường dẫn) rồi cài lại; thử trước với dryRun=true.',
		en: 'mend each of problems (code, file, line, path) and install it again; dryRun=true tries without keeping.',
	},
	'account-locked': {
		vi: 'chờ số giây ghi ở Retry-After, hoặc nhờ quản trị viên đặt lại mật khẩu.',
		en: 'wait for the seconds Retry-After names, or have an administrator reset the password.',
	},
	'unreadable-file': {
		vi: 'tệp có mật khẩu, bị hỏng hoặc quá nặng; reason nói rõ; tải tệp gốc về xem.',
		en: 'the file is encrypted, damaged or too heavy; reason says which; fetch the original.',
	},
	'key-reused': {
		vi: 'mỗi Idempotency-Key chỉ dùng cho một yêu cầu; gửi lại với mã mới.',
		en: 'an Idempotency-Key is good for one call; send it again with a new one.',
	},
	'too-many-requests': { vi: 'chờ số giây ghi ở Retry-After rồi gọi lại.', en: 'wait for the seconds Retry-After names, then call again.' },
	'program-error': {
		vi: 'không phải lỗi của người gọi; báo người quản trị mã requestId.',
		en: 'not the caller’s fault; give the administrator the requestId.',
	},
	unavailable: {
		vi: 'một phần của dịch vụ chưa chạy; gọi lại sau số giây ghi ở Retry-After.',
		en: 'a part of the service is away; call again after the seconds Retry-After names.',
	},
	'no-space': {
		vi: 'chưa nhận được tệp; người quản trị cần giải phóng ổ đĩa.',
		en: 'no files can be taken in; the administrator has to free some space.',
	},
};
