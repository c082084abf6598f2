import type { Case } from '../case.js';

const STAFF = 'II. ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';
const PAID = 'III. CHI TRẢ CHÍNH SÁCH, CHẾ ĐỘ';
const WORK = 'V. CƠ SỞ VẬT CHẤT, ĐIỀU KIỆN LÀM VIỆC';

export const percentageCases: readonly Case[] = [
	{
		name: 'staff on hand out of posts assigned, as a fraction',
		lines: [STAFF, 'Đến nay, xã có mặt 33/40 biên chế, đạt 80%.'],
		fires: { quotes: ['33/40 biên chế, đạt 80%'], expected: 82.5, actual: 80 },
	},
	{
		name: 'staff on hand and posts assigned told apart',
		lines: [STAFF, 'Xã được giao 43 biên chế, hiện có mặt 38 người, đạt 84,8% so với số được giao.'],
		fires: { expected: 88.4, actual: 84.8 },
	},
	{
		name: 'a fraction in the bracket behind its percentage',
		lines: [WORK, 'Tỷ lệ công chức có chữ ký số đạt 95,6% (36/39).'],
		fires: { expected: 92.3, actual: 95.6 },
	},
	{
		name: 'a part and its whole',
		lines: [WORK, 'Trung tâm tiếp nhận 420 hồ sơ, trong đó 399 hồ sơ đúng hạn (97,2%).'],
		fires: { expected: 95, actual: 97.2 },
	},
	{
		name: 'a part out of a total behind it',
		lines: [WORK, 'Đã số hóa 15.000 trang trên tổng số 40.000 trang, bằng 35%.'],
		fires: { expected: 37.5, actual: 35 },
	},
	{
		name: 'more than rounding, told to a tenth',
		lines: [WORK, 'Có 36/39 máy trạm cài phần mềm diệt mã độc, đạt 92,5%.'],
		fires: { expected: 92.3, actual: 92.5 },
	},
	{
		name: 'a part told without a link word',
		lines: [WORK, 'Bộ phận một cửa tiếp nhận 1.250 hồ sơ, trả kết quả đúng hạn 1.240 hồ sơ, đạt 98,2%.'],
		fires: { expected: 99.2, actual: 98.2 },
	},
	{
		name: 'a fraction of all the staff',
		lines: [STAFF, 'Số đảng viên là 31/34 đồng chí, bằng 81,2% tổng số cán bộ, công chức.'],
		fires: { expected: 91.2, actual: 81.2 },
	},
	{
		name: 'a share in a table that its row does not make',
		lines: [
			WORK,
			'| Lĩnh vực | Tiếp nhận | Đúng hạn | Tỷ lệ (%) |',
			'| Đất đai | 420 | 399 | 98 |',
			'| Hộ tịch | 300 | 300 | 100 |',
			'| Chứng thực | 95 | 90 | 94,7 |',
		],
		fires: { expected: 95, actual: 98 },
	},
	{
		name: 'shares in a table of something else',
		lines: [WORK, '| Lĩnh vực | Tiếp nhận | Đúng hạn | Tỷ lệ (%) |', '| Đất đai | 420 | 399 | 45 |', '| Hộ tịch | 300 | 300 | 33 |'],
		fires: null,
	},
	{
		name: 'shares in a table of another matter, whole as it happens',
		lines: [
			WORK,
			'| Lĩnh vực | Tiếp nhận | Đã giải quyết | Tỷ lệ đúng hạn (%) |',
			'| Đất đai | 420 | 400 | 100 |',
			'| Hộ tịch | 300 | 300 | 100 |',
		],
		fires: null,
	},
	{ name: 'how content people are', lines: [WORK, 'Tiếp nhận 420 hồ sơ, hoàn thành 399 hồ sơ, tỷ lệ hài lòng đạt 98%.'], fires: null },
	{ name: 'of a standard', lines: [STAFF, 'Biên chế giao 40, có mặt 36 người, đạt 100% chuẩn chuyên môn.'], fires: null },
	{ name: 'all of them', lines: [WORK, 'Có 30/32 công chức được cấp chữ ký số, đạt 100%.'], fires: { actual: 100 } },
	{ name: 'exact', lines: [STAFF, 'Đến nay, xã có mặt 33/40 biên chế, đạt 82,5%.'], fires: null },
	{ name: 'rounded to a whole', lines: [STAFF, 'Đến nay, xã có mặt 33/39 biên chế, đạt 85%.'], fires: null },
	{ name: 'cut to a tenth', lines: [STAFF, 'Đến nay, xã có mặt 35/36 biên chế, đạt 97,2%; nơi khác 31/36 (86,1%).'], fires: null },
	{ name: 'rounded to a hundredth', lines: [WORK, 'Có 31/36 công chức đạt chuẩn, bằng 86,11%.'], fires: null },
	{ name: 'told as about', lines: [WORK, 'Có 31/36 công chức đạt chuẩn, đạt khoảng 90%.'], fires: null },
	{
		name: 'women among the staff',
		lines: [STAFF, 'Xã được giao 40 biên chế, hiện có 36 người (trong đó nữ 17 người, chiếm 47,2%).'],
		fires: null,
	},
	{ name: 'a percentage of nothing counted', lines: [WORK, 'Đã giao 40 máy tính; 100% công chức có máy tính.'], fires: null },
	{ name: 'a share of another clause', lines: [WORK, 'Có 31/36 công chức được tập huấn; hồ sơ trực tuyến đạt 74%.'], fires: null },
	{ name: 'two fractions, each with its own share', lines: [WORK, 'Có 18/20 máy tính (90%) và 03/04 máy in (75%) dùng tốt.'], fires: null },
	{
		name: 'a money share',
		lines: [WORK, 'Được cấp 3.000 triệu đồng mua sắm, sửa chữa; đã giải ngân 1.200 triệu đồng (40%).'],
		fires: null,
	},
	{
		name: 'paid out of those decided, told in the sentence before',
		lines: [PAID, 'Có 21 người có quyết định nghỉ việc. Đến nay đã chi trả cho 18 người, đạt 87,5%; còn 03 người chưa được chi trả.'],
		fires: { expected: 85.7, actual: 87.5 },
	},
	{
		name: 'paid out of those decided, exact',
		lines: [PAID, 'Có 21 người có quyết định nghỉ việc. Đến nay đã chi trả cho 18 người, đạt 85,7%; còn 03 người chưa được chi trả.'],
		fires: null,
	},
	{
		name: 'paid out of paid and unpaid, where these do not make those decided',
		lines: [PAID, 'Có 21 người có quyết định nghỉ việc. Đến nay đã chi trả cho 18 người, đạt 90%; còn 02 người chưa được chi trả.'],
		fires: null,
	},
	{
		name: 'paid out of those decided, the unpaid not told',
		lines: [PAID, 'Có 20 người có quyết định nghỉ việc. Đến nay đã chi trả cho 18 người, đạt 80%.'],
		fires: { expected: 90, actual: 80 },
	},
	{
		name: 'staff on hand and posts assigned, in lines of their own',
		lines: [STAFF, 'Xã được giao 43 biên chế.', 'Hiện có mặt 38 người, đạt 84,8%.'],
		fires: { quotes: ['38 người, đạt 84,8%'], expected: 88.4, actual: 84.8 },
	},
	{
		name: 'posts assigned between staff on hand and the share',
		lines: [STAFF, 'Hiện có mặt 38 người, biên chế được giao 43 người, đạt 84,8%.'],
		fires: { quotes: ['38 người, biên chế được giao 43 người, đạt 84,8%'], expected: 88.4, actual: 84.8 },
	},
	{
		name: 'a share of the staff who have a degree',
		lines: [STAFF, 'Xã được giao 43 biên chế.', 'Hiện có mặt 38 người, đạt 100% trình độ đại học.'],
		fires: null,
	},
	{
		name: 'unpaid out of those decided, in lines of their own',
		lines: [PAID, 'Có 21 người có quyết định nghỉ việc.', 'Đến nay còn 03 người chưa được chi trả, chiếm 20%.'],
		fires: { quotes: ['03 người chưa được chi trả, chiếm 20%'], expected: 14.3, actual: 20 },
	},
	{
		name: 'a day in brackets is no fraction',
		lines: [WORK, 'Theo kết quả kiểm tra gần nhất (09/10), tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%.'],
		fires: null,
	},
];
