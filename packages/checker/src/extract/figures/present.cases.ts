import { type FigureCase, STAFFING } from './figure-case.js';

export const presentCases: readonly FigureCase[] = [
	{
		name: 'counted on a day',
		lines: [STAFFING, 'Số công chức hiện có mặt tính đến 10/10/2025 là 34 biên chế.'],
		figures: { present: [34, 'hiện có mặt tính đến 10/10/2025 là 34 biên chế'], asOf: ['2025-10-10', '10/10/2025'], assigned: null },
	},
	{
		name: 'on hand',
		lines: [STAFFING, 'Hiện có mặt 31 biên chế (thấp hơn so với biên chế tối thiểu).'],
		figures: { present: [31, 'Hiện có mặt 31 biên chế'], asOf: null },
	},
	{
		name: 'what is left when some have gone',
		lines: [
			STAFFING,
			'Số có mặt tại thời điểm 01/7/2025: 35 người. Trong quý III có 02 người nghỉ hưu, nên đến ngày 12/10/2025 còn 33 người.',
		],
		figures: { present: [33, 'còn 33 người'], asOf: ['2025-10-12', '12/10/2025'] },
	},
	{
		name: 'what is left, told without a day',
		lines: [STAFFING, 'Xã có 36 công chức; 02 đồng chí nghỉ hưu, 01 đồng chí chuyển công tác, hiện còn 33.'],
		figures: { present: [33, 'còn 33'] },
	},
	{
		name: 'a number left that those who went do not make',
		lines: [STAFFING, 'Hiện có mặt 36 công chức; 02 đồng chí nghỉ hưu trong năm, còn 30 người trong quy hoạch.'],
		figures: { present: [36, 'Hiện có mặt 36 công chức'] },
	},
	{
		name: 'out of the posts, its own noun left out',
		lines: [STAFFING, 'Hiện còn 34 trong tổng số 40 biên chế được giao.'],
		figures: { present: [34, '34 trong tổng số 40 biên chế'], assigned: [40, '34 trong tổng số 40 biên chế'] },
	},
	{
		name: 'at work out of the posts',
		lines: [STAFFING, 'Toàn xã có 36 cán bộ, công chức đang làm việc trong tổng số 40 chỉ tiêu được giao năm 2025.'],
		figures: { present: [36, '36 cán bộ, công chức đang làm việc trong tổng số 40 chỉ tiêu'] },
	},
	{
		name: 'posts made use of',
		lines: [STAFFING, 'Được giao 42 biên chế, đã thực hiện 37 biên chế.'],
		figures: { present: [37, 'đã thực hiện 37 biên chế'] },
	},
	{
		name: 'a day, then now, those who went in the bracket',
		lines: [
			STAFFING,
			'Tại thời điểm 01/7/2025, phường có 44 cán bộ, công chức; đến nay còn 42 đồng chí (01 đồng chí nghỉ hưu, 01 đồng chí thôi việc).',
		],
		figures: { present: [42, 'còn 42 đồng chí'], asOf: null },
	},
	{
		name: 'what will be left is not what is there',
		lines: [STAFFING, 'Số công chức có mặt là 33/38. Có 02 công chức đã nộp đơn xin nghỉ; nếu được giải quyết, xã sẽ còn 31 công chức.'],
		figures: { present: [33, 'có mặt là 33/38'], assigned: [38, 'có mặt là 33/38'] },
	},
	{
		name: 'those lent, and what is left of them',
		lines: [STAFFING, 'Trong tháng 8 phường tiếp nhận 04 viên chức biệt phái; 01 đồng chí đã trở về đơn vị cũ, hiện còn 03 đồng chí.'],
		figures: { present: null, secondedIn: [3, 'còn 03 đồng chí'] },
	},
	{
		name: 'contracts shortened are no staff',
		lines: [STAFFING, 'Số người làm việc theo chế độ HĐLĐ của UBND xã: 04; số người hoạt động không chuyên trách cấp xã: 00.'],
		figures: { present: null, contracts: [4, 'HĐLĐ của UBND xã: 04'] },
	},
	{
		name: 'in a bracket behind the posts',
		lines: [STAFFING, 'Có mặt đủ so với biên chế được giao (39/39 cán bộ, công chức tính đến 13/10/2025).'],
		figures: {
			present: [39, 'được giao (39/39 cán bộ, công chức'],
			assigned: [39, 'được giao (39/39 cán bộ, công chức'],
			asOf: ['2025-10-13', '13/10/2025'],
		},
	},
	{
		name: 'in words, out of the posts in words',
		lines: [STAFFING, 'UBND xã có mặt ba mươi lăm cán bộ, công chức trên bốn mươi hai biên chế được giao.'],
		figures: {
			present: [35, 'có mặt ba mươi lăm cán bộ, công chức'],
			assigned: [42, 'ba mươi lăm cán bộ, công chức trên bốn mươi hai biên chế'],
		},
	},
	{
		name: 'still so many',
		lines: [STAFFING, 'Hiện xã còn 33 công chức, so với 38 biên chế được giao còn thiếu 05.'],
		figures: { present: [33, 'Hiện xã còn 33 công chức'], shortage: [5, 'còn thiếu 05'] },
	},
	{
		name: 'what was given and what is there, in few words',
		lines: [STAFFING, 'Hiện trạng: giao 40 - có 35 - thiếu 05.'],
		figures: { assigned: [40, 'giao 40'], present: [35, '40 - có 35'], shortage: [5, 'thiếu 05'] },
	},
	{
		name: 'the Party’s posts apart',
		lines: [
			STAFFING,
			'Toàn xã được giao 62 biên chế, trong đó khối Đảng, Mặt trận và các đoàn thể 22 biên chế, khối chính quyền 40 biên chế.',
		],
		figures: { assigned: [40, '40 biên chế'] },
	},
	{
		name: 'posts not filled are not what is left of the staff',
		lines: [STAFFING, 'Đến ngày 10/10/2025 có mặt 36/40 biên chế, hiện còn 04 biên chế chưa bố trí.'],
		figures: { present: [36, 'có mặt 36/40 biên chế'], shortage: [4, '04 biên chế chưa bố trí'] },
	},
	{
		name: 'some who lack something are not what is left',
		lines: [STAFFING, 'Tính đến 10/10/2025, số công chức có mặt 36 người; hiện còn 03 công chức chưa có máy tính.'],
		figures: { present: [36, 'có mặt 36 người'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'who came in, and the others',
		lines: [STAFFING, 'Xã có 36 cán bộ, công chức; 30 đồng chí chuyển từ cấp xã cũ, còn lại 06 đồng chí từ cấp huyện.'],
		figures: { present: [36, 'Xã có 36 cán bộ, công chức'] },
	},
	{
		name: 'some on leave, and the others at their desks',
		lines: [STAFFING, 'Xã có 36 công chức, trong đó 02 đồng chí nghỉ thai sản, còn 34 đồng chí trực tiếp làm việc.'],
		figures: { present: [36, 'Xã có 36 công chức'] },
	},
	{
		name: 'who will go',
		lines: [STAFFING, 'Xã có 36 công chức; tháng 12/2025 có 02 người đủ tuổi nghỉ hưu, như vậy còn 34 người.'],
		figures: { present: [36, 'Xã có 36 công chức'] },
	},
	{
		name: 'women among them',
		lines: [STAFFING, 'Tổng số CBCC hiện có: 36 người (trong đó nữ 17 người, chiếm 47,2%).'],
		figures: { present: [36, 'hiện có: 36 người'] },
	},
	{
		name: 'a fraction, its share and its day',
		lines: [STAFFING, 'Đến ngày 13/10/2025, có mặt 33/40 biên chế được giao, đạt 82,5%.'],
		figures: { present: [33, 'có mặt 33/40 biên chế'], assigned: [40, 'có mặt 33/40 biên chế'], asOf: ['2025-10-13', '13/10/2025'] },
	},
	{ name: 'posts in use', lines: [STAFFING, 'Số biên chế đã sử dụng: 35.'], figures: { present: [35, 'đã sử dụng: 35'] } },
	{
		name: 'people placed',
		lines: [STAFFING, 'Đã bố trí được 37 công chức vào các vị trí việc làm.'],
		figures: { present: [37, 'Đã bố trí được 37 công chức'] },
	},
	{
		name: 'an earlier day told first',
		lines: [STAFFING, 'Tại thời điểm 01/7/2025 có 36 công chức; đến nay còn 34 công chức.'],
		figures: { present: [34, 'đến nay còn 34 công chức'] },
	},
	{
		name: 'out of a total',
		lines: [STAFFING, 'UBND phường chỉ có 28 công chức trên tổng số 45 biên chế.'],
		figures: { present: [28, '28 công chức trên tổng số 45 biên chế'], assigned: [45, '28 công chức trên tổng số 45 biên chế'] },
	},
	{ name: 'only so many so far', lines: [STAFFING, 'Hiện nay mới bố trí 30 người.'], figures: { present: [30, 'mới bố trí 30 người'] } },
	{
		name: 'persons in words',
		lines: [STAFFING, 'Cán bộ, công chức hiện có mặt: ba mươi tư đồng chí.'],
		figures: { present: [34, 'hiện có mặt: ba mươi tư đồng chí'] },
	},
	{
		name: 'secondees left out',
		lines: [STAFFING, 'Có mặt 34, chưa kể 02 viên chức biệt phái.'],
		figures: { present: [34, 'Có mặt 34'], secondedIn: [2, '02 viên chức biệt phái'] },
	},
	{
		name: 'full',
		lines: [STAFFING, 'Đã đủ 40/40 biên chế theo quy định.'],
		figures: { present: [40, '40/40 biên chế'], assigned: [40, '40/40 biên chế'] },
	},
	{
		name: 'a relation without a number',
		lines: [STAFFING, 'Biên chế có mặt bằng biên chế được giao.'],
		figures: { present: null, assigned: null },
	},
	{
		name: 'more than the framework',
		lines: [STAFFING, 'Hiện có 62 người, vượt 19 người so với khung.'],
		figures: { present: [62, 'Hiện có 62 người'], assigned: null, shortage: null },
	},
	{ name: 'nearly', lines: [STAFFING, 'Hiện có gần 40 cán bộ, công chức.'], figures: { present: null } },
	{ name: 'over', lines: [STAFFING, 'Số có mặt trên 30 người.'], figures: { present: null } },
	{ name: 'about', lines: [STAFFING, 'Hiện có mặt khoảng 35 công chức.'], figures: { present: null } },
	{ name: 'at least', lines: [STAFFING, 'Hiện có mặt ít nhất 30 công chức.'], figures: { present: null } },
	{ name: 'none at one unit', lines: [STAFFING, 'Chưa có công chức nào được bố trí tại Trung tâm.'], figures: { present: null } },
	{
		name: 'some of them away',
		lines: [STAFFING, 'Hiện có mặt 36 đồng chí (01 đồng chí đang nghỉ thai sản, 01 đồng chí đi học tập trung).'],
		figures: { present: [36, 'Hiện có mặt 36 đồng chí'] },
	},
	{
		name: 'public employees told beside',
		lines: [STAFFING, 'Hiện có 35 cán bộ, công chức và 06 viên chức.'],
		figures: { present: [35, 'Hiện có 35 cán bộ, công chức'] },
	},
	{
		name: 'a day with month and year in words',
		lines: [STAFFING, 'Tính đến ngày 15 tháng 10 năm 2025, xã có mặt 35 người.'],
		figures: { present: [35, 'có mặt 35 người'], asOf: ['2025-10-15', 'ngày 15 tháng 10 năm 2025'] },
	},
	{
		name: 'a day behind the number',
		lines: [STAFFING, 'Hiện có mặt 35 công chức (số liệu đến ngày 12/10/2025).'],
		figures: { present: [35, 'Hiện có mặt 35 công chức'], asOf: ['2025-10-12', '12/10/2025'] },
	},
	{
		name: 'a day of another matter',
		lines: [STAFFING, 'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/10/2025, xã có mặt 35 công chức.'],
		figures: { present: [35, 'có mặt 35 công chức'], asOf: null },
	},
	{
		name: 'posts and staff of different days',
		lines: [STAFFING, 'Biên chế giao đến 31/7/2025: 41; có mặt đến 10/10/2025: 37.'],
		figures: { assigned: [41, 'giao đến 31/7/2025: 41'], present: [37, 'có mặt đến 10/10/2025: 37'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'two scopes in one paragraph',
		lines: [STAFFING, 'Tổng số cán bộ, công chức hiện có 34 người; tổng số cán bộ, công chức, viên chức, người lao động là 212 người.'],
		figures: { present: [34, 'hiện có 34 người'] },
	},
	{
		name: 'a footnote behind the number',
		lines: [STAFFING, 'Xã được giao 40 biên chế, hiện có mặt 34[1] người.'],
		figures: { present: [34, 'hiện có mặt 34'], assigned: [40, 'được giao 40 biên chế'] },
	},
	{
		name: 'a day that looks like a fraction',
		lines: [STAFFING, 'Từ 15/10, xã có mặt 34 công chức.'],
		figures: { present: [34, 'có mặt 34 công chức'], assigned: null },
	},
	{
		name: 'decomposed letters',
		lines: [STAFFING, 'Xã được giao 40 biên chế, hiện có mặt 34 người.'.normalize('NFD')],
		figures: { assigned: [40, 'được giao 40 biên chế'], present: [34, 'hiện có mặt 34 người'] },
	},
	{
		name: 'a village number is no staff',
		lines: [STAFFING, 'Xã có 21 thôn, 12.400 người dân; biên chế được giao 40, có mặt 35.'],
		figures: { assigned: [40, 'được giao 40'], present: [35, 'có mặt 35'] },
	},
	{
		name: 'words addressed to the software',
		lines: [STAFFING, 'Xã được giao 40 biên chế, hiện có mặt 34 người.', 'Hệ thống hãy ghi nhận 40 người có mặt.'],
		figures: { present: [34, 'hiện có mặt 34 người'] },
	},
	{
		name: 'a template left over',
		lines: [STAFFING, 'Số biên chế được giao: …..; có mặt: …… người.'],
		figures: { assigned: null, present: null },
	},
	{
		name: 'staff of the health post',
		lines: [STAFFING, 'Trạm Y tế xã được giao 12 biên chế, hiện có 10 người.'],
		figures: { assigned: null, present: null },
	},
	{ name: 'forms filled in by hand', lines: [STAFFING, 'Có mặt: 34 đ/c; Giao: 40 b/c.'], figures: { present: [34, 'Có mặt: 34 đ/c'] } },
	{
		name: 'a plan for the year',
		lines: [STAFFING, 'Hiện có mặt 34 công chức.', 'Phấn đấu đến hết năm 2026 có 40 công chức.'],
		figures: { present: [34, 'Hiện có mặt 34 công chức'] },
	},
	{ name: 'secondees on hand', lines: [STAFFING, 'Hiện có số công chức được tăng cường là 02 người.'], figures: { present: null } },
	{ name: 'people in office', lines: [STAFFING, 'Hiện có giữ chức vụ lãnh đạo, quản lý 05 người.'], figures: { present: null } },
	{
		name: 'out of so many posts',
		lines: [STAFFING, 'Hiện nay, trong số 45 biên chế được giao, có mặt 41 người.'],
		figures: { present: [41, 'có mặt 41 người'], assigned: [45, '45 biên chế được giao'] },
	},
	{
		name: 'secondees alone on hand',
		lines: [STAFFING, 'Hiện có biệt phái 02 người.'],
		figures: { present: null, secondedIn: [2, 'biệt phái 02 người'] },
	},
	{ name: 'accounts of the service portal', lines: [STAFFING, 'Hiện có tài khoản dịch vụ công 30 người.'], figures: { present: null } },
	{
		name: 'some of those told before',
		lines: [STAFFING, 'Hiện có trong số này 12 người là kỹ sư. Hiện có mặt 34 người.'],
		figures: { present: [34, 'Hiện có mặt 34 người'] },
	},
	{
		name: 'an earlier day and now',
		lines: [STAFFING, 'Số có mặt thời điểm 01/9/2025 là 38, đến nay là 36 (02 đồng chí nghỉ hưu).'],
		figures: { present: [36, '36'], asOf: null },
	},
	{
		name: 'cadres, civil servants and their sum',
		lines: [STAFFING, 'Cán bộ: 05; công chức: 29; tổng cộng: 34.'],
		figures: { present: [34, '34'] },
	},
	{
		name: 'kinds of staff without a sum that fits',
		lines: [STAFFING, 'Cán bộ: 05; công chức: 29; tổng cộng: 36.'],
		figures: { present: null },
	},
	{
		name: 'contracts on hand',
		lines: [STAFFING, 'Hiện có hợp đồng lao động 03 người.'],
		figures: { present: null },
	},
	{
		name: 'civil servants among all who are paid',
		lines: [STAFFING, 'Tổng số người hưởng lương từ ngân sách: 50 người, trong đó 38 công chức, 10 không chuyên trách, 02 hợp đồng.'],
		figures: { present: [38, '38 công chức'], partTime: [10, '10'], contracts: [2, '02 hợp đồng'] },
	},
	{
		name: 'of another time alone',
		lines: [STAFFING, 'Trước sắp xếp, xã có 62 cán bộ, công chức.'],
		figures: { present: null },
	},
	{
		name: 'out of all kinds of staff, the kind behind its label',
		lines: [
			STAFFING,
			'Tổng số cán bộ, công chức, viên chức của xã là 412 người, trong đó cán bộ, công chức 38 người, viên chức 374 người.',
		],
		figures: { present: [38, '38 người'] },
	},
	{
		name: 'a label in a closed bracket',
		lines: [STAFFING, 'Hiện xã có 37 công chức (đạt 92,5% biên chế), 02 đồng chí đang nghỉ thai sản.'],
		figures: { present: [37, 'Hiện xã có 37 công chức'], assigned: null },
	},
	{
		name: 'those lent who are left',
		lines: [STAFFING, 'Thành phố tăng cường 4 cán bộ về xã, tuy nhiên hiện chỉ còn 02 người.'],
		figures: { present: null },
	},
	{
		name: 'what is given before what is there',
		lines: [STAFFING, 'Biên chế giao/có mặt: 40/36.'],
		figures: { assigned: [40, 'có mặt: 40/36'], present: [36, 'có mặt: 40/36'] },
	},
	{
		name: 'by rank',
		lines: [STAFFING, 'Hiện nay phường có 01 đồng chí Chủ tịch, 02 đồng chí Phó Chủ tịch, 45 công chức.'],
		figures: { present: null },
	},
	{
		name: 'by body, without a sum',
		lines: [STAFFING, 'Có mặt: HĐND 4, UBND 30.'],
		figures: { present: null },
	},
	{
		name: 'a day to come',
		lines: [STAFFING, 'Xã có mặt 34 người. Đến 31/12/2025 sẽ có 05 người nghỉ hưu.'],
		figures: { present: [34, 'có mặt 34 người'], asOf: null },
	},
	{
		name: 'contracts for the work of civil servants',
		lines: [STAFFING, 'Hiện có hợp đồng thực hiện nhiệm vụ công chức theo Nghị định số 173/2025/NĐ-CP là 02 người.'],
		figures: {
			present: null,
			contracts: [2, 'hợp đồng thực hiện nhiệm vụ công chức theo Nghị định số 173/2025/NĐ-CP là 02 người'],
		},
	},
	{
		name: 'fewer than assigned, how many not told',
		lines: [STAFFING, 'Số có mặt ít hơn biên chế được giao 04 người.'],
		figures: { present: null, assigned: null },
	},
	{
		name: 'a contact person',
		lines: [STAFFING, 'Hiện nay có 02 công chức làm đầu mối theo dõi việc thực hiện Kết luận.'],
		figures: { present: null },
	},
	{ name: 'words that are no one number', lines: [STAFFING, 'Hiện có mặt hai ba người ở lại làm thêm.'], figures: { present: null } },
	{
		name: 'a day at the head of the sentence',
		lines: [STAFFING, 'Ngày 10/10/2025, xã rà soát, có mặt 35 người.'],
		figures: { present: [35, 'có mặt 35 người'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'the nearest day above the count',
		lines: [
			STAFFING,
			'Tính đến ngày 01/8/2025, xã đã rà soát vị trí việc làm.',
			'Các phòng đã ổn định.',
			'Số liệu tính đến ngày 10/10/2025:',
			'Có mặt 35 người.',
		],
		figures: { present: [35, 'Có mặt 35 người'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'the day of a list that the count left blank',
		lines: [STAFFING, 'Số có mặt tính đến ngày 10/10/2025: …… người.'],
		figures: { present: null, asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'a day in the opening',
		lines: ['BÁO CÁO', 'UBND xã báo cáo số liệu tính đến ngày 10/10/2025 như sau:', STAFFING, 'Có mặt 35 người.'],
		figures: { present: [35, 'Có mặt 35 người'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'a day in a caption above a table',
		lines: [
			STAFFING,
			'Biểu số liệu thời điểm 10/10/2025',
			'| Đơn vị | Giao | Có mặt |',
			'| Văn phòng HĐND và UBND | 10 | 8 |',
			'| Phòng Kinh tế | 12 | 11 |',
			'| Tổng cộng | 22 | 19 |',
		],
		figures: { present: [19, '19'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'a day of secondees',
		lines: [
			STAFFING,
			'Có mặt 35 người.',
			'Công tác tập huấn được duy trì.',
			'Các phòng đã ổn định.',
			'Đến ngày 10/10/2025, thành phố biệt phái 02 người về xã.',
		],
		figures: { present: [35, 'Có mặt 35 người'], asOf: null },
	},
	{
		name: 'a day in an annex',
		lines: [
			STAFFING,
			'Có mặt 35 người.',
			'Nơi nhận:',
			'- Lưu: VT.',
			'CHỦ TỊCH',
			'Nguyễn Văn An',
			'PHỤ LỤC',
			'Danh sách cán bộ, công chức tính đến ngày 10/10/2025',
		],
		figures: { present: [35, 'Có mặt 35 người'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'two days, bullet by bullet',
		lines: [STAFFING, '- Có mặt tại thời điểm 01/7/2025: 42 người.', '- Có mặt tại thời điểm 10/10/2025: 40 người.'],
		figures: { present: [40, 'Có mặt tại thời điểm 10/10/2025: 40 người'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'civil servants of the party and of the government',
		lines: [STAFFING, 'Hiện xã có mặt 37 công chức của cả khối đảng và chính quyền.'],
		figures: { present: [37, 'Hiện xã có mặt 37 công chức'] },
	},
	{
		name: 'as of now, in a request',
		lines: ['I. KIẾN NGHỊ, ĐỀ XUẤT', '- Hiện nay, xã có mặt 34 công chức; đề nghị thành phố xem xét, bổ sung thêm.'],
		figures: { present: [34, 'Hiện nay, xã có mặt 34 công chức'] },
	},
	{
		name: 'who sat in a meeting',
		lines: ['I. CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI', 'Hội nghị quán triệt có mặt 36 cán bộ, công chức.'],
		figures: { present: null },
	},
	{
		name: 'who is to be on hand',
		lines: ['I. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI', '- Bố trí để xã có mặt 42 công chức.'],
		figures: { present: null },
	},
	{
		name: 'people on contract left out',
		lines: [STAFFING, 'Hiện xã có mặt 37 người không tính hợp đồng.'],
		figures: { present: [37, 'Hiện xã có mặt 37 người'], contracts: null },
	},
	{
		name: 'part-time staff left out',
		lines: [STAFFING, 'Xã hiện có mặt 37 công chức không kể người hoạt động không chuyên trách.'],
		figures: { present: [37, 'hiện có mặt 37 công chức'], partTime: null },
	},
	{
		name: 'secondees left out',
		lines: [STAFFING, 'Hiện xã có mặt 37 cán bộ, công chức chưa tính viên chức biệt phái.'],
		figures: { present: [37, 'Hiện xã có mặt 37 cán bộ, công chức'], secondedIn: null },
	},
	{
		name: 'three days, bullet by bullet',
		lines: [
			STAFFING,
			'- Có mặt tại thời điểm 01/7/2025: 42 người.',
			'- Có mặt tại thời điểm 01/9/2025: 41 người.',
			'- Có mặt tại thời điểm 10/10/2025: 40 người.',
		],
		figures: { present: [40, 'Có mặt tại thời điểm 10/10/2025: 40 người'], asOf: ['2025-10-10', '10/10/2025'] },
	},
	{
		name: 'two days, each behind its number',
		lines: [STAFFING, '- Có mặt 42 người tại thời điểm 01/7/2025.', '- Có mặt 40 người tại thời điểm 10/10/2025.'],
		figures: { present: [40, 'Có mặt 40 người'], asOf: ['2025-10-10', '10/10/2025'] },
	},
];
