import type { Unsettled } from '@rasoat/checker';
import type { Message } from '@rasoat/parser';
import type { NotNow } from '../../store/reviews/change-review.js';
import type { NoMaterial } from '../../store/reviews/correction-material.js';
import type { Refusal } from '../../store/reviews/review-state.js';
import type { CorrectionRefused } from '../../store/reviews/save-correction.js';
import { ApiError } from '../problems/api-error.js';

export type Refused =
	| Exclude<NotNow | NoMaterial, 'stale'>
	| Refusal
	| CorrectionRefused
	| 'no-such-finding'
	| 'no-such-dismissal'
	| 'no-such-correction';

/** A change of a review that cannot be made, whatever version was seen; `reason` tells programs which. */
export function conflictOf(refused: Refused): ApiError {
	return new ApiError('conflict', WORDS[refused], { members: { reason: refused } });
}

/** A correction that the rules cannot take. */
export function wrongCorrection(unsettled: Unsettled): ApiError {
	return new ApiError('wrong-correction', WRONG[unsettled], { members: { reason: unsettled } });
}

/** Somebody was quicker: both versions are shown. */
export function staleReview(present: object, sent: unknown): ApiError {
	return new ApiError(
		'stale-review',
		{
			vi: 'Người khác vừa lưu thay đổi trên báo cáo này; cần xem bản hiện tại trước khi lưu; đề nghị so hai bản rồi lưu lại.',
			en: 'Somebody else has just changed this report; please look at what stands now, compare the two, and save again.',
		},
		{ members: { present, sent } },
	);
}

const WORDS: Readonly<Record<Refused, Message>> = {
	waiting: {
		vi: 'Báo cáo đang được kiểm tra lại; cần có kết quả mới; đề nghị chờ ít phút rồi làm tiếp.',
		en: 'The report is being checked again; its new result is needed; please wait a little.',
	},
	'no-result': {
		vi: 'Lượt kiểm tra gần nhất không có kết quả; cần kết quả để xem xét; đề nghị kiểm tra lại báo cáo.',
		en: 'The last attempt has no result; one is needed to be reviewed; please check the report again.',
	},
	'no-reading': {
		vi: 'Báo cáo được kiểm tra bằng phiên bản trước, chưa giữ nội dung đã đọc; cần một lượt kiểm tra mới; đề nghị bấm kiểm tra lại rồi sửa.',
		en: 'The report was checked by an earlier version, and what was read is not kept; please check it again, then correct it.',
	},
	unreadable: {
		vi: 'Tệp này không đọc được nên chưa thể chấp nhận hoặc sửa số liệu; cần tệp đọc được; đề nghị trả lại để gửi bản khác, hoặc để riêng.',
		en: 'This file cannot be read, so it can be neither accepted nor corrected; please return it for another copy, or set it aside.',
	},
	unsettled: {
		vi: 'Có chỗ đã sửa không còn khớp với lần đọc mới; cần xem lại từng chỗ; đề nghị sửa lại hoặc bỏ chỗ sửa rồi chấp nhận.',
		en: 'Some corrections no longer match what is read; please correct them anew or take them back, then accept.',
	},
	'already-so': { vi: 'Báo cáo đã ở trạng thái này.', en: 'The report stands so already.' },
	'nothing-to-undo': { vi: 'Chưa có quyết định nào để hoàn tác.', en: 'There is no decision to be undone.' },
	taken: {
		vi: 'Cùng tệp này đã có báo cáo của đơn vị đó trong đợt; cần mỗi nơi một báo cáo; đề nghị rút một trong hai.',
		en: 'The same file is filed for that commune already; one is wanted at a place; please withdraw one of the two.',
	},
	'no-such-finding': {
		vi: 'Báo cáo không còn phát hiện này; cần phát hiện đang có; đề nghị tải lại báo cáo.',
		en: 'The report has no such finding now; please load it again.',
	},
	'no-such-dismissal': {
		vi: 'Phát hiện này không còn ở trạng thái bỏ qua; đề nghị tải lại báo cáo.',
		en: 'This finding is not dismissed now; please load the report again.',
	},
	'no-such-correction': {
		vi: 'Chỗ sửa này không còn hiệu lực; đề nghị tải lại báo cáo.',
		en: 'This correction does not stand now; please load the report again.',
	},
};

const WRONG: Readonly<Record<Unsettled, Message>> = {
	'unknown-target': {
		vi: 'Bộ quy tắc của đợt không có mục này; cần mã số liệu hoặc mã mục của bộ quy tắc; đề nghị tải lại báo cáo.',
		en: 'The profile has no such figure or section; please load the report again.',
	},
	'wrong-value': {
		vi: 'Giá trị không đúng kiểu của mục này; cần số nguyên không âm, ngày có thật, hoặc để trống kèm lý do; đề nghị nhập lại.',
		en: 'The value is not of the kind that this one has: a count, a day of the calendar, or none; please enter it again.',
	},
	'no-such-place': {
		vi: 'Đoạn được chỉ không có những chữ này; cần chọn chữ có trong báo cáo; đề nghị chọn lại.',
		en: 'The place does not hold these words; please point at words of the report.',
	},
	'needs-place': {
		vi: 'Máy chưa thấy mục này trong báo cáo; cần chỉ ra chỗ của nó; đề nghị chọn chữ trong báo cáo rồi lưu.',
		en: 'The machine has not found this in the report; please point at its place, then save.',
	},
	'quote-gone': {
		vi: 'Những chữ làm căn cứ không còn trong báo cáo; đề nghị chọn lại.',
		en: 'The words it rests on are gone; please point at others.',
	},
	'reading-changed': {
		vi: 'Lần đọc mới cho kết quả khác; đề nghị xem lại rồi sửa.',
		en: 'The report is read otherwise now; please look again.',
	},
};
