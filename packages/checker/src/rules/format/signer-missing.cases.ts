import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const RECIPIENTS = ['Nơi nhận:', '- UBND thành phố;', '- Lưu: VT.'];
const signed = (...lines: string[]) => [...reportLines(), ...RECIPIENTS, ...lines];

export const signerMissingCases: readonly Case[] = [
	{ name: 'title and name', lines: signed('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vũ Hữu Khoát'), fires: null },
	{ name: 'title without name', lines: signed('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'), fires: { target: null, quotes: ['CHỦ TỊCH'] } },
	{ name: 'no signature at all', lines: reportLines(), fires: { quotes: [] } },
	{
		name: 'a remark in place of the name',
		lines: signed('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)'),
		fires: { quotes: ['PHÓ CHỦ TỊCH'] },
	},
	{
		name: 'a remark above the name',
		lines: signed('TM. UBND XÃ', 'KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Ký tên, đóng dấu)', 'Phạm Thị Ngọc Diệu'),
		fires: null,
	},
	{
		name: 'a digital signature without the name',
		lines: signed(
			'TM. ỦY BAN NHÂN DÂN',
			'CHỦ TỊCH',
			'Ký bởi: ỦY BAN NHÂN DÂN XÃ KIẾN THỤY',
			'Cơ quan: Thành phố Hải Phòng',
			'Thời gian ký: 14.10.2025 16:41:08 +07:00',
		),
		fires: {},
	},
	{
		name: 'a digital signature above the name',
		lines: signed(
			'TM. ỦY BAN NHÂN DÂN',
			'CHỦ TỊCH',
			'Người ký: Ủy ban nhân dân xã Kiến Thụy',
			'Thời gian ký: 14/10/2025 17:05:33',
			'Đặng Hải Ninh',
		),
		fires: null,
	},
	{ name: 'the name in capitals', lines: signed('T/M ỦY BAN NHÂN DÂN XÃ', 'CHỦ TỊCH', 'MẠC VĂN QUẢNG'), fires: null },
	{ name: 'a degree before the name', lines: signed('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'ThS. Lê Đức Quyến'), fires: null },
	{
		name: 'the signature before the recipients',
		lines: [...reportLines(), 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lưu Bá Tòng', ...RECIPIENTS],
		fires: null,
	},
	{ name: 'recipients alone behind the title', lines: [...reportLines(), 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', ...RECIPIENTS], fires: {} },
	{
		name: 'an annex behind the signature',
		lines: signed('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'PHỤ LỤC', '| Họ và tên | Chức vụ |', '| Nguyễn Văn Bình | Công chức |'),
		fires: {},
	},
	{
		name: 'in a table',
		lines: [
			...reportLines(),
			'| Nơi nhận: - UBND thành phố; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Ngô Thị Bích Hợp |',
		],
		fires: null,
	},
	{
		name: 'in a table without the name',
		lines: [...reportLines(), '| Nơi nhận: - UBND thành phố; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH |'],
		fires: {},
	},
	{ name: 'the last page unread', lines: [...reportLines(), '<unread page>'], fires: null, cannotTell: true },
];
