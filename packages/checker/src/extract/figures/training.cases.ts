import { type FigureCase, TRAINING } from './figure-case.js';

export const trainingCases: readonly FigureCase[] = [
	{
		name: 'takes part in full',
		lines: [TRAINING, 'Tham gia đầy đủ các lớp tập huấn, bồi dưỡng do các sở, ban, ngành thành phố tổ chức.'],
		figures: { courses: null, participants: null },
	},
	{
		name: 'turns and courses',
		lines: [TRAINING, 'Cử 45 lượt cán bộ, công chức tham gia 12 lớp tập huấn.'],
		figures: { courses: [12, '12 lớp tập huấn'], participants: [45, '45 lượt cán bộ, công chức'] },
	},
	{
		name: 'turns in words, beside one who studies for a degree',
		lines: [
			TRAINING,
			'Xã cử cán bộ, công chức dự bảy lớp tập huấn với sáu mươi tư lượt người.',
			'Xã cũng cử 01 đồng chí đang theo học cao cấp lý luận chính trị hệ không tập trung.',
		],
		figures: { courses: [7, 'bảy lớp tập huấn'], participants: [64, 'sáu mươi tư lượt người'] },
	},
	{
		name: 'a table with a column of courses',
		lines: [
			TRAINING,
			'| TT | Tên lớp | Số lớp | Lượt người |',
			'| | Tổng số | 5 | 41 |',
			'| 1 | Nghiệp vụ đất đai | 2 | 12 |',
			'| 2 | Quản lý ngân sách | 1 | 06 |',
			'| 3 | Chuyển đổi số | 2 | 23 |',
		],
		figures: { courses: [5, '5'], participants: [41, '41'] },
	},
	{
		name: 'a column of courses without its total',
		lines: [TRAINING, '| TT | Tên lớp | Số lớp |', '| 1 | Nghiệp vụ đất đai | 2 |', '| 2 | Quản lý ngân sách | 1 |'],
		figures: { courses: [3, '2'] },
	},
	{
		name: 'results of those who took part',
		lines: [TRAINING, 'Phường dự 09 lớp tập huấn, 88 lượt người. Kết quả kiểm tra cuối khóa: 80/88 lượt đạt khá trở lên (90,9%).'],
		figures: { courses: [9, '09 lớp tập huấn'], participants: [88, '88 lượt người'] },
	},
	{
		name: 'one class a bullet, each with its people',
		lines: [
			TRAINING,
			'- 01 lớp tập huấn về đất đai: 12 người.',
			'- 01 lớp tập huấn về tài chính: 06 người.',
			'- 01 lớp chuyển đổi số: 35 người.',
		],
		figures: { courses: [3, '01 lớp tập huấn'], participants: [53, '12 người'] },
	},
	{
		name: 'courses of the city in the passive, and the commune’s',
		lines: [TRAINING, 'Có 13 lớp tập huấn được thành phố mở, xã cử người tham gia 09 lớp với 47 lượt người.'],
		figures: { courses: [9, '09 lớp'], participants: [47, '47 lượt người'] },
	},
	{
		name: 'a plan cited, and all who passed',
		lines: [TRAINING, 'Thực hiện Kế hoạch số 45/KH-UBND, UBND xã tổ chức 01 lớp tập huấn cho 96 người, kết quả 96/96 người hoàn thành.'],
		figures: { courses: [1, '01 lớp tập huấn'], participants: [96, '96 người'] },
	},
	{
		name: 'own courses',
		lines: [TRAINING, 'Tổ chức 02 lớp tập huấn cho 80 người.'],
		figures: { courses: [2, '02 lớp tập huấn'], participants: [80, '80 người'] },
	},
	{ name: 'a share alone', lines: [TRAINING, '100% cán bộ, công chức được tập huấn.'], figures: { courses: null, participants: null } },
	{
		name: 'all of so many',
		lines: [TRAINING, 'Đã cử 34/34 đồng chí tham gia tập huấn.'],
		figures: { participants: [34, '34/34 đồng chí'] },
	},
	{
		name: 'online meetings',
		lines: [TRAINING, 'Tham gia 05 hội nghị tập huấn trực tuyến với 120 lượt người.'],
		figures: { participants: [120, '120 lượt người'], courses: [5, '05 hội nghị tập huấn'] },
	},
	{
		name: 'since a day',
		lines: [TRAINING, 'Từ 01/7/2025 đến nay, đã có 28 CBCC được bồi dưỡng.'],
		figures: { participants: [28, '28 CBCC'], courses: null },
	},
	{
		name: 'by kind',
		lines: [TRAINING, 'Cử 01 đồng chí học Cao cấp lý luận chính trị, 03 đồng chí học chuyên viên.'],
		figures: { participants: [4, '01 đồng chí'] },
	},
	{ name: 'none held yet', lines: [TRAINING, 'Chưa tổ chức lớp nào.'], figures: { courses: [0, 'Chưa tổ chức lớp nào'] } },
	{
		name: 'days and lessons',
		lines: [TRAINING, 'Tập huấn 03 ngày cho 40 học viên, thời lượng 80 tiết.'],
		figures: { participants: [40, '40 học viên'], courses: null },
	},
	{ name: 'so many from each office', lines: [TRAINING, 'Mỗi phòng cử 02 người tham gia.'], figures: { participants: null } },
	{ name: 'over', lines: [TRAINING, 'Hơn 30 lượt CBCC tham gia.'], figures: { participants: null } },
	{
		name: 'courses, turns, persons',
		lines: [TRAINING, 'Tổng số 15 lớp/45 lượt người/34 CBCC.'],
		figures: { courses: [15, '15 lớp'], participants: [45, '45 lượt người'] },
	},
	{
		name: 'in words',
		lines: [TRAINING, 'Ba lớp tập huấn, bốn mươi lăm lượt người tham gia.'],
		figures: { courses: [3, 'Ba lớp tập huấn'], participants: [45, 'bốn mươi lăm lượt người tham gia'] },
	},
	{
		name: 'a table of courses',
		lines: [
			TRAINING,
			'| Tên lớp | Đơn vị tổ chức | Số người |',
			'| Tập huấn đất đai | Sở Nông nghiệp và Môi trường | 6 |',
			'| Tập huấn hộ tịch | Sở Tư pháp | 4 |',
		],
		figures: { courses: [2, 'Tập huấn đất đai'], participants: [10, '6'] },
	},
	{
		name: 'a table of courses with a total',
		lines: [
			TRAINING,
			'| STT | Tên lớp | Số lượt người |',
			'| 1 | Tập huấn đất đai | 6 |',
			'| 2 | Tập huấn hộ tịch | 4 |',
			'| 3 | Tập huấn ngân sách | 5 |',
			'| | Tổng cộng | 15 |',
		],
		figures: { courses: [3, 'Tập huấn đất đai'], participants: [15, '15'] },
	},
	{
		name: 'one point of the connection',
		lines: [TRAINING, 'Tham gia tập huấn do Bộ Nội vụ tổ chức ngày 09/8/2025 tại 01 điểm cầu của xã.'],
		figures: { courses: null, participants: null },
	},
	{
		name: 'more asked for',
		lines: [TRAINING, 'Cử 20 lượt cán bộ tham gia 04 lớp.', 'III. KIẾN NGHỊ, ĐỀ XUẤT', '- Đề nghị mở thêm 02 lớp.'],
		figures: { courses: [4, '04 lớp'], participants: [20, '20 lượt cán bộ'] },
	},
	{
		name: 'items alone',
		lines: [TRAINING, 'Các lớp đã tham gia:', '- Sở Tư pháp: 02 lớp, 06 lượt người;', '- Sở Tài chính: 01 lớp, 03 lượt người.'],
		figures: { courses: [3, '02 lớp'], participants: [9, '06 lượt người'] },
	},
	{
		name: 'classes with persons alone',
		lines: [
			TRAINING,
			'Cán bộ, công chức đã dự các lớp:',
			'- Nghiệp vụ hộ tịch: 02 người;',
			'- Quản lý ngân sách: 03 người;',
			'- Chuyển đổi số: 10 người.',
		],
		figures: { courses: [3, '02 người'], participants: [15, '02 người'] },
	},
	{
		name: 'a total and its parts',
		lines: [TRAINING, 'Cử 30 lượt cán bộ tham gia 06 lớp tập huấn, trong đó có 02 lớp do Sở Nội vụ tổ chức.'],
		figures: { courses: [6, '06 lớp tập huấn'], participants: [30, '30 lượt cán bộ'] },
	},
	{
		name: 'planned',
		lines: [TRAINING, 'Đã mở 01 lớp tập huấn cho 34 người; dự kiến mở thêm 02 lớp trong quý IV.'],
		figures: { courses: [1, '01 lớp tập huấn'], participants: [34, '34 người'] },
	},
	{
		name: 'a meeting for training',
		lines: [TRAINING, 'UBND phường tổ chức 03 buổi tập huấn cho 90 lượt người.'],
		figures: { courses: [3, '03 buổi tập huấn'], participants: [90, '90 lượt người'] },
	},
	{ name: 'no section of its own', lines: [TRAINING], figures: { courses: null, participants: null } },
	{
		name: 'several sentences',
		lines: [TRAINING, 'Phối hợp mở 02 lớp bồi dưỡng với 60 học viên.', 'Cử 12 lượt công chức dự 05 lớp do sở, ngành tổ chức.'],
		figures: { courses: [7, '02 lớp bồi dưỡng'], participants: [72, '60 học viên'] },
	},
	{
		name: 'a total over sentences',
		lines: [
			TRAINING,
			'Từ ngày 01/7/2025 đến nay, tổng số 09 lớp tập huấn với 150 lượt người.',
			'- Do thành phố tổ chức: 07 lớp, 70 lượt người;',
			'- Do xã tổ chức: 02 lớp, 80 lượt người.',
		],
		figures: { courses: [9, '09 lớp tập huấn'], participants: [150, '150 lượt người'] },
	},
	{
		name: 'labels down a table',
		lines: [TRAINING, '| Nội dung | Số lượng |', '| Số lớp đã tham gia | 4 |', '| Số lượt người tham gia | 60 |'],
		figures: { courses: [4, 'Số lớp đã tham gia\t4'], participants: [60, 'Số lượt người tham gia\t60'] },
	},
	{
		name: 'so many a class, a row',
		lines: [TRAINING, '| Nội dung | Số lượng |', '| Số lớp đã tham gia | 4 |', '| Số người mỗi lớp | 40 |', '| Có mặt | 34 |'],
		figures: { participants: null, courses: [4, 'Số lớp đã tham gia\t4'] },
	},
	{
		name: 'a list in brackets',
		lines: [TRAINING, 'Các lớp đã tham gia: (1) lớp đất đai; (2) lớp tài chính; (3) lớp chuyển đổi số.'],
		figures: { courses: [3, '(1) lớp đất đai'], participants: null },
	},
	{
		name: 'held by the city, attended by the commune',
		lines: [TRAINING, 'Thành phố tổ chức 12 lớp, xã cử người tham gia 09 lớp.'],
		figures: { courses: [9, '09 lớp'] },
	},
	{
		name: 'out of those offered',
		lines: [TRAINING, 'Trong 10 lớp được mời, xã tham gia 08 lớp.'],
		figures: { courses: [8, '08 lớp'] },
	},
	{
		name: 'of earlier times',
		lines: [TRAINING, 'Năm 2024 tham gia 09 lớp, từ 01/7/2025 đến nay tham gia 03 lớp.'],
		figures: { courses: [3, '03 lớp'] },
	},
	{
		name: 'classes of a school',
		lines: [TRAINING, 'Trường Tiểu học có 18 lớp; xã chưa mở lớp tập huấn nào.'],
		figures: { courses: [0, 'chưa mở lớp tập huấn nào'] },
	},
	{
		name: 'cancelled and absent',
		lines: [TRAINING, 'Hủy 01 lớp; còn lại 04 lớp với 100 lượt người, vắng 12 lượt.'],
		figures: { courses: [4, '04 lớp'], participants: [100, '100 lượt người'] },
	},
	{
		name: 'to come',
		lines: [TRAINING, 'Đã dự 04 lớp; tiếp tục cử 10 lượt dự 02 lớp trong tháng tới.'],
		figures: { courses: [4, '04 lớp'], participants: null },
	},
	{
		name: 'labels with their numbers alone',
		lines: [TRAINING, 'Số lớp bồi dưỡng cán bộ, công chức xã đã dự: 7; số lượt cán bộ, công chức dự: 55.'],
		figures: { courses: [7, '7'], participants: [55, '55'] },
	},
	{
		name: 'people by a label, the length of the class beside it',
		lines: [TRAINING, 'Lớp nghiệp vụ kế toán trong 02 ngày, thời lượng 16 tiết; số công chức được cử tham dự: 03.'],
		figures: { participants: [3, '03'] },
	},
	{
		name: 'held by the city for many, in a sentence of its own',
		lines: [TRAINING, 'Thành phố tổ chức 30 lớp cho 2.500 lượt người. Phường cử 44 lượt cán bộ dự 09 lớp.'],
		figures: { courses: [9, '09 lớp'], participants: [44, '44 lượt cán bộ'] },
	},
	{
		name: "of the city's what is the commune's",
		lines: [TRAINING, 'Toàn thành phố đã mở 25 lớp với 1.900 lượt người, trong đó phường đã cử 31 lượt người dự 06 lớp.'],
		figures: { courses: [6, '06 lớp'], participants: [31, '31 lượt người'] },
	},
	{
		name: 'held by the city for the commune',
		lines: [TRAINING, 'Thành phố tổ chức 03 lớp bồi dưỡng cho 25 công chức của xã.'],
		figures: { courses: [3, '03 lớp bồi dưỡng'], participants: [25, '25 công chức'] },
	},
	{
		name: 'classes with their people in brackets',
		lines: [TRAINING, 'Khóa bồi dưỡng chuyên viên (03 người); khóa bồi dưỡng kế toán (02 người) và lớp hộ tịch (01 người).'],
		figures: { courses: [3, 'Khóa bồi dưỡng chuyên viên (03 người)'], participants: [6, '03 người'] },
	},
	{
		name: 'sessions behind the name of a training',
		lines: [TRAINING, 'Tập huấn chuyển đổi số: 02 buổi, 60 người; tập huấn hộ tịch: 01 buổi, 12 người.'],
		figures: { courses: [3, '02'], participants: [72, '60 người'] },
	},
	{
		name: 'the sessions of one class',
		lines: [TRAINING, 'Lớp bồi dưỡng chuyên viên: 10 buổi, 03 người.'],
		figures: { courses: null, participants: [3, '03 người'] },
	},
	{
		name: 'a number that its sentence leads up to',
		lines: [TRAINING, 'Tổng số công chức được cử đi bồi dưỡng là 31 người.'],
		figures: { participants: [31, '31 người'] },
	},
	{
		name: 'degrees and certificates',
		lines: [TRAINING, '30/36 công chức có trình độ đại học; 36 công chức có chứng chỉ tin học; xã cử 20 lượt công chức dự 04 lớp.'],
		figures: { courses: [4, '04 lớp'], participants: [20, '20 lượt công chức'] },
	},
	{
		name: 'who hold a degree and took part',
		lines: [TRAINING, 'Cử 05 đồng chí có trình độ đại học tham gia bồi dưỡng ngạch chuyên viên.'],
		figures: { participants: [5, '05 đồng chí'] },
	},
	{
		name: 'nobody took part, by its label',
		lines: [TRAINING, 'Chưa mở lớp nào; số lượt người được bồi dưỡng: không.'],
		figures: { courses: [0, 'Chưa mở lớp nào'], participants: [0, 'số lượt người được bồi dưỡng: không'] },
	},
	{
		name: 'no count of them',
		lines: [TRAINING, 'Số lượt người tham gia: không có số liệu.'],
		figures: { participants: null },
	},
	{
		name: 'classes with who sat in them',
		lines: [TRAINING, '- Lớp bồi dưỡng nghiệp vụ hộ tịch có 30 công chức.', '- Lớp chuyển đổi số có 25 công chức.'],
		figures: { courses: [2, '30 công chức'], participants: [55, '30 công chức'] },
	},
	{
		name: 'the least of the classes',
		lines: [TRAINING, 'Đã mở 03 lớp tập huấn kỹ năng số, lớp ít nhất cũng có 30 người.'],
		figures: { courses: [3, '03 lớp tập huấn'], participants: null },
	},
	{
		name: 'how many a class has on average',
		lines: [TRAINING, 'Đã mở 03 lớp tập huấn kỹ năng số; lớp học bình quân 30 người.'],
		figures: { courses: [3, '03 lớp tập huấn'], participants: null },
	},
	{
		name: 'parts alone, in a bracket',
		lines: [TRAINING, 'Xã đã tham gia các lớp tập huấn (gồm 02 lớp chuyển đổi số, 03 lớp pháp luật).'],
		figures: { courses: [5, '02 lớp'] },
	},
	{
		name: 'an appendix that the section does not refer to',
		lines: [
			TRAINING,
			'Xã đã cử 60 lượt cán bộ tham gia 05 lớp tập huấn.',
			'Nơi nhận:',
			'- Lưu: VT.',
			'TM. ỦY BAN NHÂN DÂN',
			'CHỦ TỊCH',
			'Vũ Hữu Khoát',
			'PHỤ LỤC',
			'Tổng số 12 lớp tập huấn dự kiến năm 2026.',
		],
		figures: { courses: [5, '05 lớp tập huấn'] },
	},
	{
		name: 'parts without a number before them',
		lines: [TRAINING, 'Các lớp đã tham gia gồm 02 lớp chuyển đổi số và 03 lớp pháp luật.'],
		figures: { courses: [5, '02 lớp'] },
	},
	{
		name: 'each sent to a class of its own, in a plain sentence',
		lines: [TRAINING, 'Xã cử 07 công chức dự lớp tập huấn về ngân sách, 09 công chức dự lớp tập huấn về bảo trợ xã hội.'],
		figures: { courses: [2, '07 công chức'], participants: [16, '07 công chức'] },
	},
	{
		name: 'a part far behind its whole',
		lines: [
			TRAINING,
			'Xã đã cử 45 lượt cán bộ, công chức tham gia các lớp tập huấn do thành phố và các sở, ngành tổ chức, trong đó có 12 lượt lãnh đạo.',
		],
		figures: { participants: [45, '45 lượt cán bộ, công chức'] },
	},
	{
		name: 'who was not trained',
		lines: [TRAINING, 'Số cán bộ, công chức chưa được tập huấn là 27 người.'],
		figures: { courses: null, participants: null },
	},
	{
		name: 'who was not trained, and who was',
		lines: [TRAINING, 'Số cán bộ chưa tham gia tập huấn: 05 người; đã tham gia: 30 người'],
		figures: { courses: null, participants: [30, '30 người'] },
	},
	{
		name: 'a plan for half a year',
		lines: [TRAINING, 'Đã cử 28 cán bộ tham gia 04 lớp, kế hoạch 6 tháng cuối năm mở 03 lớp.'],
		figures: { courses: [4, '04 lớp'], participants: [28, '28 cán bộ'] },
	},
	{
		name: 'the number of a plan',
		lines: [TRAINING, 'Thực hiện kế hoạch 15/KH-UBND, xã đã cử 28 cán bộ tham gia 04 lớp.'],
		figures: { courses: [4, '04 lớp'], participants: [28, '28 cán bộ'] },
	},
	{
		name: 'some of those sent, in a class of their own',
		lines: [TRAINING, 'Cử 07 công chức dự lớp bồi dưỡng ngạch chuyên viên, trong đó 03 công chức dự lớp chuyên viên chính'],
		figures: { courses: null, participants: [7, '07 công chức'] },
	},
	{
		name: 'of all that the city held',
		lines: [TRAINING, 'Xã tham gia 13 lớp trên tổng số 42 lớp do thành phố tổ chức'],
		figures: { courses: [13, '13 lớp'] },
	},
	{
		name: 'in the whole city, and in the commune',
		lines: [TRAINING, 'Tính chung toàn thành phố 42 lớp; riêng xã 05 lớp'],
		figures: { courses: [5, '05 lớp'] },
	},
];
