import { ApiError } from './api-error.js';
import { notFound } from './not-found.js';

/** What was found of a report. Throws `ApiError` "not-found" where there is none of this id. */
export function requireReport<Found>(found: Found | null, id: string): Found {
	if (found === null) throw notFound({ vi: 'báo cáo', en: 'report' }, id);
	return found;
}

/** Throws `ApiError` "gone" for what was deleted. */
export function requireKept(deleted: boolean, id: string): void {
	if (!deleted) return;
	throw new ApiError('gone', {
		vi: `Nội dung của báo cáo ${id} đã bị quản trị viên xóa; sổ theo dõi vẫn ghi lại lý do; đề nghị yêu cầu xã gửi lại nếu cần.`,
		en: `What report ${id} held was deleted by an administrator; the ledger keeps the reason; please have the file sent again if it is needed.`,
	});
}
