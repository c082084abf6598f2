import { REPORT, reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

export const titleMissingCases: readonly Case[] = [
	{ name: 'BÁO CÁO', lines: reportLines(), fires: null },
	{ name: 'with a word behind it', lines: reportLines({ title: ['BÁO CÁO KẾT QUẢ', 'thực hiện Kết luận số 195-KL/TW'] }), fires: null },
	{ name: 'on one line', lines: reportLines({ title: ['BÁO CÁO Về việc thực hiện Kết luận số 195-KL/TW ngày 26/9/2025'] }), fires: null },
	{ name: 'absent', lines: ['UBND XÃ KIẾN THỤY', 'Số: 45/BC-UBND', ...reportLines({ title: null })], fires: { target: null, quotes: [] } },
	{
		name: 'a sentence that begins with the word',
		lines: ['Báo cáo ủy ban nhân dân thành phố về việc triển khai thực hiện các nhiệm vụ được giao.', ...REPORT.implementation],
		fires: {},
	},
];
