import type { ItemCase } from './extract-case.js';

export const itemCases: readonly ItemCase[] = [
	{
		name: 'bullets',
		lines: ['VII. KIẾN NGHỊ, ĐỀ XUẤT', '- Bổ sung 02 công chức địa chính.', '- Cấp kinh phí sửa chữa trụ sở.'],
		proposals: ['Bổ sung 02 công chức địa chính.', 'Cấp kinh phí sửa chữa trụ sở.'],
	},
	{
		name: 'a lead-in above bullets',
		lines: [
			'VII. KIẾN NGHỊ, ĐỀ XUẤT',
			'UBND xã kiến nghị một số nội dung sau:',
			'- Bổ sung công chức chuyên môn.',
			'- Nâng cấp đường truyền.',
		],
		proposals: ['Bổ sung công chức chuyên môn.', 'Nâng cấp đường truyền.'],
	},
	{
		name: 'addressees',
		lines: [
			'VII. KIẾN NGHỊ, ĐỀ XUẤT',
			'1. Đối với UBND thành phố:',
			'- Bổ sung biên chế.',
			'- Cấp kinh phí mua máy tính.',
			'2. Đối với Sở Nội vụ:',
			'- Hướng dẫn chế độ.',
		],
		proposals: ['Bổ sung biên chế.', 'Cấp kinh phí mua máy tính.', 'Hướng dẫn chế độ.'],
	},
	{
		name: 'a request that ends in a colon',
		lines: [
			'VII. KIẾN NGHỊ, ĐỀ XUẤT',
			'1. Đề nghị thành phố bổ sung công chức các lĩnh vực:',
			'- Đất đai;',
			'- Công nghệ thông tin.',
			'2. Đề nghị nâng cấp trụ sở.',
		],
		proposals: ['Đề nghị thành phố bổ sung công chức các lĩnh vực:\nĐất đai;\nCông nghệ thông tin.', 'Đề nghị nâng cấp trụ sở.'],
	},
	{
		name: 'sub-bullets',
		lines: ['VI. KHÓ KHĂN, VƯỚNG MẮC', '- Thiếu trang thiết bị:', '+ Máy tính cũ;', '+ Máy quét hỏng.', '- Khối lượng công việc lớn.'],
		difficulties: ['Thiếu trang thiết bị:\nMáy tính cũ;\nMáy quét hỏng.', 'Khối lượng công việc lớn.'],
	},
	{
		name: 'paragraphs',
		lines: ['VI. KHÓ KHĂN, VƯỚNG MẮC', 'Khối lượng công việc tăng nhiều so với trước.', 'Một số phần mềm còn lỗi.'],
		difficulties: ['Khối lượng công việc tăng nhiều so với trước.', 'Một số phần mềm còn lỗi.'],
	},
	{
		name: 'numbered items',
		lines: [
			'VII. KIẾN NGHỊ, ĐỀ XUẤT',
			'1. Bổ sung công chức chuyên môn cho xã.',
			'2. Sớm hướng dẫn chế độ đối với người hoạt động không chuyên trách.',
			'3. Nâng cấp đường truyền số liệu.',
		],
		proposals: [
			'Bổ sung công chức chuyên môn cho xã.',
			'Sớm hướng dẫn chế độ đối với người hoạt động không chuyên trách.',
			'Nâng cấp đường truyền số liệu.',
		],
	},
	{ name: 'none', lines: ['VII. KIẾN NGHỊ, ĐỀ XUẤT', 'Không có.'], proposals: [] },
	{ name: 'none, in a sentence', lines: ['VI. KHÓ KHĂN, VƯỚNG MẮC', 'Xã không có khó khăn, vướng mắc.'], difficulties: [] },
	{
		name: 'none but one',
		lines: ['VI. KHÓ KHĂN, VƯỚNG MẮC', 'Cơ bản không có vướng mắc lớn, tuy nhiên trụ sở xuống cấp.'],
		difficulties: ['Cơ bản không có vướng mắc lớn, tuy nhiên trụ sở xuống cấp.'],
	},
	{
		name: 'causes are difficulties',
		lines: ['VI. KHÓ KHĂN, VƯỚNG MẮC', '* Tồn tại:', '- Giải quyết hồ sơ còn chậm.', '* Nguyên nhân:', '- Nhân lực mỏng.'],
		difficulties: ['Giải quyết hồ sơ còn chậm.', 'Nhân lực mỏng.'],
	},
	{
		name: 'the closing sentence',
		lines: [
			'VII. KIẾN NGHỊ, ĐỀ XUẤT',
			'- Bổ sung biên chế cho xã.',
			'Trên đây là báo cáo của UBND xã Kiến Thụy, kính trình UBND thành phố xem xét.',
		],
		proposals: ['Bổ sung biên chế cho xã.'],
	},
	{
		name: 'a closing sentence without a set phrase',
		lines: ['VII. KIẾN NGHỊ, ĐỀ XUẤT', '- Bổ sung biên chế cho xã.', 'UBND xã Kẻ Sặt báo cáo UBND thành phố xem xét, chỉ đạo./.'],
		proposals: ['Bổ sung biên chế cho xã.'],
	},
	{
		name: 'a table of proposals',
		lines: [
			'VII. KIẾN NGHỊ, ĐỀ XUẤT',
			'| STT | Nội dung kiến nghị | Cơ quan giải quyết |',
			'| 1 | Bổ sung công chức địa chính | Sở Nội vụ |',
			'| 2 | Cấp kinh phí sửa trụ sở | Sở Tài chính |',
		],
		proposals: ['Bổ sung công chức địa chính', 'Cấp kinh phí sửa trụ sở'],
	},
	{
		name: 'a merged heading with lead-ins',
		lines: [
			'VI. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ',
			'1. Khó khăn, vướng mắc',
			'- Thiếu công chức.',
			'- Trụ sở chật.',
			'2. Kiến nghị',
			'- Bổ sung công chức.',
		],
		difficulties: ['Thiếu công chức.', 'Trụ sở chật.'],
		proposals: ['Bổ sung công chức.'],
	},
	{
		name: 'a merged heading, one list',
		lines: ['VI. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ', '- Còn khó khăn về nhân lực.', '- Đề nghị thành phố bổ sung công chức.'],
		difficulties: ['Còn khó khăn về nhân lực.'],
		proposals: ['Đề nghị thành phố bổ sung công chức.'],
	},
	{
		name: 'a merged heading with labels',
		lines: ['VI. KHÓ KHĂN VÀ ĐỀ XUẤT', '* Khó khăn:', '- Thiếu người làm chuyên môn.', '* Đề xuất:', '- Tăng cường công chức về xã.'],
		difficulties: ['Thiếu người làm chuyên môn.'],
		proposals: ['Tăng cường công chức về xã.'],
	},
	{
		name: 'subjects above bullets',
		lines: ['VII. KIẾN NGHỊ, ĐỀ XUẤT', '1. Về biên chế', '- Bổ sung 02 biên chế.', '2. Về cơ sở vật chất', '- Cấp 10 máy tính.'],
		proposals: ['Bổ sung 02 biên chế.', 'Cấp 10 máy tính.'],
	},
	{
		name: 'the tones and the spelling of the report',
		lines: ['VII. KIẾN NGHỊ, ĐỀ XUẤT', '- Ðề nghị bố trí  thêm   kinh phí hoà mạng.'],
		proposals: ['Ðề nghị bố trí thêm kinh phí hoà mạng.'],
	},
	{
		name: 'items in brackets with letters',
		lines: ['VI. KHÓ KHĂN, VƯỚNG MẮC', 'a) Nhân lực thiếu.', 'b) Trụ sở phân tán ở hai nơi.'],
		difficulties: ['Nhân lực thiếu.', 'Trụ sở phân tán ở hai nơi.'],
	},
	{ name: 'dots alone', lines: ['VII. KIẾN NGHỊ, ĐỀ XUẤT', '…………'], proposals: [] },
	{
		name: 'lead-in before paragraphs',
		lines: [
			'VII. KIẾN NGHỊ, ĐỀ XUẤT',
			'Từ thực tế trên, UBND xã đề nghị:',
			'Thành phố bổ sung công chức chuyên môn.',
			'Sở Tài chính bố trí kinh phí sửa trụ sở.',
		],
		proposals: ['Thành phố bổ sung công chức chuyên môn.', 'Sở Tài chính bố trí kinh phí sửa trụ sở.'],
	},
	{ name: 'no list at all', lines: ['V. CƠ SỞ VẬT CHẤT', 'Đáp ứng yêu cầu, đề nghị các phòng giữ gìn.'], difficulties: [], proposals: [] },
	{
		name: 'what a heading label leads in on its own line',
		lines: ['VII. KIẾN NGHỊ, ĐỀ XUẤT: Đề nghị thành phố bổ sung biên chế cho xã.'],
		proposals: ['Đề nghị thành phố bổ sung biên chế cho xã.'],
	},
];
