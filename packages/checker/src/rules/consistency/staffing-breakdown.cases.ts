import type { Case } from '../case.js';

const HEADING = 'II. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';

export const staffingBreakdownCases: readonly Case[] = [
	{
		name: 'units that add up to the total',
		lines: [HEADING, 'Hiện có mặt 10 người, cụ thể:', '- Văn phòng HĐND và UBND: 06;', '- Phòng Kinh tế: 04.'],
		fires: null,
	},
	{
		name: 'units one short of the total',
		lines: [HEADING, 'Hiện có mặt 10 người, cụ thể:', '- Văn phòng HĐND và UBND: 06;', '- Phòng Kinh tế: 03.'],
		fires: { target: null, actual: 10, expected: 9 },
	},
	{
		name: 'units one over the total',
		lines: [HEADING, 'Hiện có mặt 10 người, cụ thể:', '- Văn phòng HĐND và UBND: 06;', '- Phòng Kinh tế: 05.'],
		fires: { actual: 10, expected: 11 },
	},
	{
		name: 'a unit with words in place of a number',
		lines: [
			HEADING,
			'Hiện có mặt 10 người, cụ thể:',
			'- Văn phòng HĐND và UBND: 06;',
			'- Phòng Kinh tế: do công chức các phòng luân phiên trực.',
		],
		fires: null,
	},
	{
		name: 'units without a stated total',
		lines: [HEADING, 'Đội ngũ công chức của xã gồm:', '- Văn phòng HĐND và UBND: 06;', '- Phòng Kinh tế: 04.'],
		fires: null,
	},
	{ name: 'a total without units', lines: [HEADING, 'Hiện có mặt 10 người.'], fires: null },
	{
		name: 'a table whose column on hand does not make the total above it',
		lines: [
			HEADING,
			'Hiện có mặt 12 người.',
			'| STT | Đơn vị | Có mặt |',
			'| 1 | Văn phòng HĐND và UBND | 06 |',
			'| 2 | Phòng Kinh tế | 05 |',
		],
		fires: { actual: 12, expected: 11 },
	},
];
