import { ENTITLEMENTS, type FigureCase } from './figure-case.js';

export const entitlementsCases: readonly FigureCase[] = [
	{
		name: 'the money of those unpaid, behind a semicolon',
		lines: [ENTITLEMENTS, 'Số người chưa được chi trả: 02 người; số tiền: 1,02 tỷ đồng.'],
		figures: { unpaid: [2, 'chưa được chi trả: 02 người'], unpaidAmount: [1_020_000_000, '1,02 tỷ đồng'], paidAmount: null },
	},
	{
		name: 'a slip of the unit: nobody can tell which sum is meant where it is more than any commune has',
		lines: [ENTITLEMENTS, 'Đã chi trả cho 14 người, số tiền là 11.205.000.000 triệu đồng.'],
		figures: {
			paid: [14, 'Đã chi trả cho 14 người'],
			paidAmount: ['unreadable', 'Đã chi trả cho 14 người, số tiền là 11.205.000.000 triệu đồng'],
		},
	},
	{
		name: 'parts each told with its own verb',
		lines: [ENTITLEMENTS, 'Tổng số 20 người, trong đó đã chi trả 18 người, 2 người chưa chi trả do vướng hồ sơ.'],
		figures: { decided: [20, 'Tổng số 20 người'], paid: [18, 'đã chi trả 18 người'], unpaid: [2, '2 người chưa chi trả'] },
	},
	{
		name: 'parts that do not make the whole they stand behind',
		lines: [ENTITLEMENTS, 'Còn 05 trường hợp, gồm 03 cán bộ và 01 công chức, chưa được chi trả.'],
		figures: { unpaid: [5, '05 trường hợp, gồm 03 cán bộ và 01 công chức, chưa được chi trả'] },
	},
	{
		name: 'who left in a month before the cut-off',
		lines: [
			'VII. KIẾN NGHỊ',
			'- Cấp 1.120 triệu đồng để chi trả cho 02 người đã có quyết định nghỉ việc từ tháng 8/2025 nhưng chưa được nhận tiền.',
		],
		figures: { unpaidAmount: [1_120_000_000, '1.120 triệu đồng'] },
	},
	{
		name: 'what was paid, told under another heading',
		lines: ['VII. KIẾN NGHỊ', 'Theo chế độ nghỉ việc, tổng số tiền đã chi trả: 9.872.450.000 đồng từ nguồn ngân sách thành phố cấp.'],
		figures: { unpaidAmount: null },
	},
	{
		name: 'the others were paid',
		lines: [ENTITLEMENTS, 'Hồ sơ chưa chi trả còn 02 người; kinh phí đã chi cho các trường hợp còn lại là 5.480 triệu đồng.'],
		figures: {
			unpaid: [2, 'chưa chi trả còn 02 người'],
			paidAmount: [5_480_000_000, 'đã chi cho các trường hợp còn lại là 5.480 triệu đồng'],
		},
	},
	{
		name: 'all with a decision',
		lines: [ENTITLEMENTS, 'Tất cả các trường hợp đã có quyết định nghỉ việc trước ngày 31/8/2025 đều đã được chi trả.'],
		figures: {
			paid: null,
			unpaid: [0, 'Tất cả các trường hợp đã có quyết định nghỉ việc trước ngày 31/8/2025 đều đã được chi trả'],
			decided: null,
		},
	},
	{
		name: 'paid, with the sum',
		lines: [ENTITLEMENTS, 'Đã chi trả cho 05 trường hợp với tổng kinh phí 4.250.000.000 đồng.'],
		figures: {
			paid: [5, 'Đã chi trả cho 05 trường hợp'],
			paidAmount: [4_250_000_000, 'Đã chi trả cho 05 trường hợp với tổng kinh phí 4.250.000.000 đồng'],
			unpaid: null,
		},
	},
	{
		name: 'a fraction paid',
		lines: [ENTITLEMENTS, 'Tổng số 07 người, đã chi trả 07/07 người, đạt 100%.'],
		figures: { decided: [7, 'Tổng số 07 người'], paid: [7, 'đã chi trả 07/07 người'] },
	},
	{
		name: 'a sum in milliards',
		lines: [ENTITLEMENTS, 'Số tiền đã chi trả: 3,25 tỷ đồng.'],
		figures: { paidAmount: [3_250_000_000, 'đã chi trả: 3,25 tỷ đồng'], paid: null },
	},
	{
		name: 'a sum in millions',
		lines: [ENTITLEMENTS, 'Kinh phí đã chi trả: 1.234 triệu đồng.'],
		figures: { paidAmount: [1_234_000_000, 'đã chi trả: 1.234 triệu đồng'] },
	},
	{
		name: 'milliards and millions',
		lines: [ENTITLEMENTS, 'Đã chi 6 tỷ 120 triệu đồng cho 08 người.'],
		figures: { paidAmount: [6_120_000_000, 'Đã chi 6 tỷ 120 triệu đồng'], paid: [8, 'Đã chi 6 tỷ 120 triệu đồng cho 08 người'] },
	},
	{
		name: 'a sum restated in words',
		lines: [ENTITLEMENTS, 'Đã chi trả 950.500.000đ (Chín trăm năm mươi triệu năm trăm nghìn đồng).'],
		figures: { paidAmount: [950_500_000, 'Đã chi trả 950.500.000đ (Chín trăm năm mươi triệu năm trăm nghìn đồng)'] },
	},
	{
		name: 'by decree',
		lines: [
			ENTITLEMENTS,
			'Đã chi trả cho 15 người với tổng số tiền 4.050 triệu đồng, trong đó: Nghị định 178: 03 người, 2.900 triệu đồng; Nghị định 154: 12 người, 1.150 triệu đồng.',
		],
		figures: {
			paid: [15, 'Đã chi trả cho 15 người'],
			paidAmount: [4_050_000_000, 'Đã chi trả cho 15 người với tổng số tiền 4.050 triệu đồng'],
		},
	},
	{
		name: 'part-time staff paid',
		lines: [ENTITLEMENTS, '12 người hoạt động không chuyên trách đã nhận đủ tiền.'],
		figures: { paid: [12, '12 người hoạt động không chuyên trách đã nhận'], partTime: null },
	},
	{ name: 'done by a day', lines: [ENTITLEMENTS, 'Đã hoàn thành chi trả trước ngày 15/10/2025.'], figures: { paid: null, decided: null } },
	{
		name: 'nobody left',
		lines: [ENTITLEMENTS, 'Xã không có trường hợp nghỉ theo Nghị định số 178/2024/NĐ-CP, 67/2025/NĐ-CP.'],
		figures: { decided: [0, 'không có trường hợp nghỉ'], unpaid: [0, 'không có trường hợp nghỉ'], paid: null },
	},
	{
		name: 'granted and spent',
		lines: [ENTITLEMENTS, 'Kinh phí do thành phố cấp: 5.000 triệu đồng, đã chi 4.870,5 triệu đồng.'],
		figures: { paidAmount: [4_870_500_000, 'đã chi 4.870,5 triệu đồng'] },
	},
	{
		name: 'transferred to all three',
		lines: [ENTITLEMENTS, 'Đã chuyển khoản cho cả 3 trường hợp.'],
		figures: { paid: [3, 'Đã chuyển khoản cho cả 3 trường hợp'] },
	},
	{ name: 'an average', lines: [ENTITLEMENTS, 'Mức hỗ trợ bình quân khoảng 1 tỷ đồng/người.'], figures: { paidAmount: null } },
	{
		name: 'early retirement and resignation',
		lines: [ENTITLEMENTS, 'Đã giải quyết chế độ cho 06 trường hợp (04 nghỉ hưu trước tuổi, 02 thôi việc).'],
		figures: { paid: [6, 'Đã giải quyết chế độ cho 06 trường hợp'] },
	},
	{ name: 'a share alone', lines: [ENTITLEMENTS, 'Việc chi trả đạt tỷ lệ 99,96%.'], figures: { paid: null, unpaid: null } },
	{
		name: 'a sum in thousands',
		lines: [ENTITLEMENTS, 'Số tiền đã chi trả: 1.250.000 nghìn đồng.'],
		figures: { paidAmount: [1_250_000_000, 'đã chi trả: 1.250.000 nghìn đồng'] },
	},
	{
		name: 'a slip of a sum',
		lines: [ENTITLEMENTS, 'Đã chi trả 850tr cho 02 người.'],
		figures: { paidAmount: [850_000_000, 'Đã chi trả 850tr'], paid: [2, 'Đã chi trả 850tr cho 02 người'] },
	},
	{
		name: 'a sum with a short million',
		lines: [ENTITLEMENTS, 'Đã chi trả 1 tỷ 050 triệu đồng.'],
		figures: { paidAmount: [1_050_000_000, 'Đã chi trả 1 tỷ 050 triệu đồng'] },
	},
	{
		name: 'a sum in words',
		lines: [ENTITLEMENTS, 'Đã chi trả hai tỷ ba trăm triệu đồng.'],
		figures: { paidAmount: [2_300_000_000, 'Đã chi trả hai tỷ ba trăm triệu đồng'] },
	},
	{
		name: 'a sum with blanks between',
		lines: [ENTITLEMENTS, 'Đã chi trả 4 250 000 000 đồng cho 05 người.'],
		figures: { paidAmount: [4_250_000_000, 'Đã chi trả 4 250 000 000 đồng'], paid: [5, 'Đã chi trả 4 250 000 000 đồng cho 05 người'] },
	},
	{
		name: 'a sum with narrow blanks between',
		lines: [ENTITLEMENTS, 'Đã chi trả 4\u00a0250\u00a0000\u00a0000 đồng cho 05 người.'],
		figures: { paidAmount: [4_250_000_000, 'Đã chi trả 4 250 000 000 đồng'] },
	},
	{
		name: 'a first instalment',
		lines: [ENTITLEMENTS, 'Đợt 1 đã chi 1.200 triệu đồng cho 04 người.'],
		figures: { paidAmount: [1_200_000_000, 'đã chi 1.200 triệu đồng'], paid: null, unpaid: null },
	},
	{ name: 'all of so many', lines: [ENTITLEMENTS, 'Cả 19 trường hợp đã nhận đủ tiền.'], figures: { paid: [19, '19 trường hợp đã nhận'] } },
	{
		name: 'paid off',
		lines: [ENTITLEMENTS, 'Đã chi trả xong cho 29 người.'],
		figures: { paid: [29, 'Đã chi trả xong cho 29 người'], unpaid: null },
	},
	{
		name: 'so many of those with a decision',
		lines: [ENTITLEMENTS, '18/20 người có quyết định đã được chi trả.'],
		figures: { decided: [20, '18/20 người có quyết định'], paid: [18, '18/20 người có quyết định'] },
	},
	{
		name: 'numbers in words',
		lines: [ENTITLEMENTS, 'Có mười hai trường hợp có quyết định nghỉ trước ngày 31/8/2025.'],
		figures: { decided: [12, 'mười hai trường hợp có quyết định'], paid: null, unpaid: null },
	},
	{
		name: 'expected cost',
		lines: [ENTITLEMENTS, 'Còn 02 trường hợp chưa được chi trả, dự kiến 412 triệu đồng.'],
		figures: { unpaid: [2, '02 trường hợp chưa được chi trả'], unpaidAmount: [412_000_000, 'dự kiến 412 triệu đồng'] },
	},
	{
		name: 'about so much',
		lines: [ENTITLEMENTS, 'Còn 02 trường hợp chưa được chi trả, kinh phí khoảng 400 triệu đồng.'],
		figures: { unpaid: [2, '02 trường hợp chưa được chi trả'], unpaidAmount: null },
	},
	{
		name: 'none is left',
		lines: [ENTITLEMENTS, 'Hiện không còn trường hợp nào có quyết định nghỉ việc nhưng chưa được nhận kinh phí hỗ trợ.'],
		figures: { unpaid: [0, 'không còn trường hợp nào có quyết định nghỉ việc nhưng chưa'], decided: null },
	},
	{
		name: 'none unpaid',
		lines: [ENTITLEMENTS, 'Không có trường hợp nào chưa được chi trả.'],
		figures: { unpaid: [0, 'Không có trường hợp nào chưa'], paid: null, decided: null },
	},
	{
		name: 'two unpaid, and the sum',
		lines: [ENTITLEMENTS, 'Còn 02 trường hợp chưa được chi trả, tổng kinh phí 1.530 triệu đồng.'],
		figures: {
			unpaid: [2, '02 trường hợp chưa được chi trả'],
			unpaidAmount: [1_530_000_000, 'chưa được chi trả, tổng kinh phí 1.530 triệu đồng'],
			paidAmount: null,
		},
	},
	{ name: 'unpaid: 00', lines: [ENTITLEMENTS, 'Chưa chi trả: 00 trường hợp.'], figures: { unpaid: [0, 'Chưa chi trả: 00 trường hợp'] } },
	{
		name: 'unpaid: none',
		lines: [ENTITLEMENTS, 'Số người chưa nhận được kinh phí: Không.'],
		figures: { unpaid: [0, 'chưa nhận được kinh phí: Không'] },
	},
	{
		name: 'paid, and the rest under appraisal',
		lines: [ENTITLEMENTS, 'Đã chi trả 10/12 trường hợp, 02 trường hợp đang trình thẩm định.'],
		figures: {
			paid: [10, 'Đã chi trả 10/12 trường hợp'],
			decided: [12, 'Đã chi trả 10/12 trường hợp'],
			unpaid: [2, '02 trường hợp đang trình'],
		},
	},
	{
		name: 'one, and why',
		lines: [ENTITLEMENTS, 'Chưa nhận kinh phí: 01 đồng chí (lý do: sai thông tin tài khoản).'],
		figures: { unpaid: [1, 'Chưa nhận kinh phí: 01 đồng chí'] },
	},
	{
		name: 'nearly twenty',
		lines: [ENTITLEMENTS, 'Đến nay vẫn còn gần 20 người hoạt động không chuyên trách chờ giải quyết.'],
		figures: { unpaid: null },
	},
	{
		name: 'none of so many has been paid',
		lines: [ENTITLEMENTS, 'Chưa có trường hợp nào được chi trả (tổng số 04 trường hợp).'],
		figures: {
			decided: [4, 'tổng số 04 trường hợp'],
			paid: [0, 'Chưa có trường hợp nào được chi trả'],
			unpaid: [4, 'Chưa có trường hợp nào được chi trả'],
		},
	},
	{ name: 'mostly paid', lines: [ENTITLEMENTS, 'Cơ bản đã chi trả xong.'], figures: { unpaid: null, paid: null } },
	{
		name: 'all but one',
		lines: [ENTITLEMENTS, 'Đã chi trả xong, trừ 01 trường hợp đang có đơn kiến nghị.'],
		figures: { unpaid: [1, 'trừ 01 trường hợp'] },
	},
	{
		name: 'so many, and their share',
		lines: [ENTITLEMENTS, 'Chỉ còn 04 người chưa được chi trả, chiếm tỷ lệ 3,2%.'],
		figures: { unpaid: [4, '04 người chưa được chi trả'] },
	},
	{
		name: 'a debt',
		lines: [ENTITLEMENTS, 'Còn nợ chế độ của 02 đồng chí, số tiền 780.000.000 đồng.'],
		figures: {
			unpaid: [2, 'Còn nợ chế độ của 02 đồng chí'],
			unpaidAmount: [780_000_000, 'Còn nợ chế độ của 02 đồng chí, số tiền 780.000.000 đồng'],
		},
	},
	{
		name: 'a change, no level',
		lines: [ENTITLEMENTS, 'Giảm 05 người so với thời điểm 31/8.'],
		figures: { unpaid: null, paid: null, decided: null },
	},
	{
		name: 'planned for the month',
		lines: [ENTITLEMENTS, 'Dự kiến chi trả trong tháng 10/2025: 03 người.'],
		figures: { unpaid: [3, 'Dự kiến chi trả trong tháng 10/2025: 03 người'] },
	},
	{
		name: 'without guidance yet',
		lines: [ENTITLEMENTS, 'Ngoài ra, 12 người theo Nghị định 154 chưa được hưởng do chưa có hướng dẫn.'],
		figures: { unpaid: [12, '12 người theo Nghị định 154 chưa được hưởng'] },
	},
	{
		name: 'an unpaid fraction',
		lines: [ENTITLEMENTS, 'Chưa được nhận: 1/7 trường hợp.'],
		figures: { unpaid: [1, 'Chưa được nhận: 1/7 trường hợp'], decided: [7, 'Chưa được nhận: 1/7 trường hợp'] },
	},
	{
		name: 'the rest waits, with no count',
		lines: [ENTITLEMENTS, 'Đã chi trả cho 10 người; còn lại đang chờ thẩm định.'],
		figures: { paid: [10, 'Đã chi trả cho 10 người'], unpaid: null },
	},
	{
		name: 'fully paid',
		lines: [ENTITLEMENTS, 'Đã chi trả 100% cho các đối tượng nghỉ theo Nghị định 178.'],
		figures: { unpaid: [0, 'Đã chi trả 100%'], paid: null },
	},
	{
		name: 'decided, paid and unpaid',
		lines: [ENTITLEMENTS, 'Có 12 người có quyết định nghỉ trước ngày 31/8/2025; đã chi trả 10 người; chưa chi trả 02 người.'],
		figures: { decided: [12, '12 người có quyết định'], paid: [10, 'đã chi trả 10 người'], unpaid: [2, 'chưa chi trả 02 người'] },
	},
	{
		name: 'nobody with a decision',
		lines: [ENTITLEMENTS, 'Không có trường hợp nào có quyết định nghỉ.'],
		figures: { decided: [0, 'Không có trường hợp nào có quyết định'], unpaid: [0, 'Không có trường hợp nào có quyết định'] },
	},
	{
		name: 'who they are is no decision count',
		lines: [ENTITLEMENTS, 'Còn 02 trường hợp nghỉ trước ngày 31/8/2025 chưa được chi trả.'],
		figures: { unpaid: [2, '02 trường hợp nghỉ trước'], decided: null },
	},
	{
		name: 'leaving after the cut-off',
		lines: [
			ENTITLEMENTS,
			'Có 10 người có quyết định nghỉ trước ngày 31/8/2025, đã chi trả xong cho 10 người. Từ 01/9/2025 có 03 đồng chí nộp đơn xin nghỉ, kinh phí dự kiến 2.100 triệu đồng.',
		],
		figures: { decided: [10, '10 người có quyết định'], paid: [10, 'đã chi trả xong cho 10 người'], unpaidAmount: null },
	},
	{
		name: 'asked for among the proposals',
		lines: [
			ENTITLEMENTS,
			'Không có trường hợp nào chưa được chi trả.',
			'III. KIẾN NGHỊ, ĐỀ XUẤT',
			'- Đề nghị bố trí 640 triệu đồng để chi trả chế độ cho người nghỉ việc.',
		],
		figures: { unpaid: [0, 'Không có trường hợp nào chưa'], unpaidAmount: [640_000_000, '640 triệu đồng'] },
	},
	{
		name: 'asked for without a sum',
		lines: [
			ENTITLEMENTS,
			'Còn 02 người chưa được chi trả.',
			'III. KIẾN NGHỊ, ĐỀ XUẤT',
			'- Đề nghị bố trí kinh phí chi trả chế độ cho 02 người.',
		],
		figures: { unpaid: [2, '02 người chưa được chi trả'], unpaidAmount: null },
	},
	{
		name: 'the number of a thousand',
		lines: [ENTITLEMENTS, 'Đã chi trả cho 1.234 người.'],
		figures: { paid: [1234, 'Đã chi trả cho 1.234 người'] },
	},
	{
		name: 'a table with a dash',
		lines: [ENTITLEMENTS, '| Tổng số người | Đã chi trả | Chưa chi trả | Lý do |', '| 12 | 12 | - | - |'],
		figures: { decided: [12, '12'], paid: [12, '12'], unpaid: null },
	},
	{
		name: 'a table in millions',
		lines: [
			ENTITLEMENTS,
			'Đơn vị tính: triệu đồng',
			'| STT | Đối tượng | Số người | Đã chi trả | Số tiền đã chi |',
			'| 1 | Nghị định 178 | 4 | 4 | 2.350 |',
			'| 2 | Nghị định 154 | 9 | 9 | 812 |',
			'| | Tổng cộng | 13 | 13 | 3.162 |',
		],
		figures: { decided: [13, '13'], paid: [13, '13'], paidAmount: [3_162_000_000, '3.162'] },
	},
	{
		name: 'decisions after the cut-off, a row',
		lines: [
			ENTITLEMENTS,
			'| Nội dung | Số người |',
			'| Số người đã chi trả | 10 |',
			'| Số người chưa chi trả | 2 |',
			'| Số người có quyết định nghỉ sau ngày 31/8/2025 | 3 |',
		],
		figures: { decided: null, paid: [10, 'Số người đã chi trả\t10'], unpaid: [2, 'Số người chưa chi trả\t2'] },
	},
	{
		name: 'nobody has been paid',
		lines: [ENTITLEMENTS, 'Đến nay chưa có ai được chi trả.'],
		figures: { paid: [0, 'chưa có ai được chi trả'] },
	},
	{ name: 'no debt', lines: [ENTITLEMENTS, 'UBND xã không nợ chế độ của bất kỳ cán bộ nào.'], figures: { unpaid: [0, 'không nợ chế độ'] } },
	{
		name: 'all seven',
		lines: [ENTITLEMENTS, 'Cả bảy người nghỉ việc đều đã nhận đủ tiền.'],
		figures: { paid: [7, 'bảy người nghỉ việc'], unpaid: [0, 'Cả bảy người nghỉ việc đều đã nhận'] },
	},
	{ name: 'nobody waits', lines: [ENTITLEMENTS, 'Không ai còn phải chờ nhận tiền.'], figures: { unpaid: [0, 'Không ai còn phải chờ'] } },
	{
		name: 'nobody forgotten',
		lines: [ENTITLEMENTS, 'Việc chi trả không để sót trường hợp nào.'],
		figures: { unpaid: [0, 'không để sót trường hợp'] },
	},
	{
		name: 'no file stuck',
		lines: [ENTITLEMENTS, 'Không còn vướng hồ sơ của người nào.'],
		figures: { unpaid: [0, 'Không còn vướng hồ sơ của người'] },
	},
	{
		name: 'money asked for, a row',
		lines: [
			ENTITLEMENTS,
			'| Nội dung | Số liệu |',
			'| Số người chưa chi trả | 2 |',
			'| Số người đã chi trả | 10 |',
			'| Kinh phí đề nghị cấp | 900.000.000 |',
		],
		figures: { paidAmount: null, unpaid: [2, 'Số người chưa chi trả\t2'] },
	},
	{
		name: 'files left over',
		lines: [ENTITLEMENTS, 'Tồn 02 hồ sơ chưa giải quyết do xác định thời gian công tác.'],
		figures: { unpaid: [2, 'Tồn 02 hồ sơ'] },
	},
	{
		name: 'decided, told at length before its colon',
		lines: [
			ENTITLEMENTS,
			'Số người có quyết định nghỉ hưu trước tuổi, thôi việc ban hành trước ngày 31 tháng 8 năm 2025: 16 (mười sáu) người.',
		],
		figures: { decided: [16, 'có quyết định nghỉ hưu trước tuổi, thôi việc ban hành trước ngày 31 tháng 8 năm 2025: 16 (mười sáu) người'] },
	},
	{
		name: 'owed, behind a semicolon',
		lines: [ENTITLEMENTS, 'Còn 01 người chưa được chi trả do đang điều trị; kinh phí 905.000.000 đồng đã bố trí sẵn.'],
		figures: { unpaid: [1, '01 người chưa được chi trả'], unpaidAmount: [905_000_000, '905.000.000 đồng'] },
	},
	{
		name: 'one held up',
		lines: [ENTITLEMENTS, 'Đã chi 21 người, 13,672 tỷ đồng. Còn 01 người vướng xác minh thời gian công tác, cần 486 triệu đồng.'],
		figures: {
			paid: [21, 'Đã chi 21 người'],
			unpaid: [1, 'Còn 01 người'],
			unpaidAmount: [486_000_000, 'Còn 01 người vướng xác minh thời gian công tác, cần 486 triệu đồng'],
		},
	},
	{
		name: 'a list received is nobody paid',
		lines: [ENTITLEMENTS, 'Số người có quyết định nghỉ mà kế toán đã nhận đủ danh sách: 31 người.'],
		figures: { paid: null },
	},
	{
		name: 'instalments with their sum',
		lines: [ENTITLEMENTS, 'Đã chi trả đợt 1 cho 10 người, đợt 2 cho 08 người, tổng cộng 18 người.'],
		figures: { paid: [18, 'Đã chi trả đợt 1 cho 10 người, đợt 2 cho 08 người, tổng cộng 18 người'] },
	},
	{
		name: 'the money of instalments, with their sum before, behind or for both',
		lines: [ENTITLEMENTS, 'Tổng kinh phí đã chi trả qua 2 đợt là 8,3 tỷ đồng (đợt 1: 5,2 tỷ đồng; đợt 2: 3,1 tỷ đồng).'],
		figures: { paidAmount: [8_300_000_000, 'đã chi trả qua 2 đợt là 8,3 tỷ đồng'] },
	},
	{
		name: 'the sum behind the instalments',
		lines: [ENTITLEMENTS, 'Đợt 1: 5,2 tỷ đồng, đợt 2: 3,1 tỷ đồng, tổng cộng 8,3 tỷ đồng.'],
		figures: { paidAmount: [8_300_000_000, 'đợt 2: 3,1 tỷ đồng, tổng cộng 8,3 tỷ đồng'] },
	},
	{
		name: 'the sum for both instalments',
		lines: [ENTITLEMENTS, 'Đã chi trả đợt 1 và đợt 2, tổng kinh phí 8,3 tỷ đồng.'],
		figures: { paidAmount: [8_300_000_000, 'đợt 2, tổng kinh phí 8,3 tỷ đồng'] },
	},
	{
		name: 'instalments without a sum: neither is what was paid in all',
		lines: [
			ENTITLEMENTS,
			'Đợt 1 chi trả cho 12 trường hợp với tổng kinh phí 5,2 tỷ đồng; đợt 2 chi trả cho 08 trường hợp với kinh phí 3,1 tỷ đồng.',
		],
		figures: { paid: null, paidAmount: null },
	},
	{
		name: 'a first instalment alone',
		lines: [ENTITLEMENTS, 'Đợt 1 đã chi 6.210 triệu đồng; số còn lại chờ thành phố cấp nguồn đợt 2.'],
		figures: { paidAmount: [6_210_000_000, 'đã chi 6.210 triệu đồng'], paid: null, unpaid: null },
	},
	{
		name: 'two groups together',
		lines: [ENTITLEMENTS, 'Có 09 cán bộ, công chức và 12 người hoạt động không chuyên trách nghỉ việc trước ngày 31/8/2025.'],
		figures: { decided: [21, '09 cán bộ, công chức và 12 người hoạt động không chuyên trách nghỉ việc'] },
	},
	{
		name: 'granted, spent, left',
		lines: [ENTITLEMENTS, 'Kinh phí được cấp 14 tỷ đồng, đã chi trả 12,8 tỷ đồng cho 17 người, còn dư 1,2 tỷ đồng.'],
		figures: {
			paid: [17, 'được cấp 14 tỷ đồng, đã chi trả 12,8 tỷ đồng cho 17 người'],
			paidAmount: [12_800_000_000, 'đã chi trả 12,8 tỷ đồng'],
			unpaidAmount: null,
		},
	},
	{
		name: 'a sum in words parted by commas',
		lines: [
			ENTITLEMENTS,
			'Tổng số tiền đã chi trả: 9.872.450.000 đồng (Chín tỷ, tám trăm bảy mươi hai triệu, bốn trăm năm mươi nghìn đồng).',
		],
		figures: { paid: null, paidAmount: [9_872_450_000, 'đã chi trả: 9.872.450.000 đồng'] },
	},
	{
		name: 'not paid in full',
		lines: [ENTITLEMENTS, 'Chưa chi trả đủ cho 06 người.'],
		figures: { paid: null, unpaid: [6, 'chi trả đủ cho 06 người'] },
	},
	{
		name: 'unable to pay',
		lines: [ENTITLEMENTS, 'Không thể chi trả cho 05 người do chưa có nguồn.'],
		figures: { paid: null, unpaid: [5, 'chi trả cho 05 người'] },
	},
	{
		name: 'asked to be paid',
		lines: [ENTITLEMENTS, 'Đề nghị thành phố chi trả cho 05 người với số tiền 2 tỷ đồng.'],
		figures: {
			paid: null,
			paidAmount: null,
			unpaidAmount: [2_000_000_000, 'chi trả cho 05 người với số tiền 2 tỷ đồng'],
		},
	},
	{
		name: 'what is lacking to pay',
		lines: [ENTITLEMENTS, 'Kinh phí còn thiếu để chi trả cho 04 trường hợp là 2.150 triệu đồng.'],
		figures: { paid: null, paidAmount: null, unpaidAmount: [2_150_000_000, 'còn thiếu để chi trả cho 04 trường hợp là 2.150 triệu đồng'] },
	},
	{
		name: 'under way',
		lines: [ENTITLEMENTS, 'Xã đang làm thủ tục chi trả cho 05 người.'],
		figures: { paid: null },
	},
	{
		name: 'paid wrongly',
		lines: [ENTITLEMENTS, 'Chi trả sai 02 trường hợp.'],
		figures: { paid: null },
	},
	{
		name: 'all but two',
		lines: [ENTITLEMENTS, 'Hiện không còn trường hợp nào ngoài 02 trường hợp đang chờ phê duyệt chưa được chi trả.'],
		figures: { unpaid: [2, '02 trường hợp đang chờ phê duyệt'] },
	},
	{
		name: 'the whole of the parts',
		lines: [ENTITLEMENTS, 'Còn 04 trường hợp, gồm 03 cán bộ và 01 công chức, chưa có kinh phí.'],
		figures: { unpaid: [4, '04 trường hợp, gồm 03 cán bộ và 01 công chức, chưa có kinh phí'] },
	},
	{
		name: 'approved, not spent',
		lines: [ENTITLEMENTS, 'Tổng kinh phí được phê duyệt là 8,5 tỷ đồng. Hiện chưa chi.'],
		figures: { paidAmount: null },
	},
	{
		name: 'other aid',
		lines: [ENTITLEMENTS, 'Đã chi trả trợ cấp người có công 1.250.000.000 đồng cho 320 đối tượng.'],
		figures: { paid: null, paidAmount: null },
	},
	{
		name: 'nobody left unpaid, and the sum',
		lines: [ENTITLEMENTS, 'Không còn trường hợp nào chưa được chi trả, với tổng kinh phí 5,2 tỷ đồng.'],
		figures: { paidAmount: [5_200_000_000, '5,2 tỷ đồng'], unpaidAmount: null },
	},
	{
		name: 'papers that were lacking',
		lines: [ENTITLEMENTS, 'Hồ sơ ban đầu còn thiếu nay bổ sung xong, chi trả cho 12 người với số tiền 6,1 tỷ đồng.'],
		figures: {
			paid: [12, 'chi trả cho 12 người'],
			paidAmount: [6_100_000_000, 'chi trả cho 12 người với số tiền 6,1 tỷ đồng'],
			unpaidAmount: null,
		},
	},
	{
		name: 'nobody left unpaid, the sum behind a semicolon',
		lines: [ENTITLEMENTS, 'Không có người nào chưa được nhận tiền; tổng số tiền 5,2 tỷ đồng.'],
		figures: { unpaidAmount: null },
	},
	{
		name: 'a table by decree with its total',
		lines: [
			ENTITLEMENTS,
			'| STT | Nghị định | Tổng số người có quyết định | Đã chi trả | Chưa chi trả | Kinh phí đã chi (triệu đồng) |',
			'| 1 | Nghị định 178 | 4 | 3 | 1 | 2.350,5 |',
			'| 2 | Nghị định 154 | 9 | 8 | 1 | 812 |',
			'| | Tổng cộng | 13 | 11 | 2 | 3.162,5 |',
		],
		figures: { decided: [13, '13'], paid: [11, '11'], unpaid: [2, '2'], paidAmount: [3162500000, '3.162,5'] },
	},
	{
		name: 'labels down a table',
		lines: [
			ENTITLEMENTS,
			'| Nội dung | Số lượng |',
			'| Số người có quyết định nghỉ | 13 |',
			'| Số người đã chi trả | 11 |',
			'| Số người chưa chi trả | 2 |',
			'| Kinh phí đã chi (triệu đồng) | 3.162 |',
		],
		figures: {
			decided: [13, 'Số người có quyết định nghỉ\t13'],
			paid: [11, 'Số người đã chi trả\t11'],
			unpaid: [2, 'Số người chưa chi trả\t2'],
			paidAmount: [3162000000, 'Kinh phí đã chi (triệu đồng)\t3.162'],
		},
	},
	{
		name: 'labels down a table, the unit in a column',
		lines: [
			ENTITLEMENTS,
			'| Nội dung | Đơn vị tính | Số lượng |',
			'| Số người có quyết định nghỉ | người | 13 |',
			'| Số người chưa chi trả | người | Không |',
			'| Kinh phí đã chi trả | triệu đồng | 3.162 |',
		],
		figures: {
			decided: [13, 'Số người có quyết định nghỉ\tngười\t13'],
			paid: null,
			unpaid: [0, 'Số người chưa chi trả\tngười\tKhông'],
			paidAmount: [3162000000, 'Kinh phí đã chi trả\ttriệu đồng\t3.162'],
		},
	},
	{
		name: 'a table of money with its unit above',
		lines: [
			ENTITLEMENTS,
			'Đơn vị tính: triệu đồng',
			'| Nghị định | Số người đã chi trả | Kinh phí đã chi trả | Kinh phí còn thiếu |',
			'| Nghị định 178 | 4 | 2.350 | 650 |',
			'| Nghị định 154 | 9 | 812 | 188 |',
			'| Tổng cộng | 13 | 3.162 | 838 |',
		],
		figures: { paid: [13, '13'], paidAmount: [3162000000, '3.162'], unpaidAmount: [838000000, '838'] },
	},
	{
		name: 'money granted, spent and left',
		lines: [
			ENTITLEMENTS,
			'Đơn vị tính: triệu đồng',
			'| Nghị định | Số người có quyết định nghỉ | Được cấp | Đã chi | Còn dư |',
			'| Nghị định 178 | 4 | 3.000 | 2.350 | 650 |',
			'| Nghị định 154 | 9 | 1.000 | 812 | 188 |',
			'| Tổng cộng | 13 | 4.000 | 3.162 | 838 |',
		],
		figures: { decided: [13, '13'], paidAmount: [3162000000, '3.162'], unpaidAmount: null },
	},
	{
		name: 'a table of one row',
		lines: [ENTITLEMENTS, '| Có quyết định nghỉ | Đã chi trả | Chưa chi trả |', '| 13 | 11 | 2 |'],
		figures: { decided: [13, '13'], paid: [11, '11'], unpaid: [2, '2'] },
	},
	{
		name: 'labels down a table, by decree and without a total',
		lines: [
			ENTITLEMENTS,
			'| Nội dung | Nghị định 178 | Nghị định 154 |',
			'| Số người đã chi trả | 4 | 9 |',
			'| Số người chưa chi trả | 1 | 2 |',
		],
		figures: { paid: null, unpaid: null },
	},
	{
		name: 'no hundreds of millions',
		lines: [ENTITLEMENTS, 'Tổng số tiền đã chi trả là một tỷ không trăm năm mươi triệu đồng.'],
		figures: { paidAmount: [1050000000, 'đã chi trả là một tỷ không trăm năm mươi triệu đồng'] },
	},
	{
		name: 'one person in a table of one row',
		lines: [ENTITLEMENTS, '| Có quyết định nghỉ | Đã chi trả | Chưa chi trả |', '| 1 | 1 | 0 |'],
		figures: { decided: [1, '1'], paid: [1, '1'], unpaid: [0, '0'] },
	},
	{
		name: 'the last period and now',
		lines: [ENTITLEMENTS, 'Tháng trước còn 06 trường hợp chưa nhận chế độ; hiện còn 02 trường hợp chưa nhận.'],
		figures: { unpaid: [2, '02 trường hợp chưa nhận'] },
	},
	{
		name: 'two days, the later one counts',
		lines: [ENTITLEMENTS, 'Tính đến 15/9/2025 chi trả cho 08 người; tính đến 14/10/2025 đã chi trả cho 15 người, số tiền 6,4 tỷ đồng.'],
		figures: { paid: [15, 'đã chi trả cho 15 người'], paidAmount: [6_400_000_000, 'đã chi trả cho 15 người, số tiền 6,4 tỷ đồng'] },
	},
	{
		name: 'of the month, and in all',
		lines: [ENTITLEMENTS, 'Trong tháng đã chi trả cho 03 người; luỹ kế đã chi trả cho 17 người với số tiền 8,1 tỷ đồng.'],
		figures: { paid: [17, 'đã chi trả cho 17 người'] },
	},
	{
		name: 'raised to so many',
		lines: [ENTITLEMENTS, 'Đợt đầu năm đã chi trả cho 10 người, nay chi trả tiếp cho 05 người, nâng tổng số lên 15 người.'],
		figures: { paid: [15, 'nâng tổng số lên 15 người'], decided: null },
	},
	{
		name: 'one decree and the other, without a sum',
		lines: [
			ENTITLEMENTS,
			'Theo Nghị định số 178/2024/NĐ-CP đã chi trả cho 04 người, số tiền 2.100 triệu đồng; theo Nghị định số 154/2025/NĐ-CP đã chi trả cho 09 người, số tiền 1.050 triệu đồng.',
		],
		figures: { paid: null },
	},
	{
		name: 'one decree and the other, with their sum behind',
		lines: [ENTITLEMENTS, 'Theo NĐ 178 đã chi trả 04 người; theo NĐ 154 đã chi trả 09 người. Tổng cộng đã chi trả cho 13 người.'],
		figures: { paid: [13, 'đã chi trả cho 13 người'] },
	},
	{
		name: 'kinds of staff, without a sum',
		lines: [ENTITLEMENTS, 'Người hoạt động không chuyên trách: đã chi trả cho 12 người. Cán bộ, công chức: đã chi trả cho 05 người.'],
		figures: { paid: null },
	},
	{
		name: 'the need, what was spent and what is lacking',
		lines: [ENTITLEMENTS, 'Tổng nhu cầu kinh phí là 7,5 tỷ đồng, đã chi 7,1 tỷ đồng, còn thiếu 0,4 tỷ đồng.'],
		figures: { paidAmount: [7_100_000_000, 'đã chi 7,1 tỷ đồng'], unpaidAmount: [400_000_000, 'còn thiếu 0,4 tỷ đồng'] },
	},
	{
		name: 'due, paid and due still',
		lines: [ENTITLEMENTS, 'Tổng số phải chi trả: 20 người; đã chi trả: 18 người; còn phải chi trả: 02 người, tương ứng 655 triệu đồng.'],
		figures: {
			paid: [18, 'đã chi trả: 18 người'],
			unpaid: [2, 'còn phải chi trả: 02 người'],
			unpaidAmount: [655_000_000, 'còn phải chi trả: 02 người, tương ứng 655 triệu đồng'],
			paidAmount: null,
		},
	},
	{
		name: 'asked for in the section itself',
		lines: [ENTITLEMENTS, 'UBND phường đề nghị Sở Tài chính bổ sung 540 triệu đồng để chi trả cho 01 trường hợp còn tồn đọng.'],
		figures: {
			unpaid: [1, 'chi trả cho 01 trường hợp'],
			paid: null,
			unpaidAmount: [540_000_000, '540 triệu đồng'],
			paidAmount: null,
		},
	},
	{
		name: 'asked for something else in the section',
		lines: [ENTITLEMENTS, 'UBND xã đề nghị cấp 500 triệu đồng để mua trang thiết bị.'],
		figures: { paidAmount: null, unpaidAmount: null },
	},
	{
		name: 'asked for and granted',
		lines: [ENTITLEMENTS, 'UBND xã đã đề nghị và được thành phố cấp 5 tỷ đồng; đã chi trả 4,9 tỷ đồng cho 12 người.'],
		figures: {
			paidAmount: [4_900_000_000, 'đã chi trả 4,9 tỷ đồng'],
			paid: [12, 'đã chi trả 4,9 tỷ đồng cho 12 người'],
			unpaidAmount: null,
		},
	},
	{
		name: 'the whole city, and the commune',
		lines: [ENTITLEMENTS, 'Toàn thành phố đã chi trả 2.100 tỷ đồng cho 4.312 người. Xã đã chi trả cho 08 người.'],
		figures: { paid: [8, 'đã chi trả cho 08 người'], paidAmount: null },
	},
	{
		name: 'presents',
		lines: [
			ENTITLEMENTS,
			'Nhân dịp này, xã trao quà cho 12 gia đình, trị giá 12 triệu đồng; đã chi trả chế độ cho người nghỉ việc 4,1 tỷ đồng.',
		],
		figures: { paidAmount: [4_100_000_000, 'đã chi trả chế độ cho người nghỉ việc 4,1 tỷ đồng'] },
	},
	{
		name: 'no money left to pay',
		lines: [ENTITLEMENTS, 'Không còn khoản tiền nào chưa chi trả.'],
		figures: { unpaidAmount: [0, 'Không còn khoản tiền nào chưa chi trả'] },
	},
	{
		name: 'no money to pay with',
		lines: [ENTITLEMENTS, 'Hiện không có kinh phí để chi trả cho 02 người còn lại.'],
		figures: { unpaidAmount: null, unpaid: [2, 'chi trả cho 02 người'], paid: null },
	},
	{
		name: 'nobody paid yet',
		lines: [ENTITLEMENTS, 'Do chưa có nguồn, xã chưa chi trả được cho trường hợp nào.'],
		figures: { paid: [0, 'chưa chi trả được cho trường hợp nào'] },
	},
	{
		name: 'not paid: none; paid: five',
		lines: [ENTITLEMENTS, 'Chưa thanh toán: Không có. Đã thanh toán: 05 người.'],
		figures: { paid: [5, 'Đã thanh toán: 05 người'], unpaid: [0, 'Chưa thanh toán: Không có'] },
	},
	{
		name: 'the cases have all been paid',
		lines: [ENTITLEMENTS, 'Các đối tượng có quyết định nghỉ trước ngày 31/8/2025 đều được thanh toán chế độ.'],
		figures: { unpaid: [0, 'Các đối tượng có quyết định nghỉ trước ngày 31/8/2025 đều được thanh toán'] },
	},
	{
		name: 'the other cases have all been paid',
		lines: [ENTITLEMENTS, 'Trừ 02 người đang chờ thẩm định, các trường hợp khác đều đã được chi trả.'],
		figures: { unpaid: [2, 'Trừ 02 người'] },
	},
	{
		name: 'the cases of one decree have been paid',
		lines: [
			ENTITLEMENTS,
			'Các trường hợp nghỉ theo Nghị định 178 đều đã được chi trả; còn 02 trường hợp theo Nghị định 154 chưa được chi trả.',
		],
		figures: { unpaid: [2, '02 trường hợp theo Nghị định 154 chưa được chi trả'] },
	},
	{
		name: 'the sum of the instalments and whom it was paid to',
		lines: [ENTITLEMENTS, 'Lần 1 chi 3,2 tỷ đồng, lần 2 chi 1,1 tỷ đồng; cộng cả hai lần 4,3 tỷ đồng chi trả cho 10 người.'],
		figures: { paid: [10, '4,3 tỷ đồng chi trả cho 10 người'] },
	},
	{
		name: 'the last period and this one',
		lines: [ENTITLEMENTS, 'Kỳ trước báo cáo còn 03 người, kỳ này còn 01 người chưa được chi trả.'],
		figures: { unpaid: [1, '01 người chưa được chi trả'] },
	},
	{
		name: 'asked for, the sum before the verb',
		lines: [ENTITLEMENTS, 'UBND xã đã có văn bản đề nghị thành phố bố trí kinh phí 1.120 triệu đồng chi trả cho 03 người còn lại.'],
		figures: { paid: null, unpaid: [3, 'chi trả cho 03 người'], unpaidAmount: [1_120_000_000, '1.120 triệu đồng'] },
	},
	{
		name: 'the fund and what was spent of it',
		lines: [ENTITLEMENTS, 'Kinh phí thực hiện 7,2 tỷ đồng, đã giải ngân 6,9 tỷ đồng.'],
		figures: { paidAmount: [6_900_000_000, 'đã giải ngân 6,9 tỷ đồng'] },
	},
	{
		name: 'entitled, and paid so far',
		lines: [ENTITLEMENTS, 'Toàn xã có 14 người thuộc diện được chi trả, tới nay 12/14 người đã nhận tiền.'],
		figures: { paid: [12, 'được chi trả, tới nay 12/14 người'] },
	},
	{
		name: 'all but one that is looked into',
		lines: [ENTITLEMENTS, 'Các trường hợp nghỉ trước ngày 31/8/2025 đều đã được chi trả, riêng 01 trường hợp đang chờ xác minh.'],
		figures: { paid: null, unpaid: [1, '01 trường hợp'] },
	},
	{
		name: 'people asked for among the proposals, where none is told of elsewhere',
		lines: [
			ENTITLEMENTS,
			'Đã chi trả cho 16 trường hợp.',
			'III. KIẾN NGHỊ, ĐỀ XUẤT',
			'- Đề nghị bố trí 860 triệu đồng để chi trả cho 02 trường hợp còn lại.',
		],
		figures: {
			unpaid: [2, 'chi trả cho 02 trường hợp'],
			unpaidAmount: [860_000_000, '860 triệu đồng'],
			paid: [16, 'Đã chi trả cho 16 trường hợp'],
		},
	},
	{
		name: 'money that another policy lacks',
		lines: ['I. KHÓ KHĂN, VƯỚNG MẮC', '- Kinh phí thực hiện chính sách dân số còn thiếu 350 triệu đồng.'],
		figures: { unpaidAmount: null },
	},
	{
		name: 'later leavers, and behind the semicolon the money for them',
		lines: [ENTITLEMENTS, 'Từ ngày 01/9/2025 có 02 đồng chí nộp đơn xin nghỉ; kinh phí dự kiến 1,3 tỷ đồng.'],
		figures: { decided: null, unpaidAmount: null },
	},
	{
		name: 'asked to leave before the cut-off, and behind the semicolon the money for them',
		lines: [ENTITLEMENTS, '02 đồng chí xin nghỉ trước ngày 31/8/2025; kinh phí dự kiến 1,3 tỷ đồng.'],
		figures: { unpaidAmount: [1300000000, 'dự kiến 1,3 tỷ đồng'] },
	},
	{
		name: 'later leavers, and behind the semicolon others who have their decision',
		lines: [ENTITLEMENTS, '02 đồng chí có đơn xin nghỉ; trước mắt đã chi trả cho 12 người có quyết định nghỉ, số tiền 9 tỷ đồng.'],
		figures: {
			paid: [12, 'đã chi trả cho 12 người'],
			paidAmount: [9000000000, 'đã chi trả cho 12 người có quyết định nghỉ, số tiền 9 tỷ đồng'],
		},
	},
	{
		name: 'some money more for something else',
		lines: [ENTITLEMENTS, 'Đã chi trả 5,2 tỷ đồng, chi thêm 640 triệu đồng hỗ trợ tiền tàu xe.'],
		figures: { paidAmount: [5_200_000_000, 'Đã chi trả 5,2 tỷ đồng'] },
	},
	{
		name: 'some money more for more of the people',
		lines: [ENTITLEMENTS, 'Đã chi trả 5,2 tỷ đồng, chi thêm 640 triệu đồng cho 02 người.'],
		figures: { paidAmount: null },
	},
	{
		name: 'each number with its own verb',
		lines: [ENTITLEMENTS, 'Có 14 người có QĐ nghỉ, 12 người đã được chi trả, 02 người chưa.'],
		figures: { decided: [14, '14 người có QĐ'], paid: [12, '12 người đã được chi trả'], unpaid: [2, '02 người'] },
	},
	{
		name: 'each number with its own verb, money received',
		lines: [ENTITLEMENTS, 'Có 14 người có quyết định nghỉ, 12 người đã nhận tiền, 02 người chưa nhận.'],
		figures: { decided: [14, '14 người có quyết định'], paid: [12, '12 người đã nhận'], unpaid: [2, '02 người'] },
	},
	{
		name: 'those entitled were all paid, others not',
		lines: [ENTITLEMENTS, 'Các trường hợp đủ điều kiện đều đã được chi trả; có 02 trường hợp chưa được chi trả do thiếu hồ sơ.'],
		figures: { unpaid: [2, '02 trường hợp chưa được chi trả'] },
	},
	{
		name: 'all paid, and the next sentence tells who was not',
		lines: [ENTITLEMENTS, 'Các trường hợp nghỉ trước ngày 31/8/2025 đều đã được chi trả. Còn 02 trường hợp chưa được chi trả.'],
		figures: { unpaid: [2, '02 trường hợp chưa được chi trả'] },
	},
	{
		name: 'those of one month were all paid',
		lines: [ENTITLEMENTS, 'Các trường hợp nghỉ trong tháng 8 đều đã được chi trả.'],
		figures: { unpaid: null },
	},
	{
		name: 'those of one body were all paid',
		lines: [ENTITLEMENTS, 'Các đối tượng khối Đảng đều đã được chi trả.'],
		figures: { unpaid: null },
	},
	{
		name: 'all paid, and files that are looked into',
		lines: [ENTITLEMENTS, 'Các trường hợp đều đã được chi trả; còn 02 hồ sơ đang thẩm định.'],
		figures: { unpaid: [2, '02 hồ sơ đang thẩm định'] },
	},
	{
		name: 'all paid, and in a later paragraph who was not',
		lines: [ENTITLEMENTS, 'Các trường hợp đều đã được chi trả.', 'Còn 02 trường hợp chưa được chi trả.'],
		figures: { unpaid: [2, '02 trường hợp chưa được chi trả'] },
	},
	{
		name: 'no money, and so people not paid',
		lines: [ENTITLEMENTS, 'Không có kinh phí nên 02 người chưa được chi trả.'],
		figures: { unpaid: [2, '02 người chưa được chi trả'] },
	},
	{
		name: 'no money, and so a sum not paid',
		lines: [ENTITLEMENTS, 'Không có kinh phí nên chưa chi trả được 1,2 tỷ đồng cho 02 người.'],
		figures: {
			unpaid: [2, 'chưa chi trả được 1,2 tỷ đồng cho 02 người'],
			paidAmount: null,
			unpaidAmount: [1200000000, 'chưa chi trả được 1,2 tỷ đồng'],
		},
	},
	{
		name: 'no money left unsettled, and a sum not paid',
		lines: [ENTITLEMENTS, 'Xã không có khoản kinh phí chưa quyết toán; chưa chi trả 1,2 tỷ đồng cho 02 người.'],
		figures: {
			unpaid: [2, 'chưa chi trả 1,2 tỷ đồng cho 02 người'],
			paidAmount: null,
			unpaidAmount: [1200000000, 'chưa chi trả 1,2 tỷ đồng'],
		},
	},
	{
		name: 'a sum asked for and granted',
		lines: [ENTITLEMENTS, 'Tờ trình đề nghị cấp 5,2 tỷ đồng đã được phê duyệt, xã đã chi trả cho 15 người.'],
		figures: { paid: [15, 'đã được phê duyệt, xã đã chi trả cho 15 người'], paidAmount: null, unpaidAmount: null },
	},
	{
		name: 'a former state that none replaces',
		lines: [ENTITLEMENTS, 'Trước đây xã có 14 người có quyết định nghỉ, đã chi trả đủ 14 người.'],
		figures: { decided: [14, '14 người có quyết định'], paid: [14, 'đã chi trả đủ 14 người'] },
	},
	{
		name: 'a former lack as the cause',
		lines: [ENTITLEMENTS, 'Do trước đây thiếu kinh phí, đến tháng 10 mới chi trả cho 14 người; còn 02 người.'],
		figures: { paid: [14, 'chi trả cho 14 người'], unpaid: [2, 'còn 02 người'] },
	},
	{
		name: 'formerly owed, and paid since',
		lines: [ENTITLEMENTS, 'Trước đây còn 04 người chưa được chi trả, đến nay đã chi trả xong.'],
		figures: { unpaid: null },
	},
	{
		name: 'parts by decree and the total paid',
		lines: [ENTITLEMENTS, 'Theo Nghị định 178 có 09 trường hợp; theo Nghị định 154 có 05 trường hợp; tổng số 14 người được chi trả.'],
		figures: { decided: null, paid: [14, '14 người được chi trả'] },
	},
	{
		name: 'overtime asked for till the year is out',
		lines: [
			ENTITLEMENTS,
			'Đã chi trả cho 14 người.',
			'III. KIẾN NGHỊ, ĐỀ XUẤT',
			'- Đề nghị chi trả chế độ làm thêm giờ cho 36 cán bộ, công chức trong thời gian còn lại của năm.',
		],
		figures: { paid: [14, 'Đã chi trả cho 14 người'], unpaid: null },
	},
	{
		name: 'another payment asked for till the year is out',
		lines: [
			ENTITLEMENTS,
			'Đã chi trả cho 14 người.',
			'III. KIẾN NGHỊ, ĐỀ XUẤT',
			'- Đề nghị chi trả chế độ trực cho 36 cán bộ, công chức trong thời gian còn lại của năm.',
		],
		figures: { paid: [14, 'Đã chi trả cho 14 người'], unpaid: null },
	},
	{
		name: 'a list of whom to pay',
		lines: [ENTITLEMENTS, 'Xã đã lập danh sách chi trả cho 15 người gửi Sở Nội vụ.'],
		figures: { paid: null },
	},
	{
		name: 'files done and people paid',
		lines: [ENTITLEMENTS, 'Đã hoàn thiện hồ sơ và chi trả cho 15 người.'],
		figures: { paid: [15, 'Đã hoàn thiện hồ sơ và chi trả cho 15 người'] },
	},
	{
		name: 'a payment to be done',
		lines: [ENTITLEMENTS, 'Việc chi trả cho 15 người cần hoàn thành trước ngày 30/11/2025.'],
		figures: { paid: null },
	},
	{
		name: 'two kinds of leavers before one verb',
		lines: [ENTITLEMENTS, '10 người nghỉ hưu trước tuổi và 05 người thôi việc đã được chi trả.'],
		figures: { decided: null, paid: null },
	},
	{
		name: 'who left and who was paid',
		lines: [ENTITLEMENTS, 'Có 14 người nghỉ việc và 12 người đã được chi trả.'],
		figures: { decided: [14, '14 người nghỉ việc'], paid: [12, '12 người đã được chi trả'] },
	},
	{
		name: "the city's number, then the commune's",
		lines: [ENTITLEMENTS, 'Thành phố đã chi trả cho 9.870 người, xã có 12 người đã được chi trả.'],
		figures: { paid: [12, '12 người đã được chi trả'] },
	},
	{
		name: 'all who left in the year',
		lines: [ENTITLEMENTS, 'Tất cả các trường hợp nghỉ hưu trong năm 2025 đều đã được chi trả đầy đủ.'],
		figures: { unpaid: [0, 'Tất cả các trường hợp nghỉ hưu trong năm 2025 đều đã được chi trả'] },
	},
	{
		name: 'a total entitled, and some of it not paid',
		lines: [ENTITLEMENTS, 'Tổng số 14 người được chi trả, còn 02 người chưa nhận.'],
		figures: { decided: [14, 'Tổng số 14 người'], paid: null, unpaid: [2, '02 người'] },
	},
	{
		name: 'owed formerly and now',
		lines: [ENTITLEMENTS, 'Trước đây còn 05 người chưa nhận, nay chỉ còn 01 người chưa nhận.'],
		figures: { unpaid: [1, 'chưa nhận, nay chỉ còn 01 người'] },
	},
	{
		name: 'files done, people paid to the last',
		lines: [ENTITLEMENTS, 'Đã hoàn thành thủ tục chi trả xong cho 15 người.'],
		figures: { paid: [15, 'Đã hoàn thành thủ tục chi trả xong cho 15 người'] },
	},
];
