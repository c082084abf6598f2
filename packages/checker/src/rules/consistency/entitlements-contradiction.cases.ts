import type { Case } from '../case.js';

const HEADING = 'II. CHI TRẢ CHẾ ĐỘ, CHÍNH SÁCH';
const NONE = 'Đến nay không còn trường hợp nào chưa được chi trả.';
const ASKS = 'III. KIẾN NGHỊ, ĐỀ XUẤT';

export const entitlementsContradictionCases: readonly Case[] = [
	{
		name: 'none is left, and two are',
		lines: [HEADING, NONE, 'III. KHÓ KHĂN, VƯỚNG MẮC', '- Còn 02 trường hợp nghỉ việc chưa được chi trả chế độ do thiếu hồ sơ.'],
		fires: {
			target: 'entitlements.unpaid',
			quotes: ['không còn trường hợp nào chưa', '02 trường hợp nghỉ việc'],
			expected: 0,
			actual: 2,
		},
	},
	{
		name: 'money asked for to pay them',
		lines: [
			HEADING,
			NONE,
			ASKS,
			'- Đề nghị thành phố bố trí 1.250 triệu đồng để chi trả chế độ cho người nghỉ việc theo Nghị định số 178/2024/NĐ-CP.',
		],
		fires: { target: 'entitlements.unpaidAmount', expected: 0, actual: 1_250_000_000 },
	},
	{
		name: 'all have been paid, and some wait',
		lines: [HEADING, 'Tất cả các trường hợp đều đã được chi trả.', '- Riêng 03 người đang chờ thẩm định hồ sơ, chưa được chi trả.'],
		fires: { target: 'entitlements.unpaid', actual: 3 },
	},
	{
		name: 'both told in one sentence',
		lines: [HEADING, 'Không có trường hợp nào chưa được chi trả; còn 01 đồng chí chưa nhận được kinh phí.'],
		fires: { target: 'entitlements.unpaid', actual: 1 },
	},
	{ name: 'all paid and none left', lines: [HEADING, `Đã chi trả cho 12 người. ${NONE}`], fires: null },
	{
		name: 'some unpaid, and nothing against it',
		lines: [HEADING, 'Còn 02 trường hợp chưa được chi trả.', ASKS, '- Đề nghị cấp 700 triệu đồng chi trả chế độ cho 02 người còn lại.'],
		fires: null,
	},
	{ name: 'none was denied payment', lines: [HEADING, 'Chưa có trường hợp nào được chi trả (tổng số 04 trường hợp).'], fires: null },
	{
		name: 'people who leave after the cut-off',
		lines: [HEADING, `${NONE} Từ 01/9/2025 có 02 đồng chí nộp đơn xin nghỉ, kinh phí dự kiến 900 triệu đồng.`],
		fires: null,
	},
	{
		name: 'money asked for something else',
		lines: [HEADING, NONE, ASKS, '- Đề nghị thành phố cấp 2.500 triệu đồng mua sắm máy tính và sửa chữa trụ sở.'],
		fires: null,
	},
	{
		name: 'guidance asked for, without a sum',
		lines: [HEADING, NONE, ASKS, '- Đề nghị hướng dẫn chi trả chế độ đối với người hoạt động không chuyên trách.'],
		fires: null,
	},
	{ name: 'nothing unpaid told twice', lines: [HEADING, NONE, 'Số người chưa được chi trả: 00 người.'], fires: null },
	{
		name: 'people who have no computer yet',
		lines: [HEADING, NONE, 'III. CƠ SỞ VẬT CHẤT', 'Còn 04 công chức chưa được trang bị máy tính.'],
		fires: null,
	},
];
