import type { CampaignRuleId, SubmittedReport } from './campaign.js';

/** A commune's report in a case: the text stands for its wording. */
export interface CaseReport extends Partial<Omit<SubmittedReport, 'commune' | 'wording'>> {
	readonly commune: string;
	readonly text?: readonly string[];
}

export interface CampaignCase {
	readonly name: string;
	readonly expected?: readonly string[];
	readonly deadline?: string;
	/** 1/12/2025 unless given. */
	readonly today?: string;
	/** What communes stated of the posts assigned in the campaign before. */
	readonly before?: Readonly<Record<string, number>>;
	readonly reports: readonly CaseReport[];
	/** Communes that the rule names, each with words of its Vietnamese message. */
	readonly fires: Readonly<Record<string, string>>;
}

const LINES = [
	'Ủy ban nhân dân xã đã tổ chức hội nghị quán triệt Kết luận đến toàn thể cán bộ, công chức và người lao động trong đơn vị.',
	'Đã phân công nhiệm vụ cụ thể cho từng phòng chuyên môn, duy trì chế độ họp giao ban hằng tuần để kịp thời tháo gỡ khó khăn.',
	'Việc chi trả chế độ cho các trường hợp nghỉ công tác được thực hiện đúng quy định, công khai và không để xảy ra khiếu nại.',
	'Cơ sở vật chất cơ bản đáp ứng yêu cầu, tuy nhiên một số máy tính đã cũ và đường truyền chưa thật ổn định vào giờ cao điểm.',
	'Đội ngũ công chức phần lớn có trình độ đại học trở lên, sử dụng thành thạo phần mềm quản lý văn bản và dịch vụ công trực tuyến.',
] as const;

const OTHER = [
	'Sau khi tiếp nhận chỉ đạo, lãnh đạo phường ban hành kế hoạch riêng, giao Văn phòng theo dõi và định kỳ tổng hợp kết quả gửi về trên.',
	'Đến thời điểm lập báo cáo, phường không còn hồ sơ nào chậm giải quyết, người dân đến bộ phận một cửa được hướng dẫn tận tình.',
	'Trụ sở làm việc bố trí tại hai địa điểm cũ nên việc đi lại trao đổi công việc giữa các bộ phận còn mất nhiều thời gian.',
	'Phường mong được bổ sung chuyên viên lĩnh vực xây dựng và môi trường vì khối lượng hồ sơ phát sinh tăng gấp đôi so với trước.',
	'Công tác tập huấn được quan tâm, cử người tham dự đủ các lớp do sở tổ chức và tự mở lớp bồi dưỡng kỹ năng số tại chỗ.',
] as const;

const changed = (lines: readonly string[], ...pairs: readonly (readonly [string, string])[]) =>
	lines.map((line) => pairs.reduce((text, [from, to]) => text.replaceAll(from, to), line));

/** Thirteen xã that state about forty, and what the last states. */
const staffed = (last: number): CaseReport[] =>
	['10606', '10615', '10633', '10642', '10645', '10705', '10750', '10756', '10792', '10804', '10813', '10816', '10843'].map(
		(commune, index) => ({
			commune,
			figures: { 'staffing.assigned': index === 12 ? last : 36 + index },
		}),
	);

/** What each rule over a campaign reports, and what it does not. 11680 is xã Kiến Thuỵ, 10888 xã Cẩm Giang, 10903 xã Cẩm Giàng, 11383 phường Lê Chân. */
export const CAMPAIGN_CASES: Readonly<Record<CampaignRuleId, readonly CampaignCase[]>> = {
	'campaign.not-submitted': [
		{
			name: 'one of three is missing',
			expected: ['11680', '10888', '10903'],
			reports: [{ commune: '11680' }, { commune: '10903' }],
			fires: { '10888': 'Chưa có báo cáo của xã Cẩm Giang;' },
		},
		{
			name: 'the deadline is told',
			expected: ['11383'],
			deadline: '2025-10-15',
			reports: [],
			fires: { '11383': 'phường Lê Chân, hạn gửi 15/10/2025' },
		},
		{
			name: 'the deadline is today: nobody is late yet',
			expected: ['11383'],
			deadline: '2025-10-15',
			today: '2025-10-15',
			reports: [],
			fires: { '11383': 'còn trong hạn, đến hết ngày 15/10/2025' },
		},
		{
			name: 'the deadline was yesterday',
			expected: ['11383'],
			deadline: '2025-10-15',
			today: '2025-10-16',
			reports: [],
			fires: { '11383': 'đề nghị đôn đốc' },
		},
		{ name: 'all are there', expected: ['11680'], reports: [{ commune: '11680' }], fires: {} },
		{ name: 'one that nobody expects is there', expected: [], reports: [{ commune: '11680' }], fires: {} },
		{ name: 'a commune listed twice', expected: ['11680', '11680'], reports: [], fires: { '11680': 'xã Kiến Thuỵ' } },
	],
	'campaign.resubmitted': [
		{
			name: 'sent three times',
			reports: [{ commune: '11680' }, { commune: '11680' }, { commune: '10888' }, { commune: '11680' }],
			fires: { '11680': 'Xã Kiến Thuỵ gửi 3 báo cáo' },
		},
		{ name: 'sent once each', reports: [{ commune: '11680' }, { commune: '10888' }], fires: {} },
	],
	'campaign.duplicate-content': [
		{
			name: 'one file for two communes',
			reports: [
				{ commune: '11680', original: 'x' },
				{ commune: '10888', original: 'x' },
				{ commune: '10903', original: 'y' },
			],
			fires: { '11680': 'giống từng byte tệp nộp cho xã Cẩm Giang;', '10888': 'nộp cho xã Kiến Thuỵ;' },
		},
		{
			name: 'one file for two communes, one of which has sent a newer one',
			reports: [
				{ commune: '11680', original: 'x', receivedAt: '2025-10-10T00:00:00Z' },
				{ commune: '11680', original: 'y', receivedAt: '2025-10-12T00:00:00Z' },
				{ commune: '10888', original: 'x', receivedAt: '2025-10-11T00:00:00Z' },
			],
			fires: { '11680': 'giống từng byte', '10888': 'giống từng byte' },
		},
		{
			name: 'one file for three communes',
			reports: [
				{ commune: '11680', original: 'x' },
				{ commune: '10888', original: 'x' },
				{ commune: '10903', original: 'x' },
			],
			fires: { '11680': 'xã Cẩm Giang, xã Cẩm Giàng', '10888': 'xã Cẩm Giàng, xã Kiến Thuỵ', '10903': 'xã Cẩm Giang, xã Kiến Thuỵ' },
		},
		{
			name: 'one file twice for one commune',
			reports: [
				{ commune: '11680', original: 'x' },
				{ commune: '11680', original: 'x' },
			],
			fires: {},
		},
		{
			name: 'copied, with other figures and names',
			reports: [
				{ commune: '11680', text: [...LINES, 'Xã Kiến Thụy có 34 người do ông Nguyễn Văn An phụ trách.'] },
				{ commune: '10888', text: [...LINES, 'Xã Cẩm Giang có 29 người do ông Trần Đức Bình phụ trách.'] },
			],
			fires: { '11680': 'trùng khoảng 100% câu chữ với báo cáo của xã Cẩm Giang', '10888': 'xã Kiến Thuỵ' },
		},
		{
			name: 'copied, with a word changed',
			reports: [
				{ commune: '11680', text: LINES },
				{ commune: '10888', text: changed(LINES, ['hằng tuần', 'hàng tháng']) },
			],
			fires: { '11680': 'xã Cẩm Giang', '10888': 'xã Kiến Thuỵ' },
		},
		{
			name: 'copied, and since replaced by a report of its own',
			reports: [
				{ commune: '11680', text: LINES },
				{ commune: '10888', text: LINES, receivedAt: '2025-10-10T00:00:00Z' },
				{ commune: '10888', text: OTHER, receivedAt: '2025-10-14T00:00:00Z' },
			],
			fires: {},
		},
		{
			name: 'half of it copied',
			reports: [
				{ commune: '11680', text: LINES },
				{ commune: '10888', text: [...LINES.slice(0, 2), ...OTHER.slice(0, 3)] },
			],
			fires: {},
		},
		{
			name: 'reports of their own',
			reports: [
				{ commune: '11680', text: LINES },
				{ commune: '10888', text: OTHER },
			],
			fires: {},
		},
		{
			name: 'too little text to tell by',
			reports: [
				{ commune: '11680', text: ['Xã báo cáo đã thực hiện đầy đủ các nhiệm vụ được giao.'] },
				{ commune: '10888', text: ['Xã báo cáo đã thực hiện đầy đủ các nhiệm vụ được giao.'] },
			],
			fires: {},
		},
	],
	'campaign.outlier': [
		{
			name: 'ten times too many',
			reports: staffed(400),
			fires: { '10843': 'Xã Hà Nam nêu “Biên chế được giao” là 400, trong khi mức giữa của 13 xã cùng đợt là 42' },
		},
		{ name: 'in the range', reports: staffed(55), fires: {} },
		{ name: 'twice as many', reports: staffed(80), fires: {} },
		{ name: 'of another kind', reports: [...staffed(41), { commune: '11383', figures: { 'staffing.assigned': 400 } }], fires: {} },
		{ name: 'too few to tell', reports: staffed(400).slice(2), fires: {} },
		{
			name: 'a figure that nearly all state as none',
			reports: staffed(40).map(({ commune }, index) => ({ commune, figures: { 'staffing.assigned': index === 3 ? 9 : 0 } })),
			fires: {},
		},
	],
	'campaign.regression': [
		{
			name: 'a digit too many',
			before: { '11680': 40 },
			reports: [{ commune: '11680', figures: { 'staffing.assigned': 400 } }],
			fires: { '11680': 'Xã Kiến Thuỵ nêu “Biên chế được giao” là 400, trong khi báo cáo đợt trước (Đợt 1) nêu 40' },
		},
		{
			name: 'a digit too few',
			before: { '11680': 40 },
			reports: [{ commune: '11680', figures: { 'staffing.assigned': 4 } }],
			fires: { '11680': 'là 4, trong khi' },
		},
		{
			name: 'set right by a newer report',
			before: { '11680': 40 },
			reports: [
				{ commune: '11680', figures: { 'staffing.assigned': 400 }, receivedAt: '2025-10-10T00:00:00Z' },
				{ commune: '11680', figures: { 'staffing.assigned': 41 }, receivedAt: '2025-10-12T00:00:00Z' },
			],
			fires: {},
		},
		{
			name: 'one of many that moved otherwise',
			before: Object.fromEntries(staffed(1).map(({ commune }) => [commune, 240])),
			reports: staffed(240),
			fires: { '10843': 'là 240, trong khi' },
		},
		{
			name: 'three times as much',
			before: { '11680': 40 },
			reports: [{ commune: '11680', figures: { 'staffing.assigned': 120 } }],
			fires: {},
		},
		{
			name: 'a few that became some more',
			before: { '11680': 1 },
			reports: [{ commune: '11680', figures: { 'staffing.assigned': 9 } }],
			fires: {},
		},
		{
			name: 'none that became many',
			before: { '11680': 0 },
			reports: [{ commune: '11680', figures: { 'staffing.assigned': 90 } }],
			fires: {},
		},
		{
			name: 'many that became none',
			before: { '11680': 90 },
			reports: [{ commune: '11680', figures: { 'staffing.assigned': 0 } }],
			fires: {},
		},
		{ name: 'not stated any more', before: { '11680': 90 }, reports: [{ commune: '11680' }], fires: {} },
		{
			name: 'of another commune',
			before: { '10888': 40 },
			reports: [{ commune: '11680', figures: { 'staffing.assigned': 400 } }],
			fires: {},
		},
		{
			name: 'moved as everybody’s did',
			before: Object.fromEntries(staffed(1).map(({ commune }) => [commune, 400])),
			reports: staffed(41),
			fires: {},
		},
	],
};
