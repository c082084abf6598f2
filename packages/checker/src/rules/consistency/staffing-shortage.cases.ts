import type { Case } from '../case.js';

const HEADING = 'II. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';

export const staffingShortageCases: readonly Case[] = [
	{ name: 'a shortage that fits', lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 06 biên chế.'], fires: null },
	{
		name: 'a shortage that is too small',
		lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 05 biên chế.'],
		fires: { target: null, actual: 5, expected: 6 },
	},
	{
		name: 'a shortage that is too large',
		lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 07 biên chế.'],
		fires: { actual: 7, expected: 6 },
	},
	{
		name: 'no shortage told although posts are open',
		lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 38 người, không thiếu so với định biên.'],
		fires: { actual: 0, expected: 2 },
	},
	{ name: 'no shortage stated', lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 34 người.'], fires: null },
	{ name: 'a shortage without the posts assigned', lines: [HEADING, 'Hiện có mặt 34 người, còn thiếu 05 biên chế.'], fires: null },
	{
		name: 'the shortage of one public-service unit',
		lines: [HEADING, 'Xã được giao 40 biên chế, hiện có mặt 34 người. Trung tâm Văn hóa, Thể thao và Truyền thông còn thiếu 03 người.'],
		fires: null,
	},
	{
		name: 'a shortage told under difficulties',
		lines: [
			HEADING,
			'Xã được giao 40 biên chế, hiện có mặt 34 người.',
			'III. KHÓ KHĂN, VƯỚNG MẮC',
			'- Xã còn thiếu 04 biên chế so với định biên.',
		],
		fires: { actual: 4, expected: 6 },
	},
	{
		name: 'the posts assigned on a page that could not be read',
		lines: [HEADING, 'Hiện có mặt 34 người, còn thiếu 05 biên chế.', '<unread page>'],
		fires: null,
		cannotTell: true,
	},
];
