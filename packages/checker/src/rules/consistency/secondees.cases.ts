import type { Case } from '../case.js';

const HEADING = 'II. BIÊN CHẾ, ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';

export const secondeesCases: readonly Case[] = [
	{
		name: 'more items than the total',
		lines: [
			HEADING,
			'Số viên chức được biệt phái về xã: 02 người, gồm:',
			'- Sở Tài chính: 01 viên chức;',
			'- Sở Xây dựng: 01 viên chức;',
			'- Sở Y tế: 01 viên chức.',
		],
		fires: { target: 'staffing.secondedIn', quotes: ['biệt phái về xã: 02 người', '01 viên chức'], expected: 3, actual: 2 },
	},
	{
		name: 'in and out in one clause',
		lines: [HEADING, 'Xã có 02 viên chức được biệt phái đến và 01 công chức được biệt phái đi hỗ trợ xã khác.'],
		fires: null,
	},
	{
		name: 'one of the parts asked back',
		lines: [
			HEADING,
			'Phường đang có 03 công chức biệt phái đi: 02 người sang phường Trần Nhân Tông, 01 người sang Sở Nội vụ.',
			'VII. KIẾN NGHỊ',
			'- Cho 02 công chức đang biệt phái sang phường Trần Nhân Tông trở về khi hết thời hạn 06 tháng.',
		],
		fires: null,
	},
	{
		name: 'parts in a bracket',
		lines: [HEADING, 'Hiện có 04 viên chức biệt phái (02 từ Trường THCS Lê Lợi, 01 từ Trung tâm Y tế).'],
		fires: { target: 'staffing.secondedIn', expected: 3, actual: 4 },
	},
	{
		name: 'parts behind "trong đó"',
		lines: [
			HEADING,
			'Thành phố đã biệt phái 05 công chức về phường, trong đó 02 công chức phụ trách đất đai và 02 công chức phụ trách công nghệ thông tin.',
		],
		fires: { expected: 4, actual: 5 },
	},
	{
		name: 'another total under difficulties',
		lines: [
			HEADING,
			'Các sở, ngành đã biệt phái 03 viên chức về công tác tại xã.',
			'III. KHÓ KHĂN, VƯỚNG MẮC',
			'- Hiện có 02 viên chức biệt phái về xã với thời hạn 06 tháng nên khó ổn định lâu dài.',
		],
		fires: { target: 'staffing.secondedIn', quotes: ['biệt phái 03 viên chức', '02 viên chức biệt phái'], expected: 3, actual: 2 },
	},
	{
		name: 'a total behind its senders',
		lines: [HEADING, 'Sở Nội vụ biệt phái 01 công chức, Sở Tư pháp biệt phái 01 công chức, tổng cộng 03 người biệt phái.'],
		fires: { expected: 2, actual: 3 },
	},
	{
		name: 'people sent elsewhere',
		lines: [HEADING, 'Xã cử 03 công chức biệt phái đi nơi khác (01 lên Sở Tư pháp, 01 sang xã bạn).'],
		fires: { target: 'staffing.secondedOut', expected: 2, actual: 3 },
	},
	{
		name: 'parts that make the total',
		lines: [HEADING, 'Số viên chức được biệt phái về xã: 02 người, gồm:', '- Sở Tài chính: 01 viên chức;', '- Sở Xây dựng: 01 viên chức.'],
		fires: null,
	},
	{
		name: 'told sender by sender, with no total',
		lines: [HEADING, 'Sở Xây dựng biệt phái 01 công chức, Sở Tài chính biệt phái 02 công chức.'],
		fires: null,
	},
	{ name: 'in and out', lines: [HEADING, 'Biệt phái đến: 02 người; biệt phái đi: 01 người.'], fires: null },
	{
		name: 'a term of six months',
		lines: [HEADING, 'Có 02 viên chức biệt phái, thời hạn 06 tháng, từ 01/9/2025 đến 28/02/2026.'],
		fires: null,
	},
	{
		name: 'more asked for',
		lines: [
			HEADING,
			'Sở Xây dựng biệt phái về xã 01 viên chức.',
			'III. KIẾN NGHỊ, ĐỀ XUẤT',
			'- Đề nghị thành phố tiếp tục biệt phái 04 công chức chuyên môn về xã.',
		],
		fires: null,
	},
	{
		name: 'told again alike under difficulties',
		lines: [
			HEADING,
			'Các sở, ngành đã biệt phái 02 viên chức về công tác tại xã.',
			'III. KHÓ KHĂN, VƯỚNG MẮC',
			'- Thời hạn của 02 viên chức biệt phái chỉ có 06 tháng.',
		],
		fires: null,
	},
	{ name: 'a part without a number', lines: [HEADING, 'Có 02 viên chức biệt phái, trong đó một số là giáo viên.'], fires: null },
	{ name: 'nobody seconded', lines: [HEADING, 'Xã không có công chức, viên chức biệt phái đến công tác.'], fires: null },
];
