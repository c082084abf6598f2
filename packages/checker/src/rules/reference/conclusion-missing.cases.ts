import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const TITLE = ['BÁO CÁO', 'Về hoạt động của chính quyền địa phương 02 cấp'];
const bodyCiting = (words: string) => reportLines({ title: TITLE, opening: [`UBND xã Kiến Thụy báo cáo ${words} như sau:`] });

export const conclusionMissingCases: readonly Case[] = [
	{ name: 'cited in the title', lines: reportLines(), fires: null },
	{
		name: 'cited nowhere',
		lines: bodyCiting('kết quả thực hiện nhiệm vụ'),
		fires: { target: null, expected: { number: '195-KL/TW', date: '2025-09-26' } },
	},
	{ name: 'meant but not named', lines: bodyCiting('việc thực hiện Kết luận của Bộ Chính trị, Ban Bí thư'), fires: {} },
	{ name: 'without its symbol', lines: bodyCiting('việc thực hiện Kết luận số 195 của Bộ Chính trị'), fires: null },
	{ name: 'abbreviated', lines: bodyCiting('việc thực hiện KL 195-KL/TW'), fires: null },
	{ name: 'with spaces and another dash', lines: bodyCiting('việc thực hiện Kết luận số 195 – KL / TW'), fires: null },
	{ name: 'broken at the end of a line', lines: bodyCiting('việc thực hiện Kết luận số 195-\nKL/TW'), fires: null },
	{ name: 'small letters', lines: bodyCiting('việc thực hiện kết luận 195-kl/tw'), fires: null },
	{ name: 'TƯ for TW', lines: bodyCiting('việc thực hiện Kết luận 195-KL/TƯ'), fires: null },
	{ name: 'last of a list', lines: bodyCiting('việc thực hiện các Kết luận số 183-KL/TW, số 186-KL/TW và số 195-KL/TW'), fires: null },
	{
		name: 'another in passing',
		lines: reportLines({
			title: TITLE,
			opening: null,
			implementation: ['I. CÔNG TÁC QUÁN TRIỆT', '- Tiếp tục thực hiện Kết luận số 183-KL/TW ngày 01/8/2025.'],
		}),
		fires: {},
	},
	{ name: 'another conclusion of the same number', lines: bodyCiting('việc thực hiện Thông báo kết luận số 195/TB-VP'), fires: {} },
	{ name: 'a page unread', lines: [...bodyCiting('kết quả'), '<unread page>'], fires: null, cannotTell: true },
];
