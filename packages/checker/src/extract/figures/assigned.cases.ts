import { type FigureCase, STAFFING } from './figure-case.js';

export const assignedCases: readonly FigureCase[] = [
	{
		name: 'the day of a decision is not the day of the count',
		lines: [
			STAFFING,
			'Theo Quyết định số 3127/QĐ-UBND ngày 01/7/2025 của UBND thành phố, phường được giao 52 chỉ tiêu biên chế.',
			'Đến ngày 13/10/2025 có mặt 48 người, còn 04 chỉ tiêu chưa sử dụng.',
		],
		figures: {
			assigned: [52, 'UBND thành phố, phường được giao 52 chỉ tiêu biên chế'],
			present: [48, 'có mặt 48 người'],
			shortage: [4, '04 chỉ tiêu chưa sử dụng'],
		},
	},
	{
		name: 'of two labels the nearer one counts',
		lines: [STAFFING, 'Biên chế được giao 42, biên chế có mặt 37, biên chế chưa thực hiện 05.'],
		figures: { assigned: [42, 'được giao 42'], present: [37, 'có mặt 37'], shortage: [5, 'chưa thực hiện 05'] },
	},
	{
		name: 'cases of people who left are no posts',
		lines: ['VI. KHÓ KHĂN, VƯỚNG MẮC', 'Nguồn kinh phí được cấp chưa đủ, hiện còn 02 trường hợp nghỉ việc đang chờ tiền.'],
		figures: { assigned: null, present: null },
	},
	{
		name: 'what each unit was given, in its bracket',
		lines: [STAFFING, 'Xã có 30 công chức hiện có mặt: Phòng Kinh tế 14 đồng chí (giao 15), Văn phòng HĐND và UBND 16 đồng chí (giao 18).'],
		figures: { assigned: null, present: [30, '30 công chức hiện có'] },
	},
	{
		name: 'first planned, then settled',
		lines: [
			STAFFING,
			'Đề án ban đầu dự kiến 45 biên chế; số chính thức được giao tại Quyết định số 2015/QĐ-UBND ngày 01/8/2025 là 42, hiện có mặt 39.',
		],
		figures: { assigned: [42, 'được giao tại Quyết định số 2015/QĐ-UBND ngày 01/8/2025 là 42'], present: [39, 'hiện có mặt 39'] },
	},
	{
		name: 'in a bracket right behind the word',
		lines: [STAFFING, 'So với biên chế được giao (41), xã chưa bố trí đủ, còn thiếu 03.'],
		figures: { assigned: [41, 'được giao (41'], shortage: [3, 'còn thiếu 03'] },
	},
	{
		name: 'a reason behind the posts is no number of them',
		lines: [STAFFING, 'Hiện xã còn thiếu 01 công chức so với biên chế giao, do 01 đồng chí Văn phòng chuyển công tác.'],
		figures: { assigned: null, shortage: [1, 'còn thiếu 01 công chức'] },
	},
	{
		name: 'posts, some left out',
		lines: [STAFFING, 'Theo định biên, xã được giao 40 biên chế (không tính 03 biên chế của BCH Quân sự xã).'],
		figures: { assigned: [40, 'được giao 40 biên chế'], present: null },
	},
	{
		name: 'a label and a colon',
		lines: [STAFFING, 'Tổng số biên chế được giao: 42 biên chế.'],
		figures: { assigned: [42, 'được giao: 42 biên chế'] },
	},
	{
		name: 'a year and a decision beside it',
		lines: [STAFFING, 'Năm 2025, xã được UBND thành phố giao 38 biên chế công chức tại Quyết định số 1234/QĐ-UBND ngày 05/7/2025.'],
		figures: { assigned: [38, 'được UBND thành phố giao 38 biên chế công chức'], asOf: null },
	},
	{
		name: 'three labels in a row',
		lines: [STAFFING, 'Biên chế giao: 45; có mặt: 41; còn thiếu: 04.'],
		figures: { assigned: [45, 'giao: 45'], present: [41, 'có mặt: 41'], shortage: [4, 'còn thiếu: 04'] },
	},
	{
		name: 'a quota assigned by authority',
		lines: [STAFFING, 'Chỉ tiêu biên chế cán bộ, công chức được cấp có thẩm quyền giao là 37 người.'],
		figures: { assigned: [37, 'được cấp có thẩm quyền giao là 37 người'], present: null },
	},
	{
		name: 'parts of the posts',
		lines: [STAFFING, 'Tổng định biên của phường là 50 (trong đó: cán bộ 05, công chức 45).'],
		figures: { assigned: [50, 'định biên của phường là 50'] },
	},
	{
		name: 'a norm for every commune before it',
		lines: [STAFFING, 'Theo khung định hướng, mỗi xã 32 biên chế; xã được giao 36.'],
		figures: { assigned: [36, 'được giao 36'] },
	},
	{
		name: 'public employees apart',
		lines: [STAFFING, 'UBND xã được bố trí 34 chỉ tiêu biên chế, gồm 30 biên chế hành chính và 04 biên chế sự nghiệp.'],
		figures: { assigned: [30, '30 biên chế hành chính'] },
	},
	{
		name: 'words and digits',
		lines: [STAFFING, 'Số biên chế được giao: bốn mươi (40) người.'],
		figures: { assigned: [40, 'được giao: bốn mươi (40) người'] },
	},
	{
		name: 'words alone',
		lines: [STAFFING, 'Xã được giao ba mươi tám biên chế.'],
		figures: { assigned: [38, 'được giao ba mươi tám biên chế'] },
	},
	{
		name: 'posts as of a day',
		lines: [STAFFING, 'Biên chế được giao (tính đến thời điểm 31/7/2025): 41.'],
		figures: { assigned: [41, 'được giao (tính đến thời điểm 31/7/2025): 41'], present: null, asOf: null },
	},
	{
		name: 'the whole political system first',
		lines: [
			STAFFING,
			'Số biên chế theo đề án sắp xếp là 59 người đối với toàn hệ thống chính trị của xã; riêng khối chính quyền được giao 40 biên chế.',
		],
		figures: { assigned: [40, 'được giao 40 biên chế'] },
	},
	{
		name: 'a fraction of posts',
		lines: [STAFFING, 'Hiện xã mới có 34/40 biên chế công chức.'],
		figures: {
			assigned: [40, 'Hiện xã mới có 34/40 biên chế công chức'],
			present: [34, 'Hiện xã mới có 34/40 biên chế công chức'],
			shortage: null,
		},
	},
	{
		name: 'no posts assigned yet',
		lines: [STAFFING, 'Đến nay chưa được giao biên chế chính thức, tạm thời thực hiện theo số hiện có là 39 người.'],
		figures: { assigned: null, present: [39, 'thực hiện theo số hiện có là 39 người'] },
	},
	{ name: 'no posts of public employees', lines: [STAFFING, 'Không có biên chế sự nghiệp được giao.'], figures: { assigned: null } },
	{
		name: 'fewer than first planned',
		lines: [STAFFING, 'Biên chế giao năm 2025 là 40, giảm 02 so với phương án ban đầu (42).'],
		figures: { assigned: [40, 'giao năm 2025 là 40'] },
	},
	{ name: 'a range', lines: [STAFFING, 'Được giao từ 35 đến 40 biên chế tuỳ theo quy mô.'], figures: { assigned: null } },
	{
		name: 'the military post included',
		lines: [STAFFING, 'Được giao 40 biên chế, trong đó đã bao gồm 03 biên chế của Ban Chỉ huy Quân sự.'],
		figures: { assigned: [40, 'Được giao 40 biên chế'] },
	},
	{
		name: 'posts, military posts and a contract',
		lines: [STAFFING, 'Xã có 40 biên chế công chức, 03 biên chế quân sự, 01 hợp đồng theo Nghị định 111/2022/NĐ-CP.'],
		figures: { assigned: [40, 'Xã có 40 biên chế công chức'], contracts: [1, '01 hợp đồng'] },
	},
	{ name: 'a ceiling', lines: [STAFFING, 'Theo quy định, mỗi xã không quá 40 biên chế.'], figures: { assigned: null } },
	{
		name: 'not so many but so many',
		lines: [STAFFING, 'Biên chế được giao không phải 40 mà là 38 biên chế.'],
		figures: { assigned: [38, 'được giao không phải 40 mà là 38 biên chế'] },
	},
	{
		name: 'posts asked for',
		lines: [STAFFING, 'Xã được giao 40 biên chế.', 'III. KIẾN NGHỊ, ĐỀ XUẤT', '- Đề nghị tăng định biên từ 40 lên 45 biên chế.'],
		figures: { assigned: [40, 'được giao 40 biên chế'] },
	},
	{
		name: 'left blank',
		lines: [STAFFING, 'Số biên chế được giao: …… biên chế; có mặt: 34 người.'],
		figures: { assigned: null, present: [34, 'có mặt: 34 người'] },
	},
	{
		name: 'the norm of other communes',
		lines: [STAFFING, 'Thành phố có 114 đơn vị cấp xã, bình quân 32 biên chế/xã; xã được giao 41 biên chế.'],
		figures: { assigned: [41, 'được giao 41 biên chế'] },
	},
	{
		name: 'a rank is no number of posts',
		lines: [STAFFING, 'Là đơn vị hành chính loại II, xã được giao 39 biên chế.'],
		figures: { assigned: [39, 'được giao 39 biên chế'] },
	},
	{
		name: 'a year is no number of posts',
		lines: [STAFFING, 'Năm 2025 xã được giao 40 biên chế, hiện có mặt năm người ở Trung tâm và 30 người ở các phòng.'],
		figures: { assigned: [40, 'được giao 40 biên chế'] },
	},
	{ name: 'people taken on by contract', lines: [STAFFING, 'Số được giao ký hợp đồng: 03 người.'], figures: { assigned: null } },
	{ name: 'traffic wardens', lines: [STAFFING, 'Tổ tự quản giao thông của xã: 12 người.'], figures: { assigned: null } },
	{
		name: 'part-time posts assigned',
		lines: [STAFFING, 'Được giao số lượng không chuyên trách là 15 người.'],
		figures: { assigned: null },
	},
	{
		name: 'a difference to the posts',
		lines: [STAFFING, 'Hiện có mặt 42 công chức, so với số được giao nhiều hơn 02 người.'],
		figures: { assigned: null, present: [42, 'Hiện có mặt 42 công chức'], shortage: null },
	},
	{
		name: 'a ceiling, then the posts',
		lines: [STAFFING, 'Biên chế của xã không quá 40 người. Thành phố đã giao 38 biên chế.'],
		figures: { assigned: [38, 'Thành phố đã giao 38 biên chế'] },
	},
	{ name: 'tasks assigned', lines: [STAFFING, 'Chủ tịch UBND xã giao nhiệm vụ cụ thể cho 05 công chức.'], figures: { assigned: null } },
	{ name: 'secondees assigned', lines: [STAFFING, 'Số biệt phái được giao là 02 người.'], figures: { assigned: null } },
	{
		name: 'contracts allotted',
		lines: [STAFFING, 'Thành phố giao chỉ tiêu hợp đồng lao động là 04 người.'],
		figures: { assigned: null },
	},
	{
		name: 'more than before',
		lines: [STAFFING, 'Biên chế được giao nhiều hơn năm trước 03 người.'],
		figures: { assigned: null },
	},
	{
		name: 'over what was assigned',
		lines: [STAFFING, 'Số có mặt vượt biên chế được giao 02 người.'],
		figures: { assigned: null },
	},
	{
		name: 'of each commune',
		lines: [STAFFING, 'Đề án giao mỗi xã bình quân 32 biên chế.'],
		figures: { assigned: null },
	},
	{
		name: 'tasks assigned',
		lines: [STAFFING, 'Chủ tịch UBND xã giao nhiệm vụ theo dõi cho 02 người.'],
		figures: { assigned: null },
	},
	{
		name: 'asked for, then given',
		lines: [STAFFING, 'Xã đề nghị giao 45 biên chế. Hiện được giao 40, có mặt 36.'],
		figures: { assigned: [40, 'được giao 40'], present: [36, 'có mặt 36'] },
	},
	{
		name: 'a need for next year',
		lines: [STAFFING, 'Nhu cầu biên chế năm 2026 là 45, năm nay được giao 40.'],
		figures: { assigned: [40, 'được giao 40'] },
	},
	{
		name: 'contracts for the work of civil servants allotted',
		lines: [STAFFING, 'Chỉ tiêu ký hợp đồng thực hiện nhiệm vụ công chức được giao: 02 người.'],
		figures: { assigned: null, contracts: [2, 'hợp đồng thực hiện nhiệm vụ công chức được giao: 02 người'] },
	},
	{
		name: 'fewer than assigned',
		lines: [STAFFING, 'Hiện có mặt 36 người, ít hơn số biên chế được giao 04 người.'],
		figures: { assigned: null, present: [36, 'Hiện có mặt 36 người'] },
	},
	{
		name: 'civil servants of each commune',
		lines: [STAFFING, 'Theo khung của thành phố, số cán bộ, công chức mỗi xã được giao là 32 người.'],
		figures: { assigned: null },
	},
	{
		name: 'tasks assigned in writing',
		lines: [STAFFING, 'Xã đã giao việc bằng văn bản cho 34 công chức.'],
		figures: { assigned: null },
	},
	{
		name: 'people told to take the lead',
		lines: [STAFFING, 'UBND xã giao 02 công chức chủ trì tham mưu.'],
		figures: { assigned: null },
	},
	{
		name: 'the day of the decision is not the day of the count',
		lines: [STAFFING, '- Theo Quyết định số 3127/QĐ-UBND ngày 01/7/2025, xã được giao 42 biên chế.', '- Biên chế được giao: 40.'],
		figures: { assigned: [42, 'được giao 42 biên chế'] },
	},
	{
		name: 'posts left out without a bracket',
		lines: [STAFFING, 'Xã được giao 40 biên chế không tính biên chế của Ban Chỉ huy Quân sự xã.'],
		figures: { assigned: [40, 'được giao 40 biên chế'] },
	},
];
