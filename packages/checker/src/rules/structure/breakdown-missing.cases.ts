import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const STAFFING = 'III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';

export const breakdownMissingCases: readonly Case[] = [
	{
		name: 'units in bullets',
		lines: reportLines({ staffing: [STAFFING, 'Hiện có mặt 10 người, cụ thể:', '- Văn phòng HĐND và UBND: 06;', '- Phòng Kinh tế: 04.'] }),
		fires: null,
	},
	{
		name: 'units in prose',
		lines: reportLines({ staffing: [STAFFING, 'Hiện có mặt 10 người, gồm: Văn phòng HĐND và UBND 06 người, Phòng Kinh tế 04 người.'] }),
		fires: null,
	},
	{ name: 'totals alone', lines: reportLines(), fires: { target: null, quotes: ['THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC'] } },
	{ name: 'the whole section missing', lines: reportLines({ staffing: null }), fires: null },
	{ name: 'the whole section empty', lines: reportLines({ staffing: [STAFFING] }), fires: null },
	{ name: 'totals alone, and a page unread', lines: [...reportLines(), '<unread page>'], fires: null, cannotTell: true },
];
