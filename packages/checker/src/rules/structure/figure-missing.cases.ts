import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const STAFFING = 'III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';
const ENTITLEMENTS = 'II. CHI TRẢ CHÍNH SÁCH, CHẾ ĐỘ';

export const figureMissingCases: readonly Case[] = [
	{ name: 'all three stated', lines: reportLines(), fires: null },
	{
		name: 'posts assigned not stated',
		lines: reportLines({ staffing: [STAFFING, 'Hiện có mặt 34 người.'] }),
		fires: { target: 'staffing.assigned', quotes: ['THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC'] },
	},
	{
		name: 'nothing stated but words',
		lines: reportLines({ staffing: [STAFFING, 'Đội ngũ cán bộ, công chức cơ bản ổn định, đoàn kết.'] }),
		fires: [{ target: 'staffing.assigned' }, { target: 'staffing.present' }],
	},
	{
		name: 'unpaid told as none',
		lines: reportLines({ entitlements: [ENTITLEMENTS, 'Đã chi trả 100% kinh phí cho các đối tượng nghỉ việc.'] }),
		fires: null,
	},
	{
		name: 'unpaid not told',
		lines: reportLines({ entitlements: [ENTITLEMENTS, 'Ủy ban nhân dân xã quan tâm thực hiện chính sách, chế độ cho cán bộ, công chức.'] }),
		fires: { target: 'entitlements.unpaid' },
	},
	{ name: 'the whole section missing', lines: reportLines({ staffing: null }), fires: null },
	{ name: 'the whole section empty', lines: reportLines({ staffing: [STAFFING] }), fires: null },
	{
		name: 'not stated, and a page unread',
		lines: [...reportLines({ staffing: [STAFFING, 'Hiện có mặt 34 người.'] }), '<unread page>'],
		fires: null,
		cannotTell: true,
	},
];
