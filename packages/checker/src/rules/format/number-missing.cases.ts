import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const headed = (...lines: string[]) => [
	'ỦY BAN NHÂN DÂN',
	'XÃ KIẾN THỤY',
	...lines,
	'Kiến Thụy, ngày 14 tháng 10 năm 2025',
	...reportLines(),
];

export const numberMissingCases: readonly Case[] = [
	{ name: 'number and symbol', lines: headed('Số: 165/BC-UBND'), fires: null },
	{ name: 'left blank', lines: headed('Số:      /BC-UBND'), fires: { target: null, quotes: ['Số: /BC-UBND'] } },
	{ name: 'left to dots', lines: headed('Số: ……/BC-UBND'), fires: { quotes: ['Số: ……/BC-UBND'] } },
	{ name: 'blank without a stroke', lines: headed('Số:          BC - UBND'), fires: {} },
	{ name: 'nothing behind it', lines: headed('Số:'), fires: {} },
	{ name: 'a space before the symbol', lines: headed('Số: 12 /BC – UBND'), fires: null },
	{ name: 'no colon', lines: headed('Số 7/BC-UBND'), fires: null },
	{ name: 'the symbol turned', lines: headed('Số: 45-BC/UBND'), fires: null },
	{
		name: 'head in one cell',
		lines: ['| ỦY BAN NHÂN DÂN XÃ KIẾN THỤY Số: 88/BC-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', ...reportLines()],
		fires: null,
	},
	{ name: 'no head', lines: reportLines(), fires: { quotes: [] } },
	{
		name: 'no head, but a number cited',
		lines: [...reportLines(), 'Tiếp theo Báo cáo số 12/BC-UBND ngày 01/9/2025, UBND xã báo cáo.'],
		fires: {},
	},
	{
		name: 'only the arrival stamp has a number',
		lines: headed('ĐẾN', 'Số: 4512', 'Ngày: 15/10/2025', 'Số:        /BC-UBND'),
		fires: { quotes: ['Số: /BC-UBND'] },
	},
	{ name: 'the first page unread', lines: ['<unread page>', ...reportLines()], fires: null, cannotTell: true },
];
