import { type FigureCase, STAFFING } from './figure-case.js';

export const staffTablesCases: readonly FigureCase[] = [
	{
		name: 'a table with a total row',
		lines: [
			STAFFING,
			'| STT | Đơn vị | Giao | Có mặt | Thiếu | Ghi chú |',
			'| 1 | Văn phòng HĐND và UBND | 10 | 8 | 2 | |',
			'| 2 | Phòng Kinh tế | 12 | 11 | 1 | |',
			'| | Tổng cộng | 22 | 19 | 3 | |',
		],
		figures: { assigned: [22, '22'], present: [19, '19'], shortage: [3, '3'] },
	},
	{
		name: 'a table without a total row',
		lines: [
			STAFFING,
			'| STT | Đơn vị | Giao | Có mặt | Thiếu |',
			'| 1 | Văn phòng HĐND và UBND | 10 | 8 | 2 |',
			'| 2 | Phòng Kinh tế | 12 | 11 | 1 |',
		],
		figures: { assigned: null, present: null, shortage: null },
	},
	{
		name: 'labels down a table',
		lines: [
			STAFFING,
			'| Nội dung | Số lượng |',
			'| Biên chế được giao | 40 |',
			'| Có mặt | 34 |',
			'| Còn thiếu | 6 |',
			'| Hợp đồng lao động | 2 |',
		],
		figures: {
			assigned: [40, 'Biên chế được giao\t40'],
			present: [34, 'Có mặt\t34'],
			shortage: [6, 'Còn thiếu\t6'],
			contracts: [2, 'Hợp đồng lao động\t2'],
		},
	},
	{
		name: 'a head on two rows',
		lines: [
			STAFFING,
			'| Đơn vị | Biên chế | Biên chế | Biên chế |',
			'| | Giao | Có mặt | Thiếu |',
			'| Văn phòng HĐND và UBND | 10 | 8 | 2 |',
			'| Phòng Kinh tế | 12 | 11 | 1 |',
			'| Tổng | 22 | 19 | 3 |',
		],
		figures: { assigned: [22, '22'], present: [19, '19'], shortage: [3, '3'] },
	},
	{
		name: 'a dash in the total of the shortage',
		lines: [
			STAFFING,
			'| Đơn vị | Giao | Có mặt | Thiếu |',
			'| Văn phòng HĐND và UBND | 10 | 10 | - |',
			'| Phòng Kinh tế | 12 | 12 | - |',
			'| Tổng cộng | 22 | 22 | - |',
		],
		figures: { assigned: [22, '22'], present: [22, '22'], shortage: null },
	},
	{
		name: 'none in the total of the shortage',
		lines: [
			STAFFING,
			'| Đơn vị | Giao | Có mặt | Thiếu |',
			'| Văn phòng HĐND và UBND | 10 | 10 | 0 |',
			'| Phòng Kinh tế | 12 | 12 | 0 |',
			'| Tổng cộng | 22 | 22 | Không |',
		],
		figures: { assigned: [22, '22'], present: [22, '22'], shortage: [0, 'Không'] },
	},
	{
		name: 'labels with secondees in and out',
		lines: [
			STAFFING,
			'| Nội dung | Số lượng |',
			'| Biên chế được giao | 40 |',
			'| Có mặt | 34 |',
			'| Biệt phái đến | 02 |',
			'| Biệt phái đi | 00 |',
		],
		figures: { secondedIn: [2, 'Biệt phái đến\t02'], secondedOut: [0, 'Biệt phái đi\t00'] },
	},
	{
		name: 'part-time staff of villages, a row',
		lines: [
			STAFFING,
			'| Nội dung | Số lượng |',
			'| Biên chế được giao | 40 |',
			'| Có mặt | 34 |',
			'| Người hoạt động không chuyên trách ở thôn | 45 |',
		],
		figures: { partTime: null, assigned: [40, 'Biên chế được giao\t40'] },
	},
	{
		name: 'part-time staff who left, a row',
		lines: [
			STAFFING,
			'| Nội dung | Số lượng |',
			'| Biên chế được giao | 40 |',
			'| Có mặt | 34 |',
			'| Người hoạt động không chuyên trách đã nghỉ | 11 |',
		],
		figures: { partTime: null, present: [34, 'Có mặt\t34'] },
	},
	{
		name: 'contracts to buy, a row',
		lines: [STAFFING, '| Nội dung | Số lượng |', '| Biên chế được giao | 40 |', '| Có mặt | 34 |', '| Hợp đồng mua sắm thiết bị | 4 |'],
		figures: { contracts: null },
	},
	{
		name: 'contracts certified, a row',
		lines: [STAFFING, '| Nội dung | Số lượng |', '| Biên chế được giao | 40 |', '| Có mặt | 34 |', '| Chứng thực hợp đồng | 120 |'],
		figures: { contracts: null },
	},
];
