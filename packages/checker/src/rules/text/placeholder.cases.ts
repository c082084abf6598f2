import { REPORT, reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const body = (...words: string[]) => reportLines({ facilities: ['V. CƠ SỞ VẬT CHẤT, ĐIỀU KIỆN LÀM VIỆC', ...words] });
const silent = (name: string, ...words: string[]): Case => ({ name, lines: body(...words), fires: null });
const fires = (name: string, words: string, ...quotes: string[]): Case => ({ name, lines: body(words), fires: { target: null, quotes } });

export const placeholderCases: readonly Case[] = [
	fires('dots in a sentence', 'Hiện còn ............ trường hợp chưa được chi trả.', '............'),
	fires('two of them are one finding', 'Được giao ……… biên chế, có mặt ……… người.', '………'),
	fires('behind a colon', 'Số biên chế được giao: …..', '…..'),
	fires('a single ellipsis before what is counted', 'Hiện có … người đang làm việc.', '…'),
	fires('lines', 'Tổng kinh phí là ____ triệu đồng.', '____'),
	fires('dots with spaces', 'Công suất hiện nay là . . . . . . kW.', '. . . . . .'),
	fires('a paragraph of dots', '……………………………………………………', '……………………………………………………'),
	fires('XX', 'Đã tổ chức XX lớp tập huấn.', 'XX'),
	fires('XX in a day', 'Theo Quyết định ngày XX/10/2025 của UBND xã.', 'XX'),
	fires('small xx', 'Tổng số xx người được chi trả.', 'xx'),
	fires('square brackets', 'Đề nghị bố trí […] biên chế.', '[…]'),
	fires('empty square brackets', 'Kinh phí [ ] triệu đồng.', '[ ]'),
	fires('a form’s brackets', 'Xã [tên xã] báo cáo số liệu.', '[tên xã]'),
	fires('a form’s remark with dots', 'Lý do chưa chi trả (ghi rõ …).', '(ghi rõ …)'),
	fires('a form’s remark', 'Số trường hợp chưa được chi trả (ghi rõ lý do): 02.', '(ghi rõ lý do)'),
	fires('half a day', 'Hoàn thành trước ngày …/…/2025.', '…/…/2025'),
	fires('half a day with stops', 'Hoàn thành trước ngày ../../2025.', '../../2025'),
	fires('a day in words', 'Hội nghị tổ chức ngày … tháng … năm 2025.', '…'),
	fires('a day with nothing', 'Hội nghị tổ chức ngày     tháng 10 năm 2025.', 'ngày tháng 10 năm 2025'),
	fires('a number with nothing', 'UBND xã ban hành Kế hoạch số     /KH-UBND.', 'số /KH-UBND'),
	{ name: 'a cell', lines: body('| Nội dung | Số lượng |', '| Máy tính | ….. |'), fires: { quotes: ['…..'] } },
	{
		name: 'a proposal left to dots',
		lines: reportLines({ proposals: ['VII. KIẾN NGHỊ, ĐỀ XUẤT', '- ..........'] }),
		fires: { quotes: ['..........'] },
	},
	fires('a list of blanks', 'Nhiệm vụ trọng tâm gồm: (1) …; (2) ….', '…'),
	fires('a half-filled citation', 'Theo Công văn số .../SNV ngày .../10/2025 của Sở Nội vụ.', '...', '.../10/2025'),
	silent('persons and places without a name', 'Đồng chí Nguyễn Văn A, thôn X, xã Y.'),
	silent('v.v…', 'Trang bị máy tính, máy in, v.v…'),
	silent('v.v with many stops', 'Trang bị máy tính, máy in, v.v.....'),
	silent('the end of a list', 'Công chức được tập huấn về đất đai, hộ tịch, bảo trợ xã hội,... Sau tập huấn, tỷ lệ đúng hạn tăng.'),
	silent('an ellipsis behind a comma', 'Phối hợp với công an, quân sự, … trên địa bàn.'),
	silent('an ellipsis on the last word', 'Xã được trang bị máy tính, máy in, máy quét…'),
	silent('many stops on the last word', 'Xã được trang bị máy tính, máy in, máy quét......'),
	silent('the end of the report', 'UBND xã trân trọng báo cáo./.'),
	silent('who does what, told in prose', 'UBND xã lập bảng phân công (ghi rõ người làm, thời hạn).'),
	silent('told without brackets', 'Bảng theo dõi ghi rõ người làm, người kiểm tra.'),
	silent('a table of contents', 'Phần I. Công tác quán triệt ......................... 3'),
	silent('a quoted ellipsis', 'Kết luận nêu: “bảo đảm đầy đủ […] điều kiện làm việc”.'),
	silent('a Roman number', 'Nghị quyết Đại hội Đảng bộ lần thứ XX; từ cuối thế kỷ XX.'),
	silent('a longer Roman number', 'Văn kiện Đại hội XXIII của Đảng bộ.'),
	silent('a stroke and a number', 'Đạt 34/40 biên chế; Kế hoạch số 58/KH-UBND ngày 13/10/2025.'),
	silent('day, month and year of birth', 'Bổ sung ngày tháng năm sinh của người nộp hồ sơ.'),
	{
		name: 'blanks of the head have their own rules',
		lines: ['UBND XÃ KIẾN THỤY', 'Số: ……/BC-UBND', 'Kiến Thụy, ngày … tháng 10 năm 2025', ...reportLines()],
		fires: null,
	},
	{
		name: 'a blank day at the signature',
		lines: [...reportLines(), 'Kiến Thụy, ngày … tháng 10 năm 2025', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '...........'],
		fires: null,
	},
	{ name: 'a rule under the title', lines: ['BÁO CÁO', REPORT.title[1], '_______________', ...reportLines({ title: null })], fires: null },
];
