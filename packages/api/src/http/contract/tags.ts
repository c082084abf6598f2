import type { Message } from '@rasoat/parser';

/** Groups of endpoints, in the order they are documented. */
export const TAGS: Readonly<Record<string, Message>> = {
	reports: { vi: 'Báo cáo', en: 'Reports' },
	reviews: { vi: 'Xem xét báo cáo', en: 'Reviewing reports' },
	ledger: { vi: 'Sổ theo dõi', en: 'The ledger' },
	communes: { vi: 'Xã, phường, đặc khu', en: 'Communes' },
	campaigns: { vi: 'Đợt báo cáo', en: 'Campaigns' },
	profiles: { vi: 'Bộ quy tắc', en: 'Profiles' },
	batches: { vi: 'Lượt xử lý hộp thư đến', en: 'Batches of the inbox' },
	links: { vi: 'Đường dẫn nộp báo cáo', en: 'Upload links' },
	session: { vi: 'Đăng nhập', en: 'Signing in' },
	users: { vi: 'Tài khoản', en: 'Users' },
	tokens: { vi: 'Mã truy cập', en: 'Tokens' },
	audit: { vi: 'Nhật ký kiểm tra', en: 'Audit log' },
	health: { vi: 'Tình trạng dịch vụ', en: 'Health' },
	docs: { vi: 'Tài liệu của API', en: 'Documentation' },
};
