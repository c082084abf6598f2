import { REPORT, reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const HEAD = [
	'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'Độc lập - Tự do - Hạnh phúc',
	'Số: 45/BC-UBND',
	'Kiến Thụy, ngày 14 tháng 10 năm 2025',
];
const OTHER_HEAD = HEAD.map((line) => line.replace('45', '46'));
const END = ['Nơi nhận:', '- UBND thành phố;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Bình'];
const OTHER_TITLE = ['BÁO CÁO', 'Về công tác chuyển đổi số', 'Xã báo cáo như sau:'];

export const severalReportsCases: readonly Case[] = [
	{ name: 'one report', lines: [...HEAD, ...reportLines(), ...END], fires: null },
	{
		name: 'two reports, each under its own head',
		lines: [...HEAD, ...reportLines(), ...END, '<page break>', ...OTHER_HEAD, ...OTHER_TITLE],
		fires: { target: null, actual: 2, expected: 1, says: '(trang 1; 2)', quotes: ['BÁO CÁO\n\nVề công tác chuyển đổi số'] },
	},
	{
		name: 'an annex with its own title',
		lines: [
			...HEAD,
			...reportLines(),
			...END,
			'<page break>',
			'PHỤ LỤC',
			'BÁO CÁO SỐ LIỆU BIÊN CHẾ',
			'(Kèm theo Báo cáo số 45/BC-UBND ngày 14/10/2025)',
		],
		fires: null,
	},
	{
		name: 'three reports of several pages',
		lines: [
			...[...HEAD, ...reportLines(), '<page break>', ...END, '<page break>', ...OTHER_HEAD, ...OTHER_TITLE, '<page break>', ...END],
			...['<page break>', ...OTHER_HEAD, 'BÁO CÁO', 'Về công tác tiếp dân', 'Xã báo cáo như sau:'],
		],
		fires: { actual: 3, says: '(trang 1–2; 3–4; 5)' },
	},
	{
		name: 'two reports in a file without pages',
		lines: [...HEAD, ...REPORT.title, ...END, ...OTHER_HEAD, ...OTHER_TITLE],
		fires: { actual: 2, says: '(đoạn 1–12; 13–19)' },
	},
	{
		name: 'an annex whose reference to the report looks like a head',
		lines: [...HEAD, ...reportLines(), ...END, 'PHỤ LỤC', '(Kèm theo Báo cáo số: 45/BC-UBND ngày 14/10/2025)', 'BÁO CÁO SỐ LIỆU BIÊN CHẾ'],
		fires: null,
	},
	{
		name: 'a second title without a head of its own',
		lines: [...HEAD, ...reportLines(), ...END, '<page break>', ...OTHER_TITLE],
		fires: null,
	},
	{
		name: 'another report quoted in a sentence',
		lines: [...HEAD, ...REPORT.title, 'Số: 46/BC-UBND là Báo cáo về công tác chuyển đổi số.', 'Báo cáo về chuyển đổi số đã gửi riêng.'],
		fires: null,
	},
	{
		name: 'the closing sentence in capitals at its start',
		lines: [...HEAD, ...reportLines(), 'Trên đây là báo cáo của xã.', ...END],
		fires: null,
	},
];
