import { ACCOUNT_SETTINGS } from './account-settings.js';
import { INBOX_SETTINGS } from './inbox-settings.js';
import { LIMIT_SETTINGS } from './limit-settings.js';
import { RATE_SETTINGS } from './rate-settings.js';
import type { Setting } from './setting.js';
import { SETTINGS } from './settings-table.js';
import { UPLOAD_SETTINGS } from './upload-settings.js';

/** Every table of settings under its heading, in the order of the documentation. */
export const SETTING_GROUPS: readonly { readonly heading: string; readonly table: Readonly<Record<string, Setting>> }[] = [
	{ heading: 'Dịch vụ / Service', table: SETTINGS },
	{ heading: 'Đăng nhập và đường dẫn nộp báo cáo / Signing in, upload links', table: ACCOUNT_SETTINGS },
	{ heading: 'Hộp thư đến / Inbox', table: INBOX_SETTINGS },
	{ heading: 'Giới hạn đối với một tệp / Bounds on one file', table: LIMIT_SETTINGS },
	{ heading: 'Giới hạn đối với việc gửi tệp / Bounds on uploads', table: UPLOAD_SETTINGS },
	{ heading: 'Số lần gọi API mỗi phút / Calls of the API a minute', table: RATE_SETTINGS },
];

/** All of them in one table, by key. */
export const ALL_SETTINGS = {
	...SETTINGS,
	...ACCOUNT_SETTINGS,
	...INBOX_SETTINGS,
	...LIMIT_SETTINGS,
	...UPLOAD_SETTINGS,
	...RATE_SETTINGS,
};
