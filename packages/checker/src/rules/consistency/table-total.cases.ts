import type { Case } from '../case.js';

const HEADING = 'II. THỰC TRẠNG BIÊN CHẾ, CÁN BỘ, CÔNG CHỨC';
const STAFF = '| STT | Đơn vị | Biên chế giao | Có mặt | Còn thiếu |';
const staff = (...rows: string[]) => [HEADING, STAFF, ...rows];

export const tableTotalCases: readonly Case[] = [
	{
		name: 'a column one over its rows',
		lines: staff('| 1 | Văn phòng HĐND và UBND | 9 | 8 | 1 |', '| 2 | Phòng Kinh tế | 8 | 6 | 2 |', '| | Tổng cộng | 17 | 15 | 3 |'),
		fires: [{ expected: 14, actual: 15 }],
	},
	{
		name: 'a column one short of its rows',
		lines: staff('| 1 | Văn phòng HĐND và UBND | 9 | 8 | 1 |', '| 2 | Phòng Kinh tế | 8 | 6 | 2 |', '| | Cộng | 16 | 14 | 2 |'),
		fires: { expected: 17, actual: 16, quotes: ['Cộng\t16', 'Cộng\t16\t14\t2'] },
	},
	{
		name: 'a row whose own arithmetic does not hold',
		lines: staff('| 1 | Văn phòng HĐND và UBND | 9 | 7 | 1 |', '| 2 | Phòng Kinh tế | 8 | 6 | 3 |', '| | Tổng cộng | 17 | 13 | 4 |'),
		fires: { expected: 2, actual: 1, quotes: ['Văn phòng HĐND và UBND\t9\t7\t1', 'Phòng Kinh tế\t8\t6\t3'] },
	},
	{
		name: 'the total row above its rows',
		lines: staff('| | Tổng số | 17 | 13 | 4 |', '| 1 | Văn phòng HĐND và UBND | 9 | 8 | 1 |', '| 2 | Phòng Kinh tế | 8 | 6 | 2 |'),
		fires: [{ expected: 14, actual: 13 }],
	},
	{
		name: 'a "Cộng" for each part that the last total does not add up',
		lines: [
			HEADING,
			'| Đơn vị | Số người |',
			'| Văn phòng HĐND và UBND | 8 |',
			'| Phòng Kinh tế | 6 |',
			'| Cộng | 14 |',
			'| Trung tâm Phục vụ hành chính công | 5 |',
			'| Phòng Văn hóa - Xã hội | 7 |',
			'| Cộng | 12 |',
			'| Tổng cộng | 27 |',
		],
		fires: { actual: 27 },
	},
	{
		name: 'sums of money',
		lines: [
			'I. CHI TRẢ CHÍNH SÁCH, CHẾ ĐỘ',
			'| STT | Nghị định | Số người | Số tiền (triệu đồng) |',
			'| 1 | Nghị định số 178/2024/NĐ-CP | 4 | 2.350,5 |',
			'| 2 | Nghị định số 154/2025/NĐ-CP | 9 | 812,4 |',
			'| | Tổng cộng | 13 | 3.612,9 |',
		],
		fires: { expected: 3162.9, actual: 3612.9 },
	},
	{
		name: 'a table of premises',
		lines: [
			'V. CƠ SỞ VẬT CHẤT',
			'| TT | Trang thiết bị | Số lượng |',
			'| 1 | Máy tính để bàn | 35 |',
			'| 2 | Máy in | 12 |',
			'| | Tổng số | 45 |',
		],
		fires: { expected: 47, actual: 45 },
	},
	{
		name: 'figures one below another, the posts first',
		lines: [
			HEADING,
			'| Chỉ tiêu | ĐVT | Số lượng |',
			'| Tổng biên chế thành phố giao | Biên chế | 41 |',
			'| Cán bộ, công chức có mặt | Người | 37 |',
			'| Biên chế còn thiếu | Biên chế | 04 |',
			'| Hợp đồng lao động | Người | 02 |',
		],
		fires: null,
	},
	{
		name: 'all in order',
		lines: staff('| 1 | Văn phòng HĐND và UBND | 9 | 8 | 1 |', '| 2 | Phòng Kinh tế | 8 | 6 | 2 |', '| | Tổng cộng | 17 | 14 | 3 |'),
		fires: null,
	},
	{
		name: 'a dash in a cell of nothing',
		lines: staff('| 1 | Văn phòng HĐND và UBND | 9 | 9 | - |', '| 2 | Phòng Kinh tế | 8 | 6 | 2 |', '| | Tổng cộng | 17 | 15 | 2 |'),
		fires: null,
	},
	{
		name: 'words in a cell',
		lines: staff(
			'| 1 | Văn phòng HĐND và UBND | 9 | 8 | 1 |',
			'| 2 | Trung tâm Phục vụ hành chính công | 5 | do các phòng cử luân phiên | 1 |',
			'| | Tổng cộng | 14 | 12 | 2 |',
		),
		fires: null,
	},
	{
		name: 'rows of groups above their own rows',
		lines: [
			HEADING,
			'| TT | Đơn vị | Có mặt |',
			'| I | Lãnh đạo | 5 |',
			'| 1 | Thường trực HĐND | 2 |',
			'| 2 | Lãnh đạo UBND | 3 |',
			'| II | Các phòng | 14 |',
			'| 1 | Phòng Kinh tế | 6 |',
			'| 2 | Phòng Văn hóa - Xã hội | 8 |',
			'| | Tổng cộng | 19 |',
		],
		fires: null,
	},
	{
		name: 'a "Cộng" for each part, and a total of both',
		lines: [
			HEADING,
			'| Đơn vị | Số người |',
			'| Văn phòng HĐND và UBND | 8 |',
			'| Phòng Kinh tế | 6 |',
			'| Cộng | 14 |',
			'| Trung tâm Phục vụ hành chính công | 5 |',
			'| Phòng Văn hóa - Xã hội | 7 |',
			'| Cộng | 12 |',
			'| Tổng cộng | 26 |',
		],
		fires: null,
	},
	{
		name: 'shares and days are not added up',
		lines: [
			HEADING,
			'| TT | Lớp | Thời gian (ngày) | Số người | Tỷ lệ (%) |',
			'| 1 | Tập huấn đất đai | 2 | 10 | 50 |',
			'| 2 | Tập huấn hộ tịch | 3 | 12 | 60 |',
			'| | Tổng cộng | 5 | 22 | 55 |',
		],
		fires: null,
	},
	{ name: 'no total row', lines: staff('| 1 | Văn phòng HĐND và UBND | 9 | 8 | 1 |', '| 2 | Phòng Kinh tế | 8 | 6 | 2 |'), fires: null },
	{
		name: 'one more than assigned, and none short',
		lines: staff('| 1 | Văn phòng HĐND và UBND | 8 | 9 | 0 |', '| 2 | Phòng Kinh tế | 8 | 6 | 2 |'),
		fires: null,
	},
	{
		name: 'two tables, each with its own total',
		lines: [
			HEADING,
			'| Đơn vị | Có mặt |',
			'| Phòng Kinh tế | 6 |',
			'| Phòng Văn hóa - Xã hội | 7 |',
			'| Tổng cộng | 13 |',
			'Về độ tuổi:',
			'| Độ tuổi | Số người |',
			'| Dưới 40 | 9 |',
			'| Từ 40 trở lên | 4 |',
			'| Cộng | 13 |',
		],
		fires: null,
	},
	{
		name: 'bold rows of groups above their own rows',
		lines: staff(
			'| | **Lãnh đạo** | **5** | **5** | **0** |',
			'| 1 | Thường trực HĐND | 2 | 2 | 0 |',
			'| 2 | Lãnh đạo UBND | 3 | 3 | 0 |',
			'| | **Các phòng** | **16** | **14** | **2** |',
			'| 3 | Phòng Kinh tế | 8 | 6 | 2 |',
			'| 4 | Phòng Văn hóa - Xã hội | 8 | 8 | 0 |',
			'| | **Tổng cộng** | **21** | **19** | **2** |',
		),
		fires: null,
	},
	{
		name: 'a "Cộng" for each part, some of a part told apart',
		lines: [
			HEADING,
			'| Đơn vị | Số người |',
			'| Văn phòng HĐND và UBND | 8 |',
			'| Phòng Kinh tế | 6 |',
			'| Trong đó: nữ | 4 |',
			'| Cộng | 14 |',
			'| Trung tâm Phục vụ hành chính công | 5 |',
			'| Phòng Văn hóa - Xã hội | 7 |',
			'| Cộng | 12 |',
			'| Tổng cộng | 26 |',
		],
		fires: null,
	},
	{
		name: 'men and women who make the total in all rows but one',
		lines: [
			HEADING,
			'| STT | Đơn vị | Tổng số | Nam | Nữ |',
			'| 1 | Văn phòng HĐND và UBND | 8 | 5 | 3 |',
			'| 2 | Phòng Kinh tế | 7 | 4 | 2 |',
			'| 3 | Phòng Văn hóa - Xã hội | 9 | 4 | 5 |',
		],
		fires: { expected: 6, actual: 7, quotes: ['Phòng Kinh tế\t7'] },
	},
	{
		name: 'units beside each other whose sum no row gives',
		lines: [
			HEADING,
			'| Nội dung | Tổng số | Văn phòng HĐND và UBND | Phòng Kinh tế | Phòng Văn hóa - Xã hội |',
			'| Biên chế giao | 26 | 9 | 8 | 8 |',
			'| Có mặt | 22 | 8 | 6 | 7 |',
		],
		fires: { expected: 25, actual: 26, quotes: ['Biên chế giao\t26', 'Có mặt\t22'] },
	},
	{
		name: 'columns that are no parts of the total',
		lines: [
			'IV. TẬP HUẤN, BỒI DƯỠNG',
			'| Tên lớp | Tổng số | Cán bộ | Đảng viên |',
			'| Tập huấn đất đai | 10 | 4 | 8 |',
			'| Tập huấn hộ tịch | 12 | 5 | 9 |',
		],
		fires: null,
	},
];
