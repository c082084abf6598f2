export const UPLOAD = {
	title: ['Nhận báo cáo', 'Receive reports'],
	help: [
		'Thả tệp hoặc cả thư mục vào bất kỳ chỗ nào trên trang. Máy tự đọc báo cáo là của đơn vị nào, thuộc đợt nào; chỗ nào chưa rõ sẽ để lại cho người xếp.',
		'Drop files or a whole folder anywhere on the page. Whom a report is from, and which campaign it answers, is read from it; what is unclear is left to a person.',
	],
	letGo: ['Thả vào đây để gửi lên', 'Let go to send'],
	drop: ['Thả tệp PDF, Word hoặc cả thư mục vào đây', 'Drop PDF or Word files, or a folder, here'],
	chooseFiles: ['Chọn tệp…', 'Choose files…'],
	chooseFolder: ['Chọn thư mục…', 'Choose a folder…'],
	campaign: ['Đợt báo cáo', 'Campaign'],
	byReading: ['Tự nhận theo nội dung báo cáo', 'As the report itself says'],
	safe: [
		'Tệp đã hiện «đã nhận» thì không mất, kể cả khi đóng trang hay mất điện.',
		'A file shown as received is safe, even when the page is closed or the power fails.',
	],
	now: ['Đang gửi trong phiên này', 'Sent from this page'],
	recent: ['Đã nhận gần đây', 'Received lately'],
	recentNone: ['Chưa nhận báo cáo nào.', 'No report has been received yet.'],
	unread: [
		(names: string) => `Máy không mở được: ${names}. Các tệp này chưa gửi; đề nghị đóng chương trình đang mở tệp rồi thả lại.`,
		(names: string) =>
			`This machine could not open ${names}. They are not sent; please close the program that holds them and drop them again.`,
	],
	passedOver: [
		(count: number) => `Đã bỏ qua ${count} tệp ẩn hoặc tệp tạm của máy.`,
		(count: number) => `${count} hidden or temporary files were passed over.`,
	],
	columns: {
		file: ['Tệp', 'File'],
		size: ['Dung lượng', 'Size'],
		state: ['Tình trạng', 'State'],
		commune: ['Đơn vị', 'Commune'],
		received: ['Nhận lúc', 'Received'],
	},
	waiting: ['Chờ gửi', 'Waits'],
	sending: [(percent: number) => `Đang gửi ${percent}%`, (percent: number) => `Sending, ${percent}%`],
	received: ['Đã nhận, chờ đọc', 'Received, waits to be read'],
	reading: ['Đã nhận, đang đọc', 'Received, being read'],
	readingPages: [
		(read: number, of: number) => `Đã nhận, đang đọc trang ${read}/${of}`,
		(read: number, of: number) => `Received, reading page ${read} of ${of}`,
	],
	again: ['Tệp này đã nhận trước đó; không tính thêm báo cáo.', 'This file was received before; it is no further report.'],
	refused: ['Không nhận', 'Refused'],
	broken: ['Chưa gửi được', 'Not sent'],
	brokenHelp: [
		'Mất kết nối khi đang gửi; máy chủ chưa nhận tệp này. Có kết nối lại thì tệp tự gửi tiếp.',
		'The connection broke; the server does not have this file. It goes on by itself once there is a connection again.',
	],
	tryAgain: ['Gửi lại', 'Send again'],
	unknown: ['Chưa rõ', 'Unknown'],
	open: ['Mở', 'Open'],
	errors: [(count: number) => `${count} lỗi`, (count: number) => `${count} errors`],
	summary: [
		(done: number, all: number) => `${done}/${all} tệp đã có kết quả`,
		(done: number, all: number) => `${done} of ${all} files have their result`,
	],
} as const;

export const UNFILED = {
	titles: {
		commune: ['Báo cáo chưa rõ của đơn vị nào', 'Reports of an unknown commune'],
		campaign: ['Báo cáo chưa rõ thuộc đợt nào', 'Reports of an unknown campaign'],
	},
	help: [
		'Mở báo cáo, xem bản gốc rồi chọn Thao tác › Chuyển sang đơn vị khác để xếp, kèm lý do.',
		'Open a report, look at the original, then choose Actions › Move to file it, with a reason.',
	],
	none: ['Không còn báo cáo nào chờ xếp.', 'No report waits to be filed.'],
} as const;
