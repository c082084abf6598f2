import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

export const nationalTitleMissingCases: readonly Case[] = [
	{ name: 'in full', lines: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ...reportLines()], fires: null },
	{ name: 'the other tone placement', lines: ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', ...reportLines()], fires: null },
	{ name: 'broken in two lines', lines: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM', ...reportLines()], fires: null },
	{
		name: 'in a cell',
		lines: ['| UBND XÃ KIẾN THỤY | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |', ...reportLines()],
		fires: null,
	},
	{ name: 'a stamp over its first words', lines: ['ÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'NAM', ...reportLines()], fires: null },
	{ name: 'absent', lines: ['ỦY BAN NHÂN DÂN', 'XÃ KIẾN THỤY', ...reportLines()], fires: { target: null, quotes: [] } },
	{ name: 'the first page unread', lines: ['<unread page>', ...reportLines()], fires: null, cannotTell: true },
];
