import { type FigureCase, STAFFING } from './figure-case.js';

export const secondeesCases: readonly FigureCase[] = [
	{
		name: 'a total sent by the city, and then who of it sent how many',
		lines: [
			STAFFING,
			'Thành phố tăng cường ra đảo 03 công chức, không tính vào quân số 31 người: Sở Tài chính 02 người, Sở Nông nghiệp và Môi trường 01 người.',
		],
		figures: { secondedIn: [3, 'tăng cường ra đảo 03 công chức'] },
	},
	{
		name: 'a total and its items',
		lines: [
			STAFFING,
			'Các sở, ngành của thành phố đã biệt phái 02 viên chức về công tác tại xã, trong đó:',
			'- 01 viên chức làm việc tại Phòng Kinh tế;',
			'- 01 viên chức làm việc tại Phòng Văn hóa - Xã hội.',
		],
		figures: { secondedIn: [2, 'biệt phái 02 viên chức'], secondedOut: null },
	},
	{
		name: 'a term beside it',
		lines: [
			STAFFING,
			'Hiện có 02 viên chức biệt phái (phụ trách lĩnh vực quy hoạch, xây dựng và khoa học – công nghệ) với thời hạn 6 tháng.',
		],
		figures: { secondedIn: [2, '02 viên chức biệt phái'] },
	},
	{
		name: 'taken over from offices',
		lines: [STAFFING, 'Tiếp nhận 03 công chức biệt phái từ Sở Xây dựng, Sở Nông nghiệp và Môi trường.'],
		figures: { secondedIn: [3, '03 công chức biệt phái'] },
	},
	{
		name: 'sent in for a year',
		lines: [STAFFING, 'Xã được thành phố tăng cường 01 công chức trong thời hạn 12 tháng.'],
		figures: { secondedIn: [1, 'tăng cường 01 công chức'] },
	},
	{
		name: 'none',
		lines: [STAFFING, 'Không có công chức, viên chức biệt phái đến công tác tại xã.'],
		figures: { secondedIn: [0, 'Không có công chức, viên chức biệt phái đến công tác tại xã'] },
	},
	{
		name: 'none so far',
		lines: [STAFFING, 'Đến nay, xã chưa được bố trí cán bộ biệt phái.'],
		figures: { secondedIn: [0, 'Đến nay, xã chưa được bố trí cán bộ biệt phái'] },
	},
	{
		name: 'fewer than asked for',
		lines: [STAFFING, 'Xã đã đề nghị biệt phái 04 người nhưng mới được bố trí 01 người.'],
		figures: { secondedIn: [1, 'biệt phái 04 người nhưng mới được bố trí 01 người'] },
	},
	{
		name: 'moved for good beside',
		lines: [STAFFING, '02 đồng chí được điều động, 01 đồng chí biệt phái.'],
		figures: { secondedIn: [1, '01 đồng chí biệt phái'] },
	},
	{
		name: 'parts in a bracket',
		lines: [STAFFING, 'Số viên chức biệt phái: 02 (01 từ Trường THCS, 01 từ Trung tâm Y tế).'],
		figures: { secondedIn: [2, 'biệt phái: 02'] },
	},
	{
		name: 'a teacher',
		lines: [STAFFING, 'Có một giáo viên biệt phái làm việc tại Phòng Văn hóa - Xã hội.'],
		figures: { secondedIn: [1, 'một giáo viên biệt phái'] },
	},
	{
		name: 'a term of days',
		lines: [STAFFING, 'Biệt phái hai công chức (thời hạn 06 tháng, từ 01/9/2025 đến 28/02/2026).'],
		figures: { secondedIn: [2, 'Biệt phái hai công chức'] },
	},
	{ name: 'secondees: none', lines: [STAFFING, 'Nhân sự biệt phái: Không.'], figures: { secondedIn: [0, 'Nhân sự biệt phái: Không'] } },
	{ name: 'a lasting move', lines: [STAFFING, 'Luân chuyển về xã 01 đồng chí giữ chức Phó Chủ tịch UBND.'], figures: { secondedIn: null } },
	{ name: 'turns of help', lines: [STAFFING, 'Tổng số lượt cán bộ sở, ngành về hỗ trợ: 15 lượt.'], figures: { secondedIn: null } },
	{
		name: 'volunteers',
		lines: [STAFFING, 'Có 05 đoàn viên thanh niên hỗ trợ tại Trung tâm Phục vụ hành chính công.'],
		figures: { secondedIn: null },
	},
	{
		name: 'all that were asked for',
		lines: [STAFFING, 'Xã được bố trí đủ 100% số công chức biệt phái theo đề nghị (03/03).'],
		figures: { secondedIn: [3, 'biệt phái theo đề nghị (03/03'] },
	},
	{
		name: 'from a day on',
		lines: [STAFFING, 'Biệt phái từ ngày 01/10/2025: 01 công chức Sở Xây dựng.'],
		figures: { secondedIn: [1, 'Biệt phái từ ngày 01/10/2025: 01 công chức'] },
	},
	{
		name: 'sender by sender',
		lines: [STAFFING, 'Sở Xây dựng biệt phái 01 công chức, Sở Tài chính biệt phái 02 công chức.'],
		figures: { secondedIn: [3, 'biệt phái 01 công chức'] },
	},
	{
		name: 'items alone',
		lines: [STAFFING, 'Công chức, viên chức được biệt phái về xã:', '- Sở Tài chính: 01 người;', '- Sở Xây dựng: 02 người.'],
		figures: { secondedIn: [3, '01 người'] },
	},
	{
		name: 'a total that its items do not make',
		lines: [STAFFING, 'Số người biệt phái về xã: 03 người, gồm:', '- Sở Tài chính: 01 người;', '- Sở Xây dựng: 01 người.'],
		figures: { secondedIn: [3, 'biệt phái về xã: 03 người'] },
	},
	{
		name: 'sent for long help',
		lines: [STAFFING, 'Thành phố cử 02 công chức về hỗ trợ dài hạn tại xã.'],
		figures: { secondedIn: [2, 'cử 02 công chức về hỗ trợ dài hạn'] },
	},
	{
		name: 'a school number',
		lines: [STAFFING, 'Trường Tiểu học Lê Lợi số 2 biệt phái 01 nhân viên về xã.'],
		figures: { secondedIn: [1, 'biệt phái 01 nhân viên'] },
	},
	{
		name: 'sent to another commune',
		lines: [STAFFING, 'Xã cử 01 công chức biệt phái sang xã Thanh Miện.'],
		figures: { secondedOut: [1, '01 công chức biệt phái'], secondedIn: null },
	},
	{
		name: 'nobody sent elsewhere',
		lines: [STAFFING, 'Không có trường hợp biệt phái đi nơi khác.'],
		figures: { secondedOut: [0, 'Không có trường hợp biệt phái đi nơi khác'], secondedIn: null },
	},
	{
		name: 'moved to an office for good',
		lines: [STAFFING, 'Điều động 02 công chức về Sở Nội vụ.'],
		figures: { secondedOut: null, secondedIn: null },
	},
	{
		name: 'sent up',
		lines: [STAFFING, '01 đồng chí được biệt phái lên Trung tâm PVHCC thành phố.'],
		figures: { secondedOut: [1, '01 đồng chí được biệt phái'] },
	},
	{
		name: 'left the commune',
		lines: [STAFFING, 'Có 03 công chức chuyển công tác, 02 nghỉ theo Nghị định 178.'],
		figures: { secondedOut: null },
	},
	{
		name: 'out and in',
		lines: [STAFFING, 'Biệt phái đi: 0; biệt phái đến: 02.'],
		figures: { secondedOut: [0, 'Biệt phái đi: 0'], secondedIn: [2, 'biệt phái đến: 02'] },
	},
	{
		name: 'lent two days a week',
		lines: [STAFFING, 'Cho mượn 01 công chức kế toán hỗ trợ xã bạn 02 ngày/tuần.'],
		figures: { secondedOut: null },
	},
	{
		name: 'neither in nor out',
		lines: [STAFFING, 'Chưa phát sinh việc điều động, biệt phái.'],
		figures: { secondedIn: [0, 'Chưa phát sinh việc điều động, biệt phái'], secondedOut: [0, 'Chưa phát sinh việc điều động, biệt phái'] },
	},
	{
		name: 'moved between offices',
		lines: [STAFFING, 'Đã điều chuyển nội bộ 04 công chức giữa các phòng.'],
		figures: { secondedIn: null, secondedOut: null },
	},
	{
		name: 'none out of the commune',
		lines: [STAFFING, 'Không điều động, không biệt phái công chức nào ra ngoài xã.'],
		figures: { secondedOut: [0, 'Không điều động, không biệt phái công chức nào ra ngoài xã'] },
	},
	{
		name: 'an end asked for',
		lines: [STAFFING, 'Xã được giao 40 biên chế.', 'III. KIẾN NGHỊ, ĐỀ XUẤT', '- Đề nghị cho thôi biệt phái 01 đồng chí.'],
		figures: { secondedIn: null, secondedOut: null },
	},
	{
		name: 'in a working group',
		lines: [STAFFING, 'Cử hai đồng chí tham gia Tổ công tác của thành phố (kiêm nhiệm).'],
		figures: { secondedOut: null },
	},
	{
		name: 'rules lacking for secondees, not secondees',
		lines: [STAFFING, 'Chế độ cho người được biệt phái chưa có hướng dẫn thống nhất, nơi chi nơi không.'],
		figures: { secondedIn: null, secondedOut: null },
	},
	{
		name: 'nobody had to be sent',
		lines: [STAFFING, 'Thành phố tăng cường về xã 01 đồng chí của Sở Tư pháp. Xã không phải cử ai đi biệt phái.'],
		figures: { secondedIn: [1, 'tăng cường về xã 01 đồng chí'], secondedOut: [0, 'Xã không phải cử ai đi biệt phái'] },
	},
	{
		name: 'until a quarter of a year',
		lines: [STAFFING, 'Có 02 công chức tăng cường đến hết quý II/2026.'],
		figures: { secondedIn: [2, '02 công chức tăng cường'] },
	},
	{
		name: 'the whole city, and the commune',
		lines: [STAFFING, 'Toàn thành phố đã biệt phái 335 công chức, viên chức về cấp xã; riêng xã được tiếp nhận 02 người.'],
		figures: { secondedIn: [2, 'riêng xã được tiếp nhận 02 người'] },
	},
	{
		name: 'bullet by bullet, without a total',
		lines: [STAFFING, '- Công chức biệt phái từ Sở Tài chính: 01 người;', '- Viên chức biệt phái từ Trung tâm Y tế khu vực: 02 người.'],
		figures: { secondedIn: [3, 'biệt phái từ Sở Tài chính: 01 người'] },
	},
	{
		name: 'bullet by bullet, the total among them',
		lines: [
			STAFFING,
			'- Tổng số người biệt phái về xã: 03 người;',
			'- Biệt phái từ Sở Tài chính: 01 người;',
			'- Biệt phái từ các trường học: 02 người.',
		],
		figures: { secondedIn: [3, 'biệt phái về xã: 03 người'] },
	},
	{
		name: 'sentence by sentence, the total last',
		lines: [
			STAFFING,
			'Ngày 20/8/2025, có 01 công chức được biệt phái đến Văn phòng; trước đó Sở Tài chính đã biệt phái 01 công chức đến Phòng Kinh tế. Như vậy, tổng số người biệt phái về xã là 02.',
		],
		figures: { secondedIn: [2, 'biệt phái về xã là 02'] },
	},
	{
		name: 'sent across to help another commune',
		lines: [STAFFING, 'Xã tăng cường 01 công chức kế toán sang giúp xã Nam Thanh Miện trong 03 tháng.'],
		figures: { secondedIn: null, secondedOut: [1, 'tăng cường 01 công chức'] },
	},
	{
		name: 'neither sent nor received',
		lines: [STAFFING, 'Đến nay xã không cử công chức nào đi biệt phái, không nhận công chức, viên chức biệt phái về xã.'],
		figures: {
			secondedIn: [0, 'không nhận công chức, viên chức biệt phái về xã'],
			secondedOut: [0, 'Đến nay xã không cử công chức nào đi biệt phái'],
		},
	},
	{
		name: 'volunteers, and nobody lent',
		lines: [STAFFING, 'Có 05 đoàn viên tình nguyện hỗ trợ tại Trung tâm; không có công chức biệt phái đến xã.'],
		figures: { secondedIn: [0, 'không có công chức biệt phái đến xã'] },
	},
	{
		name: 'part of them in a bullet of its own',
		lines: [STAFFING, '- Có 03 công chức biệt phái về xã', '- Trong đó có 01 người biệt phái tại Phòng Kinh tế'],
		figures: { secondedIn: [3, '03 công chức biệt phái'] },
	},
	{
		name: 'some of them for a term',
		lines: [STAFFING, '- Số người biệt phái về: 04 người', '- Số người biệt phái về có thời hạn 06 tháng: 03 người'],
		figures: { secondedIn: [4, 'biệt phái về: 04 người'] },
	},
	{
		name: 'here, but not yet given a rank',
		lines: [STAFFING, 'Xã có 02 công chức biệt phái về nhưng chưa có đồng chí nào được bổ nhiệm.'],
		figures: { secondedIn: [2, '02 công chức biệt phái'] },
	},
	{
		name: 'staff on hand, and nobody lent',
		lines: [STAFFING, 'Có mặt 36 công chức, không có công chức nào phải cử đi biệt phái.'],
		figures: { present: [36, 'Có mặt 36 công chức'], secondedOut: [0, 'Có mặt 36 công chức, không có công chức nào phải cử đi biệt phái'] },
	},
	{
		name: 'lent, in the bracket behind the staff',
		lines: [STAFFING, 'Có mặt 36 công chức (có 02 công chức biệt phái đi phường khác).'],
		figures: { present: [36, 'Có mặt 36 công chức'], secondedOut: [2, '02 công chức biệt phái'] },
	},
	{
		name: 'both ways and their sum',
		lines: [STAFFING, 'Biệt phái về xã 03 người; biệt phái đi 02 người, tổng cộng 05 người.'],
		figures: { secondedIn: [3, 'Biệt phái về xã 03 người'], secondedOut: [2, 'biệt phái đi 02 người'] },
	},
	{ name: 'work stepped up', lines: [STAFFING, 'Tăng cường công tác kiểm tra 02 đợt trong tháng.'], figures: { secondedIn: null } },
	{ name: 'about', lines: [STAFFING, 'Có khoảng 03 viên chức biệt phái về xã.'], figures: { secondedIn: null } },
	{
		name: 'out of the posts',
		lines: [STAFFING, 'Hiện 02/40 biên chế đang biệt phái tại đơn vị khác (vẫn tính trong biên chế của xã).'],
		figures: { secondedOut: [2, '02/40 biên chế đang biệt phái'], present: null },
	},
	{
		name: 'since a day, out and in',
		lines: [STAFFING, 'Từ 01/7 đến nay, biệt phái đi 01 người, nhận về 03 người.'],
		figures: { secondedOut: [1, 'biệt phái đi 01 người'], secondedIn: [3, '03 người'] },
	},
	{
		name: 'so many of each sender',
		lines: [STAFFING, 'Phường được tăng cường 02 công chức của Sở Xây dựng và Sở Tài chính (mỗi sở 01 người).'],
		figures: { secondedIn: [2, 'tăng cường 02 công chức'] },
	},
	{
		name: 'into and out of, the word told once',
		lines: [STAFFING, 'Nhân sự biệt phái: vào 02 (Sở Tài chính 01, Sở Xây dựng 01); ra 01 (công chức địa chính).'],
		figures: { secondedIn: [2, 'biệt phái: vào 02'], secondedOut: [1, '01'] },
	},
	{
		name: 'the way back in a sentence of its own',
		lines: [STAFFING, 'Xã được biệt phái 04 viên chức. Chiều đi thì chưa phát sinh.'],
		figures: { secondedIn: [4, 'biệt phái 04 viên chức'], secondedOut: [0, 'Chiều đi thì chưa phát sinh'] },
	},
	{
		name: 'in and out in one bracket',
		lines: [STAFFING, 'Xã có 02 công chức biệt phái (01 từ Sở Nội vụ về, 01 đi UBND phường Lê Chân).'],
		figures: { secondedIn: [1, '01'], secondedOut: [1, '01'] },
	},
	{
		name: 'in word only',
		lines: [STAFFING, 'Thành phố có văn bản cử 03 công chức biệt phái về xã nhưng đến nay chưa có đồng chí nào về.'],
		figures: { secondedIn: [0, 'Thành phố có văn bản cử 03 công chức biệt phái về xã nhưng đến nay chưa có đồng chí nào về'] },
	},
	{
		name: 'gone again',
		lines: [STAFFING, 'Trước đây có 03 viên chức biệt phái, nay đã hết thời hạn.'],
		figures: { secondedIn: null },
	},
	{
		name: 'sent back',
		lines: [STAFFING, 'Xã đã trả 02 viên chức biệt phái về Sở Y tế.'],
		figures: { secondedIn: null },
	},
	{
		name: 'moved within the commune',
		lines: [STAFFING, 'Có 03 công chức được tăng cường về thôn.'],
		figures: { secondedIn: null },
	},
	{
		name: 'an office sends one to a room of the commune',
		lines: [STAFFING, 'Sở Xây dựng đã cử 01 viên chức biệt phái làm việc tại Phòng Kinh tế.'],
		figures: { secondedIn: [1, '01 viên chức biệt phái'], secondedOut: null },
	},
	{
		name: 'the commune sends one, nothing said of where',
		lines: [STAFFING, 'UBND xã đã cử 01 công chức tham gia biệt phái theo kế hoạch năm 2025.'],
		figures: { secondedIn: null, secondedOut: [1, '01 công chức tham gia biệt phái'] },
	},
	{
		name: 'a sender that no list of offices has',
		lines: [STAFFING, 'Kho bạc Nhà nước khu vực đã cử 01 kế toán biệt phái về xã trong 06 tháng.'],
		figures: { secondedIn: [1, '01 kế toán biệt phái'], secondedOut: null },
	},
	{
		name: 'to this commune, by its name',
		lines: ['UBND xã Kiến Thụy báo cáo kết quả như sau:', STAFFING, 'Kho bạc Nhà nước khu vực đã cử 01 kế toán biệt phái về xã Kiến Thụy.'],
		figures: { secondedIn: [1, '01 kế toán biệt phái'], secondedOut: null },
	},
	{
		name: 'to another commune, by its name',
		lines: ['UBND xã Kiến Thụy báo cáo kết quả như sau:', STAFFING, 'Xã đã cử 01 kế toán biệt phái về xã Kiến Minh.'],
		figures: { secondedIn: null, secondedOut: [1, '01 kế toán biệt phái'] },
	},
	{
		name: 'the heading alone says that they are secondees',
		lines: [STAFFING, '1.4. Người biệt phái', 'Từ nơi khác về xã có 02 người.'],
		figures: { secondedIn: [2, '02 người'] },
	},
	{
		name: 'contracts under the heading of secondees',
		lines: [STAFFING, '1.4. Người biệt phái', 'Ngoài ra, xã có 03 lao động hợp đồng.'],
		figures: { secondedIn: null, contracts: [3, '03 lao động hợp đồng'] },
	},
	{
		name: 'the other way, with a term before the number',
		lines: [STAFFING, 'Thành phố biệt phái về xã 02 công chức. Ngược lại, trong 06 tháng, xã cho 01 công chức sang giúp Sở Nội vụ.'],
		figures: { secondedIn: [2, 'biệt phái về xã 02 công chức'], secondedOut: [1, '01 công chức'] },
	},
	{
		name: 'asked for without a word of asking',
		lines: ['I. KIẾN NGHỊ, ĐỀ XUẤT', '- Thành phố biệt phái 02 công chức chuyên ngành xây dựng về xã.'],
		figures: { secondedIn: null },
	},
	{
		name: 'here now, told in a request',
		lines: ['I. KIẾN NGHỊ, ĐỀ XUẤT', '- Gia hạn đối với 02 công chức đang biệt phái tại phường đến hết năm 2026.'],
		figures: { secondedIn: [2, '02 công chức đang biệt phái'] },
	},
	{
		name: 'their names in a table',
		lines: [
			STAFFING,
			'Công chức, viên chức biệt phái về xã gồm:',
			'| TT | Họ và tên | Cơ quan cử |',
			'| 1 | Nguyễn Văn Nam | Sở Xây dựng |',
			'| 2 | Trần Thị Bình | Trường THCS Nguyễn Trãi |',
		],
		figures: { secondedIn: [2, 'Nguyễn Văn Nam'] },
	},
	{
		name: 'their senders in a table behind a lead-in',
		lines: [
			STAFFING,
			'Công chức, viên chức biệt phái về xã gồm:',
			'| TT | Cơ quan cử | Số người |',
			'| 1 | Sở Xây dựng | 2 |',
			'| 2 | Sở Tài chính | 1 |',
		],
		figures: { secondedIn: [3, '2'] },
	},
	{
		name: 'left out of the staff, and counted',
		lines: [STAFFING, 'Hiện xã có mặt 37 cán bộ, công chức chưa kể 02 viên chức biệt phái từ Sở Xây dựng.'],
		figures: { secondedIn: [2, '02 viên chức biệt phái'] },
	},
	{
		name: 'here now, and asked to stay',
		lines: ['I. KIẾN NGHỊ, ĐỀ XUẤT', '- Đề nghị kéo dài thời hạn biệt phái đối với 02 công chức đang biệt phái tại xã.'],
		figures: { secondedIn: [2, '02 công chức đang biệt phái'] },
	},
];
