import { holdUser } from '../accounts/user.js';
import type { Database } from '../database.js';
import { type Deleted, deleteReport } from './delete-report.js';
import { DeletionFailure } from './deletion-failure.js';

export interface Order {
	readonly report: string;
	readonly reason: string;
	/** Name of the account that answers for it. */
	readonly administrator: string;
}

/** Deletes what a report holds in the name of an administrator's account. Throws `DeletionFailure`, and `AccountFailure` for no account. */
export function deleteAs(database: Database, { report, reason, administrator }: Order): Promise<Deleted> {
	if (reason.trim() === '') throw noReason();
	return database.transaction('write', async (session) => {
		const user = await holdUser(session, { name: administrator });
		if (user.role !== 'administrator' || user.disabledAt !== null) throw notAdministrator(administrator);
		const deleted = await deleteReport(session, report, { reason: reason.trim(), actor: `user:${user.id}` });
		if (deleted.report === null) throw noSuchReport(report);
		if (!deleted.changed) throw alreadyDeleted(report);
		return deleted;
	});
}

function noReason(): DeletionFailure {
	return new DeletionFailure('no-reason', {
		vi: 'Chưa nêu lý do xóa; cần lý do để ghi vào nhật ký; đề nghị thêm --reason.',
		en: 'No reason was given; one is needed for the log; please add --reason.',
	});
}

function notAdministrator(name: string): DeletionFailure {
	return new DeletionFailure('not-administrator', {
		vi: `Tài khoản «${name}» không phải quản trị đang hoạt động; chỉ người quản trị được xóa; đề nghị dùng tài khoản quản trị.`,
		en: `The account "${name}" is no active administrator's; only an administrator may delete; please name one.`,
	});
}

function noSuchReport(id: string): DeletionFailure {
	return new DeletionFailure('no-such-report', {
		vi: `Không có báo cáo ${id}; cần mã báo cáo trong sổ; đề nghị xem lại.`,
		en: `There is no report ${id}; an id of the ledger is wanted; please look again.`,
	});
}

function alreadyDeleted(id: string): DeletionFailure {
	return new DeletionFailure('already-deleted', {
		vi: `Nội dung báo cáo ${id} đã được xóa từ trước; không có gì thay đổi.`,
		en: `What report ${id} held was deleted before; nothing was changed.`,
	});
}
