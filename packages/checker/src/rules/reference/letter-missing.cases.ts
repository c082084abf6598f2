import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const opening = (words: string) => reportLines({ opening: [`${words}, UBND xã Kiến Thụy báo cáo như sau:`] });

export const letterMissingCases: readonly Case[] = [
	{ name: 'cited in the opening', lines: reportLines(), fires: null },
	{ name: 'cited nowhere', lines: opening('Thực hiện chỉ đạo của UBND thành phố'), fires: { target: null } },
	{ name: 'without number', lines: opening('Thực hiện Công văn của UBND thành phố ngày 10/10/2025'), fires: {} },
	{ name: 'abbreviated, number alone', lines: opening('Thực hiện CV 2581 của UBND thành phố'), fires: null },
	{ name: 'called a document', lines: opening('Thực hiện Văn bản số 2581/UBND-NVKTGS của UBND thành phố'), fires: null },
	{ name: 'with a space in its symbol', lines: opening('Thực hiện Công văn số 2581/UBND- NVKTGS của UBND thành phố'), fires: null },
	{ name: 'another dash and small letters', lines: opening('Thực hiện công văn 2581/ubnd – nvktgs'), fires: null },
	{ name: 'in brackets without "Công văn"', lines: opening('Thực hiện chỉ đạo của UBND thành phố (số 2581/UBND-NVKTGS)'), fires: null },
	{
		name: 'another letter of a department',
		lines: opening('Thực hiện Công văn số 3010/SNV-XDCQ ngày 13/10/2025 của Sở Nội vụ'),
		fires: {},
	},
	{
		name: 'another letter of the same office',
		lines: opening('Thực hiện Công văn số 1964/UBND-NVKTGS ngày 05/8/2025 của UBND thành phố'),
		fires: {},
	},
	{ name: 'another letter of the same day', lines: opening('Thực hiện Công văn số 412/SNV-CCVC ngày 10/10/2025 của Sở Nội vụ'), fires: {} },
	{
		name: 'misnumbered is mismatched, not missing',
		lines: opening('Thực hiện Công văn số 2851/UBND-NVKTGS của UBND thành phố'),
		fires: null,
	},
];
