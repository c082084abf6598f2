import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const HEADING = 'V. CƠ SỞ VẬT CHẤT, ĐIỀU KIỆN LÀM VIỆC';

export const sectionEmptyCases: readonly Case[] = [
	{ name: 'content under every heading', lines: reportLines(), fires: null },
	{ name: 'nothing before the next heading', lines: reportLines({ facilities: [HEADING] }), fires: { target: 'facilities' } },
	{ name: 'a lone dash', lines: reportLines({ facilities: [HEADING, '-'] }), fires: { target: 'facilities' } },
	{ name: 'dots alone', lines: reportLines({ facilities: [HEADING, '……………………'] }), fires: { target: 'facilities' } },
	{ name: 'nothing to tell, told in words', lines: reportLines({ difficulties: ['VI. KHÓ KHĂN, VƯỚNG MẮC', 'Không có.'] }), fires: null },
	{
		name: 'sub-headings follow at once',
		lines: reportLines({
			facilities: [HEADING, '1. Trụ sở làm việc', 'Xã có 02 trụ sở.', '2. Trang thiết bị', 'Mỗi công chức có 01 máy tính.'],
		}),
		fires: null,
	},
	{
		name: 'two sections under one heading, each with its label',
		lines: [
			...reportLines({ difficulties: null, proposals: null }),
			'* Khó khăn, vướng mắc và kiến nghị',
			'Khó khăn:',
			'- Dân số đông, lượng hồ sơ đất đai lớn.',
			'Kiến nghị:',
			'- Điều chỉnh định mức chi thường xuyên.',
		],
		fires: null,
	},
	{ name: 'a section left out is not an empty one', lines: reportLines({ facilities: null }), fires: null },
	{
		name: 'a heading at the foot of a page before one that could not be read',
		lines: reportLines({ facilities: [HEADING, '<unread page>'] }),
		fires: null,
		cannotTell: true,
	},
];
