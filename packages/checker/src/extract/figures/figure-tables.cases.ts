import { ENTITLEMENTS, type FigureCase, STAFFING } from './figure-case.js';

export const figureTablesCases: readonly FigureCase[] = [
	{
		name: 'persons who were paid, under a head that names money',
		lines: [
			ENTITLEMENTS,
			'(Kinh phí tính bằng triệu đồng)',
			'| TT | Nhóm đối tượng | Số người có quyết định | Số người đã nhận đủ tiền | Số người chưa nhận | Số tiền đã chi |',
			'| 1 | Cán bộ, công chức | 8 | 8 | 0 | 7.450 |',
			'| 2 | Người hoạt động không chuyên trách | 15 | 15 | 0 | 2.118 |',
			'| | Tổng cộng | 23 | 23 | 0 | 9.568 |',
		],
		figures: { decided: [23, '23'], paid: [23, '23'], unpaid: [0, '0'], paidAmount: [9_568_000_000, '9.568'] },
	},
	{
		name: 'the total beside the names of units',
		lines: [
			STAFFING,
			'| TT | Tên đơn vị | Chỉ tiêu giao | Người làm việc |',
			'| 1 | Văn phòng HĐND và UBND | 11 | 10 |',
			'| 2 | Phòng Kinh tế | 13 | 11 |',
			'| Tổng | | 24 | 21 |',
		],
		figures: { assigned: [24, '24'], present: [21, '21'] },
	},
	{
		name: 'one row under columns of staff',
		lines: [
			STAFFING,
			'| Chỉ tiêu giao | Hiện có | Còn thiếu | Tăng cường về | Ghi chú |',
			'| 38 | 36 | 2 | 1 | 01 đồng chí nghỉ thai sản |',
		],
		figures: { assigned: [38, '38'], present: [36, '36'], shortage: [2, '2'], secondedIn: [1, '1'], secondedOut: null },
	},
	{
		name: 'one row of another body',
		lines: [STAFFING, '| Đơn vị | Giao | Có mặt |', '| Trạm Y tế xã | 14 | 12 |'],
		figures: { assigned: null, present: null },
	},
	{
		name: 'civil servants and public employees apart',
		lines: [
			STAFFING,
			'| Khối | Biên chế giao | Hiện có | Thiếu |',
			'| Công chức | 36 | 33 | 3 |',
			'| Viên chức | 7 | 7 | 0 |',
			'| Tổng cộng | 43 | 40 | 3 |',
		],
		figures: { assigned: [36, 'Công chức\t36'], present: [33, 'Công chức\t36\t33'], shortage: [3, 'Công chức\t36\t33\t3'] },
	},
	{
		name: 'two rows that each call themselves a total',
		lines: [
			STAFFING,
			'| Nội dung | Được giao | Hiện có |',
			'| Tổng số CBCC cấp xã | 41 | 37 |',
			'| Tổng số viên chức Trung tâm cung ứng dịch vụ công | 9 | 6 |',
		],
		figures: { assigned: [41, 'Tổng số CBCC cấp xã\t41'], present: [37, 'Tổng số CBCC cấp xã\t41\t37'] },
	},
	{
		name: 'cadres, civil servants and their sum',
		lines: [STAFFING, '| Loại | Giao | Có mặt |', '| Cán bộ | 6 | 6 |', '| Công chức | 34 | 30 |', '| Cộng | 40 | 36 |'],
		figures: { assigned: [40, 'Cộng\t40'], present: [36, 'Cộng\t40\t36'] },
	},
	{
		name: 'a sum that holds public employees too',
		lines: [
			STAFFING,
			'| Loại | Giao | Có mặt |',
			'| Cán bộ | 6 | 6 |',
			'| Công chức | 34 | 30 |',
			'| Viên chức | 4 | 3 |',
			'| Cộng | 44 | 39 |',
		],
		figures: { assigned: null, present: null },
	},
	{
		name: 'columns of two days',
		lines: [STAFFING, '| Nội dung | 01/7/2025 | 13/10/2025 |', '| Biên chế được giao | 40 | 40 |', '| Có mặt | 37 | 35 |'],
		figures: { assigned: [40, 'Biên chế được giao\t40\t40'], present: [35, 'Có mặt\t37\t35'], asOf: ['2025-10-13', '13/10/2025'] },
	},
	{
		name: 'the last period, this one and the difference',
		lines: [
			STAFFING,
			'| Nội dung | Tháng trước | Tháng này | Tăng, giảm |',
			'| Biên chế được giao | 40 | 40 | 0 |',
			'| Số CBCC hiện có | 37 | 36 | 1 |',
		],
		figures: { assigned: [40, 'Biên chế được giao\t40\t40'], present: [36, 'Số CBCC hiện có\t37\t36'] },
	},
	{
		name: 'units on hand in two periods',
		lines: [
			STAFFING,
			'| Đơn vị | Có mặt kỳ trước | Có mặt kỳ này |',
			'| Văn phòng HĐND và UBND | 9 | 8 |',
			'| Phòng Kinh tế | 9 | 9 |',
			'| Cộng | 18 | 17 |',
		],
		figures: { present: [17, '17'] },
	},
	{
		name: 'kinds of people down the rows',
		lines: [STAFFING, '| Nhóm | Số người |', '| CBCC | 33 |', '| HĐLĐ | 3 |', '| KCT cấp phường | 11 |', '| KCT ở TDP | 40 |'],
		figures: { present: [33, 'CBCC\t33'], contracts: [3, 'HĐLĐ\t3'], partTime: [11, 'KCT cấp phường\t11'] },
	},
	{
		name: 'secondees by sender, with their total',
		lines: [
			STAFFING,
			'| Đơn vị biệt phái đến | Số người | Thời gian |',
			'| Sở Tư pháp | 1 | 12 tháng |',
			'| Sở Nội vụ | 2 | 6 tháng |',
			'| Tổng số | 3 | |',
		],
		figures: { secondedIn: [3, '3'], secondedOut: null },
	},
	{
		name: 'secondees by place, without a total',
		lines: [STAFFING, '| STT | Nơi đến | Số công chức cử đi biệt phái |', '| 1 | Sở Tài chính | 1 |', '| 2 | Phường Hải An | 2 |'],
		figures: { secondedOut: [3, '1\n2\tPhường Hải An\t2'], secondedIn: null },
	},
	{
		name: 'secondees of whom some went back',
		lines: [
			STAFFING,
			'| Cơ quan cử | Số người biệt phái | Ghi chú |',
			'| Sở Tư pháp | 1 | đã về đơn vị cũ |',
			'| Sở Nội vụ | 2 | đang công tác |',
		],
		figures: { secondedIn: null },
	},
	{
		name: 'secondees both ways, row by row',
		lines: [STAFFING, '| Nội dung | Số lượng |', '| Có mặt | 33 |', '| Tăng cường từ Sở về | 2 |', '| Biệt phái sang xã khác | 1 |'],
		figures: { secondedIn: [2, 'Tăng cường từ Sở về\t2'], secondedOut: [1, 'Biệt phái sang xã khác\t1'] },
	},
	{
		name: 'states of payment by persons and money',
		lines: [
			ENTITLEMENTS,
			'Đơn vị tính: nghìn đồng',
			'| STT | Tình trạng | Số đối tượng | Tổng tiền |',
			'| 1 | Đã được nhận đủ | 11 | 5.240.000 |',
			'| 2 | Còn nợ | 1 | 310.000 |',
			'| | Tổng | 12 | 5.550.000 |',
		],
		figures: {
			decided: [12, 'Tổng\t12'],
			paid: [11, 'Đã được nhận đủ\t11'],
			unpaid: [1, 'Còn nợ\t1'],
			paidAmount: [5_240_000_000, 'Đã được nhận đủ\t11\t5.240.000'],
			unpaidAmount: [310_000_000, 'Còn nợ\t1\t310.000'],
		},
	},
	{
		name: 'instalments down the rows',
		lines: [
			ENTITLEMENTS,
			'| Nội dung | Số người | Kinh phí (triệu đồng) |',
			'| Thuộc diện chi trả | 15 | 7.100 |',
			'| Đã chi trả đợt 1 | 9 | 4.000 |',
			'| Đã chi trả đợt 2 | 5 | 2.700 |',
			'| Chưa chi trả | 1 | 400 |',
		],
		figures: {
			decided: [15, 'Thuộc diện chi trả\t15'],
			paid: null,
			paidAmount: null,
			unpaid: [1, 'Chưa chi trả\t1'],
			unpaidAmount: [400_000_000, 'Chưa chi trả\t1\t400'],
		},
	},
	{
		name: 'sums whose unit nobody told',
		lines: [ENTITLEMENTS, '| Nội dung | Số người | Kinh phí |', '| Đã chi trả | 12 | 5.880 |', '| Chưa chi trả | 2 | 1.050 |'],
		figures: { paid: [12, 'Đã chi trả\t12'], unpaid: [2, 'Chưa chi trả\t2'], paidAmount: null, unpaidAmount: null },
	},
	{
		name: 'the whole beside its periods',
		lines: [
			ENTITLEMENTS,
			'| Nghị định | Đã chi trả kỳ trước | Đã chi trả kỳ này | Luỹ kế đã chi trả | Chưa chi trả |',
			'| NĐ 178 | 3 | 2 | 5 | 1 |',
			'| Cộng | 3 | 2 | 5 | 1 |',
		],
		figures: { paid: [5, '5'], unpaid: [1, '1'] },
	},
	{
		name: 'what was done, told by the rows of each decree',
		lines: [
			ENTITLEMENTS,
			'| Nội dung | Số người | Số tiền (đồng) |',
			'| Nghị định 178: đã chi trả | 4 | 2.000.000.000 |',
			'| Nghị định 154: chưa chi trả | 8 | 1.000.000.000 |',
			'| Tổng cộng | 12 | 3.000.000.000 |',
		],
		figures: { decided: null, paid: null, paidAmount: null, unpaidAmount: null },
	},
	{
		name: 'secondees asked for, a row',
		lines: [
			STAFFING,
			'| Nội dung | Số lượng |',
			'| Biên chế được giao | 40 |',
			'| Cán bộ, công chức | 36 |',
			'| Đề nghị biệt phái về xã | 2 |',
		],
		figures: { present: [36, 'Cán bộ, công chức\t36'], secondedIn: null },
	},
	{
		name: 'a row of the militia',
		lines: [STAFFING, '| Đơn vị | Biên chế giao | Có mặt |', '| Xã đội | 40 | 36 |'],
		figures: { assigned: null, present: null },
	},
	{
		name: 'a row of a commune that the report does not bear',
		lines: [STAFFING, '| Đơn vị | Biên chế giao | Có mặt |', '| Xã Cẩm Giang | 30 | 29 |'],
		figures: { assigned: null, present: null },
	},
	{
		name: 'a row of the commune itself',
		lines: [STAFFING, '| Đơn vị | Biên chế giao | Có mặt |', '| UBND xã | 40 | 36 |'],
		figures: { assigned: [40, 'UBND xã\t40'], present: [36, 'UBND xã\t40\t36'] },
	},
	{
		name: 'a shortage told as against the posts',
		lines: [STAFFING, '| Đơn vị | Biên chế giao | Có mặt | Còn thiếu so với được giao |', '| UBND xã | 40 | 36 | 4 |'],
		figures: { assigned: [40, 'UBND xã\t40'], present: [36, 'UBND xã\t40\t36'], shortage: [4, 'UBND xã\t40\t36\t4'] },
	},
	{
		name: 'a change of the shortage',
		lines: [STAFFING, '| Đơn vị | Biên chế giao | Có mặt | Tăng, giảm so với kỳ trước |', '| UBND xã | 40 | 36 | 4 |'],
		figures: { assigned: [40, 'UBND xã\t40'], present: [36, 'UBND xã\t40\t36'], shortage: null },
	},
	{
		name: 'paid in full, and leavers by the cut of posts',
		lines: [ENTITLEMENTS, '| Số người nghỉ do giảm biên chế | Đã chi trả (100%) | Chưa chi trả |', '| 14 | 14 | 0 |'],
		figures: { decided: [14, '14'], paid: [14, '14'], unpaid: [0, '0'] },
	},
	{
		name: 'leavers before the merger',
		lines: [ENTITLEMENTS, '| Số người nghỉ trước sắp xếp | Đã chi trả | Chưa chi trả |', '| 14 | 12 | 2 |'],
		figures: { decided: [14, '14'], paid: [12, '12'], unpaid: [2, '2'] },
	},
	{
		name: 'what is left of a fund',
		lines: [
			ENTITLEMENTS,
			'Đơn vị tính: triệu đồng',
			'| Nội dung | Dự toán | Đã chi | Còn lại |',
			'| Chi trả chế độ | 2.500 | 2.000 | 500 |',
		],
		figures: { paid: null, unpaid: null, paidAmount: [2000000000, '2.000'], unpaidAmount: null },
	},
	{
		name: 'what is left of a fund, the unit in the head',
		lines: [ENTITLEMENTS, '| Nội dung | Dự toán (triệu đồng) | Đã chi | Còn lại |', '| Chi trả chế độ | 2.500 | 2.000 | 500 |'],
		figures: { paid: null, unpaid: null },
	},
	{
		name: 'machines on hand',
		lines: [STAFFING, '| Nội dung | Số lượng |', '| Biên chế được giao | 40 |', '| Máy tính hiện có | 40 |'],
		figures: { assigned: null, present: null },
	},
	{
		name: 'who lends staff, and how many',
		lines: [STAFFING, '| Đơn vị cử | Số người tăng cường về xã |', '| Sở Nội vụ | 2 |', '| Sở Y tế | 1 |'],
		figures: { secondedIn: [3, '2\nSở Y tế\t1'] },
	},
];
