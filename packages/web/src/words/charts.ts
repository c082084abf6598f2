export const CHARTS = {
	title: ['Biểu đồ', 'Charts'],
	help: [
		'Bấm vào tên một đơn vị để mở báo cáo đúng chỗ nêu số đó; dưới mỗi biểu đồ có bảng số.',
		'Click a commune to open its report at the place of the number; each chart has its table beneath.',
	],
	views: { label: ['Cách xem số liệu', 'How to look at the figures'], totals: ['Bảng số liệu', 'Table'], charts: ['Biểu đồ', 'Charts'] },
	table: ['Xem bảng số', 'Show the numbers'],
	commune: ['Đơn vị', 'Commune'],
	staff: {
		title: ['Biên chế được giao và số có mặt', 'Posts assigned and staff present'],
		assigned: ['Được giao', 'Assigned'],
		present: ['Có mặt', 'Present'],
		over: ['Có mặt nhiều hơn được giao', 'More present than assigned'],
		gap: ['Còn thiếu', 'Short by'],
		summary: [
			(communes: number, present: string, assigned: string, others: number) =>
				`${communes} đơn vị nêu cả hai số: ${present} người có mặt trên ${assigned} biên chế được giao.${others > 0 ? ` ${others} đơn vị chỉ nêu một số.` : ''} Thiếu nhiều nhất xếp trước.`,
			(communes: number, present: string, assigned: string, others: number) =>
				`${communes} communes state both: ${present} present of ${assigned} assigned.${others > 0 ? ` ${others} state only one.` : ''} The largest gap first.`,
		],
	},
	unpaid: {
		title: ['Người chưa được chi trả chế độ', 'People still to be paid'],
		unpaid: ['Chưa được chi trả', 'Still to be paid'],
		decided: ['Có quyết định nghỉ', 'With a decision'],
		summary: [
			(people: string, communes: number, none: number, silent: number) =>
				`${people} người ở ${communes} đơn vị; ${none} đơn vị nêu không còn ai; ${silent} đơn vị không nêu.`,
			(people: string, communes: number, none: number, silent: number) =>
				`${people} people in ${communes} communes; ${none} communes state nobody; ${silent} do not say.`,
		],
	},
	rules: {
		title: ['Nhận xét theo quy tắc', 'Findings by rule'],
		rule: ['Quy tắc', 'Rule'],
		fired: ['Số báo cáo mắc', 'Reports'],
		dismissed: ['Đã bỏ qua', 'Dismissed'],
		said: [
			(fired: number, dismissed: number) => `${fired} (bỏ qua ${dismissed})`,
			(fired: number, dismissed: number) => `${fired} (${dismissed} dismissed)`,
		],
		none: ['Chưa có nhận xét nào.', 'Nothing has been found.'],
		summary: [
			(rules: number, first: string, reports: number) => `${rules} quy tắc có nhận xét; nhiều nhất: ${first} (${reports} báo cáo).`,
			(rules: number, first: string, reports: number) => `${rules} rules found something; the most: ${first} (${reports} reports).`,
		],
	},
	arrivals: {
		title: ['Báo cáo nhận theo ngày', 'Reports received by day'],
		day: ['Ngày', 'Day'],
		reports: ['Báo cáo nhận', 'Reports'],
		communes: ['Đơn vị đã gửi, tính đến hết ngày', 'Communes by then'],
		deadline: ['Hết hạn gửi', 'Deadline'],
		none: ['Chưa nhận báo cáo nào.', 'No report has been received yet.'],
		summary: [
			(day: string, reports: number, onTime: number, late: number, deadline: string | null) =>
				`Nhiều nhất ngày ${day}: ${reports} báo cáo.${deadline === null ? '' : ` Hạn gửi ${deadline}: ${onTime} đơn vị đúng hạn, ${late} đơn vị quá hạn.`}`,
			(day: string, reports: number, onTime: number, late: number, deadline: string | null) =>
				`Most on ${day}: ${reports} reports.${deadline === null ? '' : ` Deadline ${deadline}: ${onTime} communes in time, ${late} late.`}`,
		],
	},
} as const;
