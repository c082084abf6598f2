import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const signedOn = (day: string, staffing = 'Xã được giao 40 biên chế, hiện có mặt 34 người.') => [
	'UBND XÃ KIẾN THỤY',
	`Kiến Thụy, ${day}`,
	...reportLines({ staffing: ['III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC', staffing] }),
];
const body = (words: string) => reportLines({ implementation: ['I. CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI', words] });

export const datesCases: readonly Case[] = [
	{
		name: 'all in order',
		lines: signedOn('ngày 14 tháng 10 năm 2025', 'Tính đến ngày 12/10/2025, xã có mặt 34/40 biên chế.'),
		fires: null,
	},
	{
		name: 'a day no calendar has',
		lines: body('Kế hoạch số 41/KH-UBND ngày 31/9/2025 của UBND xã.'),
		fires: { target: null, quotes: ['31/9/2025'], actual: '31/9/2025' },
	},
	{ name: 'in words', lines: body('Hội nghị tổ chức ngày 31 tháng 9 năm 2025.'), fires: { quotes: ['ngày 31 tháng 9 năm 2025'] } },
	{ name: 'without a year', lines: body('Hội nghị tổ chức ngày 31/6 tại trụ sở.'), fires: { quotes: ['31/6'] } },
	{ name: 'a thirteenth month', lines: body('Hoàn thành trước ngày 15/13/2025.'), fires: {} },
	{ name: 'the last of February', lines: body('Từ ngày 01/9/2025 đến ngày 28/02/2026; năm 2024 có ngày 29/02/2024.'), fires: null },
	{ name: 'the 29th of another year', lines: body('Biệt phái đến hết ngày 29/02/2026.'), fires: {} },
	{
		name: 'two wrong days are one finding',
		lines: body('Ngày 31/9/2025 họp; ngày 31/11/2025 sơ kết.'),
		fires: { quotes: ['31/9/2025', '31/11/2025'] },
	},
	{ name: 'a fraction', lines: body('Đến 34/40 biên chế đã có mặt; 45/13 hồ sơ.'), fires: null },
	{ name: 'the number of a decree', lines: body('Theo Nghị định số 178/2024/NĐ-CP và Quyết định số 31/9/QĐ-UBND.'), fires: null },
	{ name: 'signed on the day of the letter', lines: signedOn('ngày 10 tháng 10 năm 2025'), fires: null },
	{ name: 'signed the day before', lines: signedOn('ngày 09 tháng 10 năm 2025'), fires: { expected: '2025-10-10', actual: '2025-10-09' } },
	{
		name: 'counted on the day of signing',
		lines: signedOn('ngày 14 tháng 10 năm 2025', 'Tính đến ngày 14/10/2025, xã có mặt 34/40 biên chế.'),
		fires: null,
	},
	{
		name: 'counted after the signing',
		lines: signedOn('ngày 14 tháng 10 năm 2025', 'Tính đến ngày 20/10/2025, số công chức có mặt là 34 người.'),
		fires: { expected: '2025-10-14', actual: '2025-10-20' },
	},
	{
		name: 'a plan after the signing',
		lines: signedOn('ngày 14 tháng 10 năm 2025', 'Xã có mặt 34/40 biên chế; bổ sung đủ trước ngày 31/12/2025.'),
		fires: null,
	},
	{
		name: 'no day of signing',
		lines: reportLines({ staffing: ['III. BIÊN CHẾ', 'Tính đến ngày 20/10/2025, số công chức có mặt là 34 người.'] }),
		fires: null,
	},
];
