import type { Case } from '../case.js';

const HEADING = 'II. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';

export const staffingOverAssignedCases: readonly Case[] = [
	{ name: 'as many as assigned', lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 40 người.'], fires: null },
	{ name: 'fewer than assigned', lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 39 người.'], fires: null },
	{
		name: 'one more than assigned',
		lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 41 người.'],
		fires: { target: null, actual: 41, expected: 40 },
	},
	{
		name: 'more than assigned, both read, beside an unread page',
		lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 43 người.', '<unread page>'],
		fires: { actual: 43, expected: 40 },
	},
	{ name: 'nothing told of the posts assigned', lines: [HEADING, 'Hiện có mặt 62 người.'], fires: null },
];
