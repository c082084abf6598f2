import { type FigureCase, STAFFING, unit } from './figure-case.js';

export const unitsCases: readonly FigureCase[] = [
	{
		name: 'on hand in each, under a heading of both',
		lines: [STAFFING, 'Biên chế phân bổ và có mặt tại các đơn vị: Văn phòng có mặt 10, Phòng Kinh tế có mặt 11.'],
		figures: { units: [[unit('Văn phòng', 10), unit('Phòng Kinh tế', 11)], 'Văn phòng có mặt 10'], present: null },
	},
	{
		name: 'names shortened without a space',
		lines: [STAFFING, 'Hiện có 24 CBCC, gồm: VP: 08; P.KT: 09; P.VHXH: 07.'],
		figures: { units: [[unit('VP', 8), unit('P.KT', 9), unit('P.VHXH', 7)], 'VP: 08'] },
	},
	{
		name: 'the first of them right behind "gồm"',
		lines: [
			STAFFING,
			'Số công chức hiện có là 23 người, gồm Văn phòng HĐND và UBND 07 người, Phòng Kinh tế 08 người, Phòng Văn hóa - Xã hội 08 người.',
		],
		figures: {
			units: [
				[unit('Văn phòng HĐND và UBND', 7), unit('Phòng Kinh tế', 8), unit('Phòng Văn hóa - Xã hội', 8)],
				'Văn phòng HĐND và UBND 07 người',
			],
		},
	},
	{
		name: 'what was given to each, told first',
		lines: [STAFFING, 'Biên chế phân bổ cho các đơn vị: Văn phòng HĐND và UBND 10 biên chế, Phòng Kinh tế 11 biên chế.'],
		figures: { units: [[unit('Văn phòng HĐND và UBND', null, 10), unit('Phòng Kinh tế', null, 11)], 'Văn phòng HĐND và UBND 10 biên chế'] },
	},
	{
		name: 'several in the last bullet',
		lines: [
			STAFFING,
			'- Thường trực HĐND: 03 đồng chí;',
			'- Lãnh đạo UBND: 03 đồng chí;',
			'- Các đơn vị: Văn phòng HĐND và UBND 08 đồng chí; Phòng Kinh tế 09 đồng chí.',
		],
		figures: {
			units: [
				[unit('Thường trực HĐND', 3), unit('Lãnh đạo UBND', 3), unit('Văn phòng HĐND và UBND', 8), unit('Phòng Kinh tế', 9)],
				'Thường trực HĐND: 03 đồng chí',
			],
		},
	},
	{
		name: 'bullets',
		lines: [
			STAFFING,
			'Hiện có mặt 34 người:',
			'- Thường trực Hội đồng nhân dân xã: 04;',
			'- Lãnh đạo Ủy ban nhân dân xã: 03;',
			'- Văn phòng HĐND và UBND xã: 06;',
			'- Phòng Kinh tế: 08;',
			'- Phòng Văn hóa - Xã hội: 07;',
			'- Trung tâm Phục vụ hành chính công: 06.',
		],
		figures: {
			units: [
				[
					unit('Thường trực Hội đồng nhân dân xã', 4),
					unit('Lãnh đạo Ủy ban nhân dân xã', 3),
					unit('Văn phòng HĐND và UBND xã', 6),
					unit('Phòng Kinh tế', 8),
					unit('Phòng Văn hóa - Xã hội', 7),
					unit('Trung tâm Phục vụ hành chính công', 6),
				],
				'Thường trực Hội đồng nhân dân xã: 04',
			],
			present: [34, 'Hiện có mặt 34 người'],
		},
	},
	{
		name: 'running text',
		lines: [STAFFING, 'Văn phòng HĐND và UBND 08 người, Phòng Kinh tế 09 người, Phòng VH-XH 08 người, TTPVHCC 07 người.'],
		figures: {
			units: [
				[unit('Văn phòng HĐND và UBND', 8), unit('Phòng Kinh tế', 9), unit('Phòng VH-XH', 8), unit('TTPVHCC', 7)],
				'Văn phòng HĐND và UBND 08 người',
			],
			present: null,
		},
	},
	{
		name: 'fractions',
		lines: [STAFFING, '- Phòng Kinh tế, Hạ tầng và Đô thị: 10/12;', '- Phòng Văn hóa - Xã hội: 08/09.'],
		figures: {
			units: [
				[unit('Phòng Kinh tế, Hạ tầng và Đô thị', 10, 12), unit('Phòng Văn hóa - Xã hội', 8, 9)],
				'Phòng Kinh tế, Hạ tầng và Đô thị: 10/12',
			],
			present: null,
			assigned: null,
		},
	},
	{
		name: 'numbers in brackets',
		lines: [STAFFING, 'Hiện có mặt 34 người, gồm: Thường trực HĐND (02), lãnh đạo UBND (03), các phòng chuyên môn (25), Trung tâm (04).'],
		figures: { present: [34, 'Hiện có mặt 34 người'] },
	},
	{
		name: 'assigned and short in a bracket',
		lines: [
			STAFFING,
			'- Phòng Kinh tế có 08 đồng chí (giao 09, thiếu 01);',
			'- Phòng Văn hóa - Xã hội có 07 đồng chí (giao 08, thiếu 01).',
		],
		figures: {
			units: [[unit('Phòng Kinh tế', 8, 9), unit('Phòng Văn hóa - Xã hội', 7, 8)], 'Phòng Kinh tế có 08 đồng chí (giao 09, thiếu 01'],
			shortage: null,
			present: null,
		},
	},
	{
		name: 'words and digits',
		lines: [STAFFING, '- Phòng Kinh tế: tám (08) người;', '- Phòng Văn hóa - Xã hội: bảy người.'],
		figures: { units: [[unit('Phòng Kinh tế', 8), unit('Phòng Văn hóa - Xã hội', 7)], 'Phòng Kinh tế: tám (08) người'] },
	},
	{
		name: 'some with another post too',
		lines: [STAFFING, '- Văn phòng HĐND và UBND: 07;', '- Trung tâm PVHCC: 06 (trong đó 04 kiêm nhiệm).'],
		figures: { units: [[unit('Văn phòng HĐND và UBND', 7), unit('Trung tâm PVHCC', 6)], 'Văn phòng HĐND và UBND: 07'] },
	},
	{
		name: 'staffed by others in turn',
		lines: [
			STAFFING,
			'- Văn phòng HĐND và UBND: 07;',
			'- Phòng Kinh tế: 08;',
			'- Trung tâm Phục vụ hành chính công: do công chức các phòng luân phiên trực.',
		],
		figures: {
			units: [
				[unit('Văn phòng HĐND và UBND', 7), unit('Phòng Kinh tế', 8), unit('Trung tâm Phục vụ hành chính công', null)],
				'Văn phòng HĐND và UBND: 07',
			],
		},
	},
	{
		name: 'the rest',
		lines: [
			STAFFING,
			'Hiện có mặt 34 người:',
			'- Phòng Kinh tế: 12;',
			'- Phòng Văn hóa - Xã hội: 11;',
			'- Trung tâm Phục vụ hành chính công: số còn lại.',
		],
		figures: {
			units: [
				[unit('Phòng Kinh tế', 12), unit('Phòng Văn hóa - Xã hội', 11), unit('Trung tâm Phục vụ hành chính công', null)],
				'Phòng Kinh tế: 12',
			],
		},
	},
	{
		name: 'a table, its total no unit',
		lines: [
			STAFFING,
			'| STT | Đơn vị | Giao | Có mặt | Thiếu |',
			'| 1 | Văn phòng HĐND và UBND | 10 | 8 | 2 |',
			'| 2 | Phòng Kinh tế | 12 | 11 | 1 |',
			'| | Tổng cộng | 22 | 19 | 3 |',
		],
		figures: { units: [[unit('Văn phòng HĐND và UBND', 8, 10), unit('Phòng Kinh tế', 11, 12)], 'Văn phòng HĐND và UBND\t10\t8\t2'] },
	},
	{
		name: 'a table with a dash and an empty cell',
		lines: [
			STAFFING,
			'| Đơn vị | Giao | Có mặt |',
			'| Văn phòng HĐND và UBND | 10 | 8 |',
			'| Phòng Kinh tế | - | 11 |',
			'| Phòng Văn hóa - Xã hội | 9 | |',
		],
		figures: {
			units: [
				[unit('Văn phòng HĐND và UBND', 8, 10), unit('Phòng Kinh tế', 11), unit('Phòng Văn hóa - Xã hội', null, 9)],
				'Văn phòng HĐND và UBND\t10\t8',
			],
		},
	},
	{
		name: 'a table with words and none',
		lines: [
			STAFFING,
			'| Đơn vị | Có mặt |',
			'| Văn phòng HĐND và UBND | 8 |',
			'| Phòng Kinh tế | Không |',
			'| Trung tâm Phục vụ hành chính công | công chức các phòng luân phiên |',
		],
		figures: {
			units: [
				[unit('Văn phòng HĐND và UBND', 8), unit('Phòng Kinh tế', 0), unit('Trung tâm Phục vụ hành chính công', null)],
				'Văn phòng HĐND và UBND\t8',
			],
		},
	},
	{
		name: 'dashes of another length',
		lines: [STAFFING, '- Văn phòng HĐND & UBND: 06;', '- Phòng Văn hoá – Xã hội: 07;', '- P. Kinh tế: 05.'],
		figures: {
			units: [[unit('Văn phòng HĐND & UBND', 6), unit('Phòng Văn hoá – Xã hội', 7), unit('P. Kinh tế', 5)], 'Văn phòng HĐND & UBND: 06'],
		},
	},
	{
		name: 'a stated total that they do not make',
		lines: [
			STAFFING,
			'Văn phòng HĐND và UBND: 06; Phòng Kinh tế: 08; Phòng Văn hóa - Xã hội: 07; Trung tâm PVHCC: 06. Tổng số có mặt: 28.',
		],
		figures: { present: [28, 'có mặt: 28'] },
	},
	{
		name: 'assigned and on hand',
		lines: [STAFFING, '- Văn phòng HĐND và UBND: giao 09, có mặt 08;', '- Phòng Kinh tế: giao 10, có mặt 07.'],
		figures: {
			units: [[unit('Văn phòng HĐND và UBND', 8, 9), unit('Phòng Kinh tế', 7, 10)], 'Văn phòng HĐND và UBND: giao 09, có mặt 08'],
			assigned: null,
			present: null,
		},
	},
	{ name: 'no break-down', lines: [STAFFING, 'Xã được giao 40 biên chế, hiện có mặt 34 người.'], figures: { units: null } },
	{ name: 'abbreviations', lines: [STAFFING, 'Cụ thể: VP: 6, PKT: 8, VHXH: 7, HCC: 6.'], figures: { present: null } },
	{
		name: 'two units in a bullet',
		lines: [STAFFING, '- Thường trực HĐND phường 03 người; lãnh đạo UBND phường 04 người.', '- Phòng Kinh tế 12 người.'],
		figures: {
			units: [
				[unit('Thường trực HĐND phường', 3), unit('lãnh đạo UBND phường', 4), unit('Phòng Kinh tế', 12)],
				'Thường trực HĐND phường 03 người',
			],
		},
	},
	{
		name: 'a unit of two bodies',
		lines: [STAFFING, 'Bố trí: Thường trực HĐND và các Ban của HĐND 04 người; lãnh đạo UBND 03 người; Phòng Kinh tế 09 người.'],
		figures: {
			units: [
				[unit('Thường trực HĐND và các Ban của HĐND', 4), unit('lãnh đạo UBND', 3), unit('Phòng Kinh tế', 9)],
				'Thường trực HĐND và các Ban của HĐND 04 người',
			],
		},
	},
	{
		name: 'a unit by ranks, without its sum',
		lines: [STAFFING, '- Phòng Kinh tế có Trưởng phòng, 02 Phó Trưởng phòng và 06 công chức.', '- Phòng Văn hóa - Xã hội có 08 công chức.'],
		figures: {
			units: [
				[unit('Phòng Kinh tế', null), unit('Phòng Văn hóa - Xã hội', 8)],
				'Phòng Kinh tế có Trưởng phòng, 02 Phó Trưởng phòng và 06 công chức',
			],
		},
	},
	{
		name: 'posts and people parted by an arrow',
		lines: [STAFFING, 'Biên chế giao → có mặt tại các đơn vị:', '- Văn phòng HĐND và UBND: 08 → 07', '- Phòng Kinh tế: 09 → 09'],
		figures: { units: [[unit('Văn phòng HĐND và UBND', 7, 8), unit('Phòng Kinh tế', 9, 9)], 'Văn phòng HĐND và UBND: 08 → 07'] },
	},
];
