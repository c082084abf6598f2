import type { Message } from '@rasoat/parser';

/** What `verifyAudit` looks for, and what each means. */
export const AUDIT_DIFFERENCES = {
	'entry-changed': {
		vi: 'mục nhật ký đã bị sửa sau khi ghi',
		en: 'the entry was changed after it was written',
	},
	'entry-missing': {
		vi: 'mục nhật ký đã bị xóa khỏi chuỗi',
		en: 'the entry was taken out of the chain',
	},
	'link-broken': {
		vi: 'mục nhật ký không nối với mục đứng trước',
		en: 'the entry does not follow the one before it',
	},
	'end-missing': {
		vi: 'các mục cuối của nhật ký đã bị xóa',
		en: 'entries at the end of the log were taken out',
	},
	'head-differs': {
		vi: 'số mục hoặc mã băm cuối đã ghi không khớp với mục cuối của nhật ký',
		en: 'the noted count or last hash is not that of the last entry',
	},
	'head-missing': {
		vi: 'dòng ghi số mục và mã băm cuối của nhật ký không còn',
		en: 'the row that notes the count and the last hash is gone',
	},
	'noted-differs': {
		vi: 'mã băm đã chép ra trước đây không còn ở vị trí này trong nhật ký',
		en: 'the hash that was written down earlier no longer stands at this place',
	},
	'look-unsealed': {
		vi: 'lượt xem chưa được niêm phong quá lâu; nếu dịch vụ đang tắt, hãy bật lại để niêm phong',
		en: 'the look has long waited for its seal; if the service is down, start it and it will be sealed',
	},
} as const satisfies Readonly<Record<string, Message>>;

export type AuditDifferenceKind = keyof typeof AUDIT_DIFFERENCES;
