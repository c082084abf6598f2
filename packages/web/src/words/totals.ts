export const TOTALS = {
	title: ['Bảng tổng hợp của thành phố', 'The city’s table'],
	help: [
		'Bấm vào một ô để mở báo cáo đúng chỗ nêu số đó. Ô để trống là báo cáo không nêu, không phải bằng 0.',
		'Click a cell to open the report at the place of that number. An empty cell is not stated; it is not 0.',
	],
	sum: ['Tổng', 'Total'],
	stated: [(count: number) => `${count} đơn vị nêu`, (count: number) => `${count} communes`],
	doubtful: [(count: number) => `${count} chữ khó đọc`, (count: number) => `${count} doubtful`],
	corrected: [(count: number) => `${count} đã sửa`, (count: number) => `${count} corrected`],
	workbook: ['Tải bảng Excel', 'Download for Excel'],
	find: ['Tìm đơn vị', 'Find a commune'],
	none: ['Chưa có báo cáo nào đọc được trong đợt này.', 'No report of this campaign has been read yet.'],
	openCell: [(commune: string, figure: string) => `${commune}, ${figure}`, (commune: string, figure: string) => `${commune}, ${figure}`],
} as const;

export const PROPOSALS = {
	title: ['Kiến nghị và khó khăn của các đơn vị', 'What the communes ask for and find hard'],
	help: ['Bấm vào một nội dung để mở báo cáo đúng chỗ đó.', 'Click one to open its report at that place.'],
	find: ['Tìm trong nội dung, đơn vị, nơi nhận', 'Find in text, commune, addressee'],
	all: ['Kiến nghị và khó khăn', 'Proposals and difficulties'],
	proposal: ['Kiến nghị', 'Proposals'],
	difficulty: ['Khó khăn', 'Difficulties'],
	kind: ['Loại nội dung', 'Kind'],
	unaddressed: ['Không nêu nơi nhận', 'No addressee'],
	hard: ['Khó khăn, vướng mắc', 'Difficulties'],
	shown: [(shown: number, all: number) => `Đang xem ${shown}/${all} nội dung`, (shown: number, all: number) => `${shown} of ${all} shown`],
	none: ['Không có nội dung nào khớp.', 'Nothing fits.'],
} as const;

export const PROFILES = {
	title: ['Bộ quy tắc', 'Rules'],
	help: [
		'Đây là những yêu cầu báo cáo được đối chiếu, đúng như các đơn vị nhận được.',
		'What a report is checked for, as the communes are told.',
	],
	version: [(version: string) => `Phiên bản ${version}`, (version: string) => `Version ${version}`],
	inForce: ['đang dùng', 'in force'],
	shipped: ['kèm theo chương trình', 'came with the program'],
	installed: [(day: string) => `cài ngày ${day}`, (day: string) => `installed on ${day}`],
	checklist: ['Danh mục kiểm tra', 'Checklist'],
	sections: ['Đề mục phải có', 'Sections'],
	figures: ['Số liệu được đọc', 'Figures'],
	requirement: ['Yêu cầu', 'Requirement'],
	severity: ['Mức', 'Severity'],
	citation: ['Căn cứ', 'By'],
	fired: ['Số báo cáo mắc', 'Reports'],
	dismissed: ['Số lần bỏ qua', 'Dismissed'],
	required: ['bắt buộc', 'required'],
	optional: ['không bắt buộc', 'optional'],
	install: ['Cài phiên bản mới…', 'Install a version…'],
	installHelp: [
		'Chọn profile.yaml cùng các tệp đi kèm. Ví dụ trong bộ được chạy thử trước; bộ có lỗi không thay đổi gì.',
		'Choose profile.yaml and the files beside it. Its own examples run first; one with problems changes nothing.',
	],
	done: [(version: string) => `Đã cài ${version}.`, (version: string) => `${version} is installed.`],
	same: ['Nội dung này đã có sẵn; không có gì thay đổi.', 'This content was there already; nothing changed.'],
} as const;
