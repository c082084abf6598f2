import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const opening = (words: string) => reportLines({ opening: [`${words}, UBND xã Kiến Thụy báo cáo như sau:`] });
const title = (summary: string) => reportLines({ title: ['BÁO CÁO', summary] });
const within = (words: string) => reportLines({ implementation: ['I. CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI', `- ${words}`] });
const LETTER = { number: '2581/UBND-NVKTGS', date: '2025-10-10' };

export const mismatchCases: readonly Case[] = [
	{ name: 'both right', lines: reportLines(), fires: null },
	{
		name: 'the letter with two digits swapped',
		lines: opening('Thực hiện Công văn số 2851/UBND-NVKTGS ngày 10/10/2025 của UBND thành phố'),
		fires: {
			target: 'letter',
			expected: LETTER,
			actual: { number: '2851/UBND-NVKTGS', date: '2025-10-10' },
			quotes: ['2851/UBND-NVKTGS ngày 10/10/2025'],
		},
	},
	{
		name: 'another symbol',
		lines: opening('Phúc đáp Công văn số 2581/UBND-VX ngày 10/10/2025 của UBND thành phố'),
		fires: { target: 'letter' },
	},
	{ name: 'a letter of the symbol lost', lines: opening('Căn cứ Công văn số 2581/UBND-NVKTG'), fires: { target: 'letter' } },
	{
		name: 'the letter of another day',
		lines: opening('Thực hiện Công văn số 2581/UBND-NVKTGS ngày 10/9/2025'),
		fires: { target: 'letter', actual: { number: '2581/UBND-NVKTGS', date: '2025-09-10' } },
	},
	{
		name: 'a day behind its issuer',
		lines: opening('Thực hiện Công văn số 2581/UBND-NVKTGS của UBND thành phố Hải Phòng ngày 12/10/2025'),
		fires: { target: 'letter' },
	},
	{ name: 'no day', lines: opening('Thực hiện Công văn số 2581/UBND-NVKTGS của UBND thành phố'), fires: null },
	{
		name: 'the day before the letter, and right',
		lines: opening('Ngày 10/10/2025, UBND thành phố có Công văn số 2581/UBND-NVKTGS'),
		fires: null,
	},
	{
		name: 'the day before the letter, and wrong',
		lines: opening('Ngày 09/10/2025, UBND thành phố đã ban hành Công văn số 2581/UBND-NVKTGS'),
		fires: { target: 'letter' },
	},
	{ name: 'the day it was received', lines: opening('Ngày 12/10/2025, UBND xã nhận được Công văn số 2581/UBND-NVKTGS'), fires: null },
	{
		name: 'the day of a meeting behind a comma',
		lines: within('Theo Công văn số 2581/UBND-NVKTGS, ngày 12/10/2025 UBND xã họp triển khai.'),
		fires: null,
	},
	{
		name: 'a day that is the deadline',
		lines: opening('Theo Công văn số 2581/UBND-NVKTGS, hoàn thành trước ngày 15/10/2025'),
		fires: null,
	},
	{
		name: 'the day belongs to the nearer',
		lines: opening('Thực hiện Kết luận số 195-KL/TW, Công văn số 2581/UBND-NVKTGS ngày 10/10/2025'),
		fires: null,
	},
	{
		name: 'each with its day',
		lines: opening('Thực hiện Kết luận số 195-KL/TW ngày 26/9/2025, Công văn 2581/UBND-NVKTGS ngày 10 tháng 10 năm 2025'),
		fires: null,
	},
	{
		name: 'days with dashes and dots',
		lines: opening('Thực hiện Kết luận 195-KL/TW ngày 26-9-2025, CV 2581/UBND-NVKTGS ngày 10.10.2025'),
		fires: null,
	},
	{
		name: 'another letter of the office beside it',
		lines: opening('Thực hiện Công văn số 2581/UBND-NVKTGS ngày 10/10/2025 và Công văn số 2490/UBND-NVKTGS ngày 02/10/2025'),
		fires: null,
	},
	{
		name: 'the next letter of the office beside it',
		lines: opening('Thực hiện Công văn số 2581/UBND-NVKTGS ngày 10/10/2025, Công văn số 2582/UBND-NVKTGS ngày 11/10/2025'),
		fires: null,
	},
	{
		name: 'a letter of a department of the same day',
		lines: within('Sở Nội vụ có Công văn số 3010/SNV-XDCQ ngày 10/10/2025 hướng dẫn.'),
		fires: null,
	},
	{
		name: 'right once and wrong once',
		lines: [...reportLines(), 'Trên đây là báo cáo theo Công văn số 2518/UBND-NVKTGS.'],
		fires: { target: 'letter', quotes: ['2518/UBND-NVKTGS'] },
	},
	{
		name: 'wrong twice is one finding with two places',
		lines: [...opening('Thực hiện Công văn số 2851/UBND-NVKTGS'), 'Trên đây là báo cáo theo Công văn số 2851/UBND-NVKTGS ngày 10/10/2025.'],
		fires: { target: 'letter', quotes: ['2851/UBND-NVKTGS', '2851/UBND-NVKTGS ngày 10/10/2025'] },
	},
	{
		name: 'the Conclusion of another month',
		lines: title('Kết quả thực hiện Kết luận số 195-KL/TW ngày 26/8/2025 của Bộ Chính trị'),
		fires: { target: 'conclusion', actual: { number: '195-KL/TW', date: '2025-08-26' } },
	},
	{
		name: 'a day no calendar has',
		lines: title('Kết quả thực hiện Kết luận số 195-KL/TW ngày 31/9/2025'),
		fires: { target: 'conclusion' },
	},
	{
		name: 'another Conclusion in the title',
		lines: title('Kết quả thực hiện Kết luận số 186-KL/TW ngày 29/8/2025'),
		fires: { target: 'conclusion', actual: { number: '186-KL/TW', date: '2025-08-29' } },
	},
	{ name: 'both in the title', lines: title('Kết quả thực hiện Kết luận số 186-KL/TW và Kết luận số 195-KL/TW'), fires: null },
	{
		name: 'others cited beside it',
		lines: within('Xã đã thực hiện Kết luận số 183-KL/TW ngày 01/8/2025, Kết luận số 186-KL/TW ngày 29/8/2025.'),
		fires: null,
	},
	{
		name: 'another number on its day',
		lines: within('Quán triệt Kết luận số 159-KL/TW ngày 26/9/2025 đến đảng viên.'),
		fires: { target: 'conclusion' },
	},
	{
		name: 'another Conclusion in the closing',
		lines: [...reportLines(), 'Trên đây là báo cáo kết quả thực hiện Kết luận số 202-KL/TW, UBND xã trân trọng báo cáo./.'],
		fires: { target: 'conclusion' },
	},
	{
		name: 'both wrong',
		lines: reportLines({
			title: ['BÁO CÁO', 'Kết quả thực hiện Kết luận số 195-KL/TW ngày 25/9/2025'],
			opening: ['Thực hiện Công văn số 2581/UBND-NVKTGS ngày 11/10/2025, UBND xã báo cáo:'],
		}),
		fires: [{ target: 'conclusion' }, { target: 'letter' }],
	},
	{
		name: 'signs of the number typed otherwise',
		lines: opening('Thực hiện Kết luận số 195/KL-TW và Công văn số 2581-UBND/NVKTGS'),
		fires: null,
	},
];
