import type { Message } from '@rasoat/parser';
import type { Access } from '../contract/endpoint.js';

/** Who may call, for readers. */
export const ACCESS: Readonly<Record<Access, Message>> = {
	public: { vi: 'Ai cũng gọi được.', en: 'Everybody may call.' },
	link: { vi: 'Chỉ dùng với đường dẫn nộp báo cáo của xã, phường.', en: "Only by a commune's upload link." },
	session: { vi: 'Chỉ người đã đăng nhập bằng mật khẩu.', en: 'Only whoever signed in by password.' },
	viewer: { vi: 'Cần quyền người xem trở lên.', en: 'Wanted: the role of a viewer or a higher one.' },
	officer: { vi: 'Cần quyền cán bộ xử lý trở lên.', en: 'Wanted: the role of an officer or a higher one.' },
	administrator: { vi: 'Cần quyền quản trị viên.', en: 'Wanted: the role of an administrator.' },
};
