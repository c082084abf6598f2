import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const headed = (...lines: string[]) => ['ỦY BAN NHÂN DÂN', 'XÃ KIẾN THỤY', 'Số: 165/BC-UBND', ...lines, ...reportLines()];

export const dateMissingCases: readonly Case[] = [
	{ name: 'place and date', lines: headed('Kiến Thụy, ngày 14 tháng 10 năm 2025'), fires: null },
	{
		name: 'the day blank',
		lines: headed('Kiến Thụy, ngày      tháng 10 năm 2025'),
		fires: { target: null, quotes: ['ngày tháng 10 năm 2025'] },
	},
	{ name: 'dots', lines: headed('Kiến Thụy, ngày … tháng … năm 2025'), fires: { quotes: ['ngày … tháng … năm 2025'] } },
	{ name: 'the year unfinished', lines: headed('Kiến Thụy, ngày 14 tháng 10 năm 20…'), fires: {} },
	{ name: 'in digits', lines: headed('Kiến Thụy, ngày 14/10/2025'), fires: null },
	{ name: 'no line of place and date', lines: headed(), fires: { quotes: [] } },
	{ name: 'only the arrival stamp has a day', lines: headed('ĐẾN Số: 4512 Ngày: 15/10/2025'), fires: {} },
	{
		name: 'at the signature',
		lines: [...headed(), 'Kiến Thụy, ngày 13 tháng 10 năm 2025', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vũ Hữu Khoát'],
		fires: null,
	},
	{
		name: 'blank at the signature',
		lines: [...headed(), 'Kiến Thụy, ngày ... tháng 10 năm 2025', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
		fires: {},
	},
	{ name: 'a day that cannot be is no missing one', lines: headed('Kiến Thụy, ngày 31 tháng 9 năm 2025'), fires: null },
	{ name: 'days of other papers are not it', lines: headed('(Kèm theo Công văn số 12/UBND-VP ngày 12 tháng 10 năm 2025)'), fires: {} },
];
