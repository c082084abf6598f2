/** Why a page is not trusted, as a clerk reads it; or that there is nothing on it. */
export const REASONS = {
	blank: 'trang trắng',
	'no-text': 'trang ảnh, không có lớp chữ',
	'signature-only': 'trang ảnh, lớp chữ chỉ có phần hiển thị của chữ ký số',
	'overlay-only': 'trang ảnh, lớp chữ chỉ có vài chữ đóng thêm lên trang',
	'no-codes': 'chữ trên trang không có bảng mã Unicode',
	damaged: 'trang hỏng',
	'damaged-part': 'trang hỏng một phần, có thể thiếu chữ',
	'not-recognised': 'trang ảnh, máy không nhận dạng được chữ',
	unclear: 'trang ảnh, chữ nhận dạng không chắc',
	'lines-unread': 'trang ảnh, có dòng chữ không đọc được',
	'pasted-picture': 'trang có ảnh chứa chữ, nhận dạng không chắc',
	picture: 'ảnh cả trang chèn trong tệp Word',
	'codes-lost': 'một phần chữ không có bảng mã Unicode',
	'marks-lost': 'lớp chữ hầu như không có dấu tiếng Việt',
	'no-syllables': 'lớp chữ có nhiều từ không phải tiếng Việt',
} as const;
