import { type FigureCase, STAFFING } from './figure-case.js';

export const shortageCases: readonly FigureCase[] = [
	{
		name: 'short, but no number',
		lines: [STAFFING, 'Biên chế công chức xã còn thiếu so với định biên giao. Hiện xã mới có 34/40 biên chế công chức.'],
		figures: {
			shortage: null,
			present: [34, 'Hiện xã mới có 34/40 biên chế công chức'],
			assigned: [40, 'Hiện xã mới có 34/40 biên chế công chức'],
		},
	},
	{
		name: 'short at one centre',
		lines: [STAFFING, 'Trung tâm Văn hoá, Thể thao và Truyền thông còn thiếu 03 người.'],
		figures: { shortage: null },
	},
	{
		name: 'short of so many posts',
		lines: [STAFFING, 'Còn thiếu 06 biên chế so với số được giao.'],
		figures: { shortage: [6, 'Còn thiếu 06 biên chế'], assigned: null },
	},
	{
		name: 'short, by unit',
		lines: [STAFFING, 'Số biên chế còn thiếu: 06 (Phòng Kinh tế 03, VP HĐND&UBND 02, Trung tâm PVHCC 01).'],
		figures: { shortage: [6, 'còn thiếu: 06'] },
	},
	{ name: 'short by a range', lines: [STAFFING, 'So với định mức, xã còn thiếu từ 05 đến 07 công chức.'], figures: { shortage: null } },
	{
		name: 'short of single specialists',
		lines: [STAFFING, 'Thiếu 01 công chức lĩnh vực đất đai, 01 công chức xây dựng và 02 công chức CNTT.'],
		figures: { shortage: null },
	},
	{ name: 'one post not filled', lines: [STAFFING, 'Chưa bố trí được chức danh Phó Trưởng phòng Kinh tế.'], figures: { shortage: null } },
	{
		name: 'posts vacant',
		lines: [STAFFING, 'Khuyết 02 vị trí: Chủ tịch HĐND và Trưởng phòng Văn hóa - Xã hội.'],
		figures: { shortage: [2, 'Khuyết 02 vị trí'] },
	},
	{ name: 'not short', lines: [STAFFING, 'Xã không thiếu biên chế so với định biên.'], figures: { shortage: [0, 'không thiếu'] } },
	{
		name: 'neither too many nor too few',
		lines: [STAFFING, 'Đủ số lượng theo quy định, không thừa, không thiếu.'],
		figures: { shortage: [0, 'không thiếu'] },
	},
	{
		name: 'enough against the posts assigned',
		lines: [STAFFING, 'Hiện có 40 công chức, đủ so với định biên được giao.'],
		figures: { shortage: [0, 'đủ so với định biên'], present: [40, 'Hiện có 40 công chức'] },
	},
	{
		name: 'more than assigned',
		lines: [STAFFING, 'Hiện còn dư 03 người so với biên chế được giao.'],
		figures: { shortage: null, assigned: null },
	},
	{ name: 'supernumerary', lines: [STAFFING, 'Dôi dư 19 người so với khung biên chế.'], figures: { shortage: null } },
	{ name: 'a share of posts', lines: [STAFFING, 'Tỷ lệ biên chế còn thiếu là 15%.'], figures: { shortage: null } },
	{ name: 'about so many short', lines: [STAFFING, 'Thiếu khoảng 5 - 6 người.'], figures: { shortage: null } },
	{ name: 'posts not used', lines: [STAFFING, 'Số biên chế chưa sử dụng: 04.'], figures: { shortage: [4, 'chưa sử dụng: 04'] } },
	{
		name: 'posts not recruited for',
		lines: [STAFFING, 'Còn 04 biên chế chưa tuyển dụng (đang xin chủ trương tuyển dụng 03).'],
		figures: { shortage: [4, '04 biên chế chưa tuyển dụng'] },
	},
	{ name: 'short: 00', lines: [STAFFING, 'Biên chế giao: 40; có mặt: 40; thiếu: 00.'], figures: { shortage: [0, 'thiếu: 00'] } },
	{ name: 'short: none', lines: [STAFFING, 'Biên chế giao: 40; có mặt: 40; thiếu: Không.'], figures: { shortage: [0, 'thiếu: Không'] } },
	{ name: 'short: a dash', lines: [STAFFING, 'Biên chế giao: 40; có mặt: 40; thiếu: -'], figures: { shortage: null } },
	{
		name: 'short at one office, as a fraction',
		lines: [STAFFING, 'Thiếu 03/07 biên chế của Phòng Văn hóa - Xã hội.'],
		figures: { shortage: null, assigned: null, present: null },
	},
	{
		name: 'one office over, another short',
		lines: [STAFFING, 'Thừa 02 ở Văn phòng nhưng thiếu 04 ở Phòng Kinh tế.'],
		figures: { shortage: null },
	},
	{
		name: 'short once the term is over',
		lines: [STAFFING, 'Xã sẽ thiếu hai vị trí có chuyên môn phù hợp sau thời gian biệt phái.'],
		figures: { shortage: null },
	},
	{
		name: 'short, in words',
		lines: [STAFFING, 'So với số được giao, xã còn thiếu năm người.'],
		figures: { shortage: [5, 'còn thiếu năm người'] },
	},
	{
		name: 'over the quota',
		lines: [STAFFING, 'Hiện có 43 người, vượt 03 người so với chỉ tiêu.'],
		figures: { shortage: null, present: [43, 'Hiện có 43 người'] },
	},
	{
		name: 'told under difficulties alone',
		lines: [
			STAFFING,
			'Xã được giao 40 biên chế, hiện có mặt 34 người.',
			'III. KHÓ KHĂN, VƯỚNG MẮC',
			'- Còn thiếu 06 công chức so với biên chế được giao.',
		],
		figures: { shortage: [6, 'Còn thiếu 06 công chức'] },
	},
	{
		name: 'computers lacking',
		lines: [STAFFING, 'Xã được giao 40 biên chế.', 'III. CƠ SỞ VẬT CHẤT', 'Còn thiếu 08 bộ máy tính và 03 máy in.'],
		figures: { shortage: null },
	},
	{ name: 'people of quality lacking', lines: [STAFFING, 'Không thiếu người nhưng thiếu người giỏi.'], figures: { present: null } },
	{
		name: 'no post vacant',
		lines: [STAFFING, 'Không còn chỗ biên chế nào trống.'],
		figures: { shortage: [0, 'Không còn chỗ biên chế nào trống'] },
	},
	{
		name: 'no want of staff',
		lines: [STAFFING, 'Xã không có tình trạng thiếu công chức.'],
		figures: { shortage: [0, 'không có tình trạng thiếu'] },
	},
	{
		name: 'filled as assigned',
		lines: [STAFFING, 'Xã đã bố trí đủ người làm việc trong định biên.'],
		figures: { shortage: [0, 'bố trí đủ người làm việc trong định biên'] },
	},
	{ name: 'enough posts', lines: [STAFFING, 'Xã đủ biên chế.'], figures: { shortage: [0, 'đủ biên chế'] } },
	{
		name: 'none in one place, some in all',
		lines: [STAFFING, 'Không thiếu người ở bộ phận một cửa; toàn xã thiếu 05 công chức.'],
		figures: { shortage: [5, 'thiếu 05 công chức'] },
	},
];
