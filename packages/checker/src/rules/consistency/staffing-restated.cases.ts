import type { Case } from '../case.js';

const HEADING = 'II. TÌNH HÌNH ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';
const MAIN = 'Xã được giao 45 biên chế, hiện có mặt 41 người.';
const difficulty = (words: string) => [HEADING, MAIN, 'III. KHÓ KHĂN, VƯỚNG MẮC', `- ${words}`];

export const staffingRestatedCases: readonly Case[] = [
	{
		name: 'another pair under difficulties',
		lines: difficulty('Nhân lực mỏng, hiện mới bố trí được 40/45 biên chế.'),
		fires: { target: 'staffing.present', quotes: ['hiện có mặt 41 người', 'bố trí được 40/45 biên chế'], expected: 41, actual: 40 },
	},
	{
		name: 'the whole staff among the work done',
		lines: [HEADING, MAIN, 'I. CÔNG TÁC QUÁN TRIỆT', '- Đã phổ biến Kết luận đến toàn thể 40 cán bộ, công chức hiện có mặt của xã.'],
		fires: { target: 'staffing.present', expected: 41, actual: 40 },
	},
	{
		name: 'enough posts asked for',
		lines: [HEADING, MAIN, 'VII. KIẾN NGHỊ, ĐỀ XUẤT', '- Xem xét bố trí thêm công chức để xã có đủ 47 biên chế được giao.'],
		fires: { target: 'staffing.assigned', expected: 45, actual: 47 },
	},
	{
		name: 'posts assigned told again with another number',
		lines: difficulty('Việc nhiều trong khi số biên chế được giao là 43 biên chế.'),
		fires: { target: 'staffing.assigned', quotes: ['được giao 45 biên chế', 'được giao là 43 biên chế'], expected: 45, actual: 43 },
	},
	{
		name: 'both numbers of the pair differ',
		lines: difficulty('Hiện xã mới có 39/44 biên chế công chức.'),
		fires: [
			{ target: 'staffing.assigned', expected: 45, actual: 44 },
			{ target: 'staffing.present', expected: 41, actual: 39 },
		],
	},
	{
		name: 'told again among the proposals',
		lines: [
			HEADING,
			MAIN,
			'III. KIẾN NGHỊ, ĐỀ XUẤT',
			'- Đề nghị thành phố bổ sung công chức vì hiện nay phường mới có 38/45 biên chế được giao.',
		],
		fires: { target: 'staffing.present', expected: 41, actual: 38 },
	},
	{
		name: 'told again in its own section',
		lines: [HEADING, MAIN, '- Trong tổng số biên chế được giao là 46 biên chế, các phòng chuyên môn chiếm phần lớn.'],
		fires: { target: 'staffing.assigned', expected: 45, actual: 46 },
	},
	{
		name: 'the table in the appendix says otherwise',
		lines: [
			HEADING,
			MAIN,
			'TM. ỦY BAN NHÂN DÂN',
			'CHỦ TỊCH',
			'Lê Văn Bình',
			'PHỤ LỤC',
			'| Đơn vị | Biên chế giao | Có mặt |',
			'| Văn phòng HĐND và UBND | 20 | 18 |',
			'| Phòng Kinh tế | 25 | 22 |',
			'| Tổng cộng | 45 | 40 |',
		],
		fires: { target: 'staffing.present', quotes: ['hiện có mặt 41 người'], expected: 41, actual: 40 },
	},
	{
		name: 'a shortage that fits another pair',
		lines: difficulty('Biên chế còn thiếu (hiện có 38/45 biên chế, thiếu 07).'),
		fires: { target: 'staffing.present', expected: 41, actual: 38 },
	},
	{ name: 'told again alike', lines: difficulty('Hiện mới có 41/45 biên chế công chức.'), fires: null },
	{
		name: 'an earlier day',
		lines: [HEADING, 'Tại thời điểm 01/7/2025 xã có 43 công chức; đến nay còn 41 công chức trên 45 biên chế được giao.'],
		fires: null,
	},
	{ name: 'before the merger', lines: [HEADING, MAIN, '- Trước sắp xếp, hai xã cũ có mặt 58 người.'], fires: null },
	{ name: 'the share of one unit', lines: difficulty('Phòng Kinh tế mới có 08/11 biên chế.'), fires: null },
	{
		name: 'public employees of a centre',
		lines: difficulty('Trung tâm Văn hóa, Thể thao và Truyền thông hiện có 05/08 viên chức.'),
		fires: null,
	},
	{
		name: 'posts asked for',
		lines: [HEADING, MAIN, 'III. KIẾN NGHỊ, ĐỀ XUẤT', '- Đề nghị nâng số biên chế từ 45 lên 48 biên chế.'],
		fires: null,
	},
	{ name: 'a norm for every commune', lines: [HEADING, MAIN, '- Theo khung định hướng, mỗi xã có 32 biên chế.'], fires: null },
	{ name: 'staff who have computers', lines: difficulty('Mới có 30/41 cán bộ, công chức được trang bị máy tính.'), fires: null },
	{ name: 'how many are women', lines: [HEADING, 'Xã được giao 45 biên chế, hiện có mặt 41 người, trong đó nữ 19 người.'], fires: null },
	{ name: 'the whole political system', lines: [HEADING, MAIN, '- Toàn hệ thống chính trị của xã hiện có 66 người.'], fires: null },
	{ name: 'a number told as about', lines: difficulty('Với khoảng 40 công chức, xã khó đảm đương khối lượng công việc.'), fires: null },
];
