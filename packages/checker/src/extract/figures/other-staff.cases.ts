import { type FigureCase, STAFFING } from './figure-case.js';

export const otherStaffCases: readonly FigureCase[] = [
	{
		name: 'part-time staff',
		lines: [STAFFING, 'Người hoạt động không chuyên trách cấp xã: 12 người.'],
		figures: { partTime: [12, 'Người hoạt động không chuyên trách cấp xã: 12 người'], present: null },
	},
	{
		name: 'part-time staff and contracts, shortened',
		lines: [STAFFING, 'KCT cấp phường: 09; HĐLĐ: 03. KCT ở tổ dân phố 142 người, không tính vào số trên.'],
		figures: { partTime: [9, 'KCT cấp phường: 09'], contracts: [3, 'HĐLĐ: 03'] },
	},
	{
		name: 'part-time staff left when some have gone',
		lines: [
			STAFFING,
			'Trước khi sắp xếp, xã có 21 người hoạt động không chuyên trách cấp xã; đã giải quyết cho 12 người nghỉ, hiện còn 09 người.',
		],
		figures: { partTime: [9, 'còn 09 người'], present: null },
	},
	{
		name: 'contracts that were ended',
		lines: [STAFFING, 'UBND xã đã chấm dứt hợp đồng lao động với 02 người; hiện còn 01 người làm việc theo hợp đồng lao động.'],
		figures: { contracts: [1, '01 người làm việc theo hợp đồng'] },
	},
	{
		name: 'contracts by their decree, shortened',
		lines: [STAFFING, '- HĐ 111: 01', '- Người HĐKCT cấp xã: không.'],
		figures: { contracts: [1, 'HĐ 111: 01'], partTime: [0, 'HĐKCT cấp xã: không'] },
	},
	{
		name: 'part-time staff of villages',
		lines: [STAFFING, 'Có 45 người hoạt động không chuyên trách ở thôn.'],
		figures: { partTime: null },
	},
	{
		name: 'part-time staff of commune and villages',
		lines: [STAFFING, 'Hiện còn 09 người hoạt động không chuyên trách cấp xã và 63 người hoạt động không chuyên trách ở thôn.'],
		figures: { partTime: [9, '09 người hoạt động không chuyên trách'] },
	},
	{
		name: 'part-time staff who left',
		lines: [STAFFING, 'Có 11 người hoạt động không chuyên trách đã nghỉ theo Nghị định số 154/2025/NĐ-CP.'],
		figures: { partTime: null },
	},
	{
		name: 'no part-time staff left',
		lines: [STAFFING, 'Đến nay, xã không còn người hoạt động không chuyên trách.'],
		figures: { partTime: [0, 'không còn người hoạt động không chuyên trách'] },
	},
	{
		name: 'part-time staff: none',
		lines: [STAFFING, 'Người hoạt động không chuyên trách cấp xã: không.'],
		figures: { partTime: [0, 'không chuyên trách cấp xã: không'] },
	},
	{
		name: 'part-time staff not employed at all',
		lines: [STAFFING, 'Đặc khu không bố trí người hoạt động không chuyên trách; ký 04 hợp đồng lao động.'],
		figures: { partTime: [0, 'không bố trí người hoạt động không chuyên trách'], contracts: [4, '04 hợp đồng lao động'] },
	},
	{
		name: 'too few part-time staff is not none',
		lines: [STAFFING, 'Xã chưa bố trí đủ người hoạt động không chuyên trách theo quy định.'],
		figures: { partTime: null },
	},
	{
		name: 'part-time staff told as about',
		lines: [STAFFING, 'Có khoảng 10 người hoạt động không chuyên trách cấp xã.'],
		figures: { partTime: null },
	},
	{
		name: 'labour contracts',
		lines: [STAFFING, 'Xã có 03 hợp đồng lao động làm công tác tạp vụ, bảo vệ.'],
		figures: { contracts: [3, '03 hợp đồng lao động'], present: null },
	},
	{
		name: 'contracts by decree',
		lines: [STAFFING, 'Số lao động hợp đồng theo Nghị định số 111/2022/NĐ-CP: 02 người.'],
		figures: { contracts: [2, 'lao động hợp đồng theo Nghị định số 111/2022/NĐ-CP: 02 người'] },
	},
	{
		name: 'persons under contract',
		lines: [STAFFING, 'Có hai người làm việc theo hợp đồng lao động.'],
		figures: { contracts: [2, 'hai người làm việc theo hợp đồng'] },
	},
	{ name: 'no contract', lines: [STAFFING, 'Xã không có hợp đồng lao động.'], figures: { contracts: [0, 'không có hợp đồng lao động'] } },
	{ name: 'contracts: 00', lines: [STAFFING, 'Hợp đồng lao động: 00 người.'], figures: { contracts: [0, 'Hợp đồng lao động: 00 người'] } },
	{ name: 'a contract to buy something', lines: [STAFFING, 'Đã ký 02 hợp đồng mua sắm thiết bị.'], figures: { contracts: null } },
	{
		name: 'nothing told of contracts',
		lines: [STAFFING, 'Xã được giao 40 biên chế.'],
		figures: { contracts: null, partTime: null, secondedIn: null, secondedOut: null },
	},
	{
		name: 'a contract with so many',
		lines: [STAFFING, 'Hiện xã ký hợp đồng với 03 lao động theo Nghị định số 111/2022/NĐ-CP.'],
		figures: { contracts: [3, 'hợp đồng với 03 lao động'] },
	},
	{
		name: 'contracts by trade',
		lines: [STAFFING, 'Hợp đồng: 02 lái xe, 01 bảo vệ.'],
		figures: { contracts: null },
	},
	{
		name: 'a contract asked for',
		lines: ['I. KIẾN NGHỊ, ĐỀ XUẤT', '- Cho phép xã hợp đồng 01 người làm công nghệ thông tin.'],
		figures: { contracts: null },
	},
	{
		name: 'none left since a day',
		lines: [STAFFING, 'Không chuyên trách cấp phường: đã nghỉ hết từ 01/8/2025, nay không còn ai.'],
		figures: { partTime: [0, 'Không chuyên trách cấp phường: đã nghỉ hết từ 01/8/2025, nay không còn ai'] },
	},
	{
		name: 'part-time staff of the commune who help its villages',
		lines: [STAFFING, '- Người hoạt động không chuyên trách cấp xã đang hỗ trợ các thôn: 12 người.'],
		figures: { partTime: [12, 'Người hoạt động không chuyên trách cấp xã đang hỗ trợ các thôn: 12 người'] },
	},
	{
		name: 'part-time staff of the villages, named before the number',
		lines: [STAFFING, '- Người hoạt động không chuyên trách ở thôn, tổ dân phố: 42 người.'],
		figures: { partTime: null },
	},
];
