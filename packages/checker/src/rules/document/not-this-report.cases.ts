import { REPORT, reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const INVITATION = ['GIẤY MỜI', 'Về việc dự hội nghị tổng kết', 'Ủy ban nhân dân xã trân trọng kính mời đồng chí tới dự hội nghị.'];

export const notThisReportCases: readonly Case[] = [
	{ name: 'the report', lines: reportLines(), fires: null },
	{ name: 'an invitation', lines: INVITATION, fires: { target: null, quotes: ['GIẤY MỜI'] } },
	{
		name: 'a report on another matter',
		lines: [
			'BÁO CÁO',
			'Về tình hình phát triển kinh tế - xã hội 9 tháng đầu năm 2025',
			'I. NÔNG NGHIỆP',
			'Diện tích gieo trồng đạt 850 ha.',
		],
		fires: { target: null, quotes: ['BÁO CÁO\n\nVề tình hình phát triển kinh tế - xã hội 9 tháng đầu năm 2025'] },
	},
	{ name: 'the right sections without title and references', lines: reportLines({ title: null, opening: null }), fires: null },
	{ name: 'the right title alone', lines: [...REPORT.title, 'Xã báo cáo như sau:'], fires: null },
	{ name: 'the references alone', lines: [...REPORT.opening], fires: null },
	{
		name: 'a title that names another Conclusion',
		lines: ['BÁO CÁO', 'Về việc triển khai thực hiện Kết luận số 186-KL/TW ngày 29/8/2025', 'Xã báo cáo như sau:'],
		fires: null,
	},
	{
		name: 'the right subject told in the title alone',
		lines: ['BÁO CÁO', 'Về hoạt động của mô hình chính quyền địa phương 02 cấp', 'Xã báo cáo như sau:'],
		fires: null,
	},
	{
		name: 'the subject named in a long paragraph below another title',
		lines: [
			'BÁO CÁO',
			'Về công tác phòng cháy, chữa cháy',
			`${'Xã đã rà soát các cơ sở sản xuất, kinh doanh, khu dân cư. '.repeat(5)}Việc này gắn với mô hình chính quyền địa phương 02 cấp.`,
		],
		fires: { target: null },
	},
	{ name: 'nothing fits and a page is unread', lines: [...INVITATION, '<unread page>'], fires: null, cannotTell: true },
];
