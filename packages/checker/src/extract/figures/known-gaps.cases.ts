import { ENTITLEMENTS, type KnownGap, STAFFING, TRAINING } from './figure-case.js';

/** Read otherwise than the meaning of the figures asks; a reader that learns one makes its test fail, and the case moves to the others. */
export const KNOWN_GAPS: readonly KnownGap[] = [
	{
		name: 'an earlier day and now',
		lines: [STAFFING, 'Số có mặt thời điểm 01/9/2025 là 38, đến nay là 36 (02 đồng chí nghỉ hưu).'],
		figures: { present: [36, ''] },
		reason: '"đến nay là 36" names no figure of its own; it goes on with the one before',
	},
	{
		name: 'cadres, civil servants and their sum',
		lines: [STAFFING, 'Cán bộ: 05; công chức: 29; tổng cộng: 34.'],
		figures: { present: [34, ''] },
		reason: 'a closing total without the words of a figure',
	},
	{
		name: 'out of the posts',
		lines: [STAFFING, 'Hiện 02/40 biên chế đang biệt phái tại đơn vị khác (vẫn tính trong biên chế của xã).'],
		figures: { secondedOut: [2, ''] },
		reason: 'a fraction of posts that is about secondees',
	},
	{
		name: 'since a day, out and in',
		lines: [STAFFING, 'Từ 01/7 đến nay, biệt phái đi 01 người, nhận về 03 người.'],
		figures: { secondedOut: [1, ''], secondedIn: [3, ''] },
		reason: '"nhận về" tells of secondees only by the clause before it',
	},
	{
		name: 'files left over',
		lines: [ENTITLEMENTS, 'Tồn 02 hồ sơ chưa giải quyết do xác định thời gian công tác.'],
		figures: { unpaid: [2, ''] },
		reason: 'files stand for the people they are about',
	},
	{
		name: 'a list in brackets',
		lines: [TRAINING, 'Các lớp đã tham gia: (1) lớp đất đai; (2) lớp tài chính; (3) lớp chuyển đổi số.'],
		figures: { courses: [3, ''], participants: null },
		reason: 'classes numbered in one sentence, without persons',
	},
];
