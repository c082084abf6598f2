import type { Case } from '../case.js';

const HEADING = 'I. CHI TRẢ CHÍNH SÁCH, CHẾ ĐỘ';

export const entitlementsSumCases: readonly Case[] = [
	{
		name: 'paid and unpaid make up those decided',
		lines: [HEADING, 'Có 12 người có quyết định nghỉ trước ngày 31/8/2025, đã chi trả cho 10 người, còn 02 người chưa được chi trả.'],
		fires: null,
	},
	{
		name: 'one is lost',
		lines: [HEADING, 'Có 12 người có quyết định nghỉ trước ngày 31/8/2025, đã chi trả cho 10 người, còn 01 người chưa được chi trả.'],
		fires: { target: null, actual: 12, expected: 11 },
	},
	{
		name: 'one too many',
		lines: [HEADING, 'Có 12 người có quyết định nghỉ trước ngày 31/8/2025, đã chi trả cho 10 người, còn 03 người chưa được chi trả.'],
		fires: { actual: 12, expected: 13 },
	},
	{
		name: 'all have been paid, without a count',
		lines: [HEADING, 'Có 12 người có quyết định nghỉ trước ngày 31/8/2025; tất cả các trường hợp đều đã được chi trả.'],
		fires: null,
	},
	{
		name: 'none is left although fewer were paid',
		lines: [
			HEADING,
			'Có 12 người có quyết định nghỉ trước ngày 31/8/2025, đã chi trả cho 10 người. Không còn trường hợp nào chưa được chi trả.',
		],
		fires: { actual: 12, expected: 10 },
	},
];
