import type { Message } from '@rasoat/parser';
import { ApiError } from './api-error.js';

/** `what` in both languages: { vi: 'báo cáo', en: 'report' }. */
export function notFound(what: Message, id: string): ApiError {
	return new ApiError('not-found', {
		vi: `Không có ${what.vi} «${id}»; cần mã đang có; đề nghị xem lại danh sách.`,
		en: `There is no ${what.en} "${id}"; an existing id is wanted; please look it up in the list.`,
	});
}
