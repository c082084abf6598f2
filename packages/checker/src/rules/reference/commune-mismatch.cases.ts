import { REPORT, reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const HEAD = [
	'ỦY BAN NHÂN DÂN',
	'XÃ KIẾN THỤY',
	'Số: 45/BC-UBND',
	'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'Độc lập - Tự do - Hạnh phúc',
	'Kiến Thụy, ngày 14 tháng 10 năm 2025',
];
const with_ = (...closing: string[]) => [...HEAD, ...reportLines(), ...closing];
const body = (words: string) => [...HEAD, ...reportLines({ implementation: ['I. CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI', words] })];

export const communeMismatchCases: readonly Case[] = [
	{ name: 'one name throughout', lines: with_('Trên đây là báo cáo của UBND xã Kiến Thụy./.'), fires: null },
	{ name: 'the other tone placement', lines: with_('Trên đây là báo cáo của UBND xã Kiến Thuỵ./.'), fires: null },
	{
		name: 'another in the closing',
		lines: with_('Trên đây là báo cáo của UBND xã Nghi Dương./.'),
		fires: { target: null, expected: 'xã Kiến Thuỵ', actual: 'xã Nghi Dương', quotes: ['xã Nghi Dương'] },
	},
	{
		name: 'another with its result',
		lines: with_('Trên đây là kết quả bước đầu của xã Mao Điền. UBND xã Mao Điền xin báo cáo./.'),
		fires: { quotes: ['xã Mao Điền'] },
	},
	{
		name: 'another that reports',
		lines: with_('Ủy ban nhân dân phường Hải Dương trân trọng báo cáo Ủy ban nhân dân thành phố./.'),
		fires: { actual: 'phường Hải Dương' },
	},
	{
		name: 'another in the opening',
		lines: [...HEAD, ...reportLines({ opening: ['Thực hiện Công văn số 2581/UBND-NVKTGS, UBND xã An Lão báo cáo như sau:'] })],
		fires: {},
	},
	{
		name: 'another in the title',
		lines: [...HEAD, ...reportLines({ title: ['BÁO CÁO', 'Về việc thực hiện Kết luận số 195-KL/TW trên địa bàn xã An Lão'] })],
		fires: {},
	},
	{ name: 'one of no list', lines: with_('Trên đây là báo cáo của UBND xã Ba Vì./.'), fires: { actual: 'xã Ba Vì' } },
	{ name: 'another that proposes', lines: body('UBND xã An Lão đề nghị UBND thành phố một số nội dung sau:'), fires: {} },
	{
		name: "another's people",
		lines: body('Tất cả các trường hợp đã có quyết định nghỉ việc trên địa bàn xã An Lão đều đã được chi trả.'),
		fires: {},
	},
	{ name: 'officials of another', lines: body('Cán bộ, công chức xã An Lão được quán triệt đầy đủ.'), fires: {} },
	{ name: 'officials of another who helped', lines: body('Cán bộ, công chức xã An Lão đã sang hỗ trợ chỉnh lý hồ sơ.'), fires: null },
	{ name: 'a third that one reports with', lines: body('Xã phối hợp với UBND xã Kiến Minh báo cáo Sở Nội vụ.'), fires: null },
	{
		name: 'Cẩm Giang is not Cẩm Giàng',
		lines: ['UBND XÃ CẨM GIANG', ...REPORT.title, 'UBND xã Cẩm Giàng báo cáo như sau:'],
		fires: { actual: 'xã Cẩm Giàng' },
	},
	{
		name: 'a name within the own name',
		lines: ['UBND XÃ BẮC THANH MIỆN', ...REPORT.title, 'UBND xã Thanh Miện báo cáo như sau:'],
		fires: { actual: 'xã Thanh Miện' },
	},
	{ name: 'secondees sent to another', lines: body('Xã cử 01 công chức biệt phái sang xã Nghi Dương.'), fires: null },
	{ name: 'a neighbour', lines: body('Phối hợp với UBND xã Kiến Minh, UBND xã Kiến Hải tổ chức tập huấn.'), fires: null },
	{
		name: 'a neighbour that acts',
		lines: body('Trung tâm đã hướng dẫn người dân; UBND xã Kiến Minh đã cử 02 công chức sang hỗ trợ.'),
		fires: null,
	},
	{
		name: 'former communes it was made of',
		lines: body('Xã Kiến Thụy được thành lập trên cơ sở sáp nhập xã Tân Phong cũ, xã Đoàn Xá và thị trấn Núi Đối.'),
		fires: null,
	},
	{ name: 'a former commune that did', lines: body('UBND xã Tân Phong cũ đã ban hành 03 quyết định.'), fires: null },
	{ name: 'a former district', lines: body('Trụ sở của huyện Kiến Thụy cũ và của thị xã Kinh Môn cũ.'), fires: null },
	{ name: 'a co-operative', lines: body('Hợp tác xã Tân Trào báo cáo kết quả sản xuất.'), fires: null },
	{ name: 'society in capitals', lines: ['UBND XÃ KIẾN THỤY', ...reportLines(), 'PHÒNG VĂN HÓA - XÃ HỘI BÁO CÁO'], fires: null },
	{ name: 'no commune known', lines: reportLines({ opening: ['UBND xã báo cáo như sau:'] }), fires: null },
];
