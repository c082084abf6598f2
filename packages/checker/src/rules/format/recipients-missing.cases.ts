import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const SIGNED = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vũ Hữu Khoát'];
const ended = (...lines: string[]) => [...reportLines(), ...lines];

export const recipientsMissingCases: readonly Case[] = [
	{ name: 'a list', lines: ended('Nơi nhận:', '- UBND thành phố;', '- Lưu: VT.', ...SIGNED), fires: null },
	{ name: 'behind the signature', lines: ended(...SIGNED, 'Nơi nhận:', '- Như trên;', '- Lưu: VT.'), fires: null },
	{
		name: 'in one cell',
		lines: ended('| Nơi nhận: - UBND thành phố; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Vũ Hữu Khoát |'),
		fires: null,
	},
	{ name: 'without bullets', lines: ended('NƠI NHẬN', 'UBND thành phố', 'Lưu VT', ...SIGNED), fires: null },
	{ name: 'a semicolon typed for the colon', lines: ended('Nơi nhận;', '- UBND thành phố;', ...SIGNED), fires: null },
	{ name: 'absent', lines: ended(...SIGNED), fires: { target: null, quotes: [] } },
	{ name: 'nothing under it', lines: ended('Nơi nhận:', ...SIGNED), fires: { quotes: ['Nơi nhận:'] } },
	{ name: 'dots under it', lines: ended('Nơi nhận: ..........', ...SIGNED), fires: {} },
	{ name: 'where papers are handed in', lines: ended('Nơi nhận hồ sơ đặt tại tầng 1.', ...SIGNED), fires: {} },
	{ name: 'addressed at the head alone', lines: ['Kính gửi: UBND thành phố', ...ended(...SIGNED)], fires: {} },
	{ name: 'the last page unread', lines: [...reportLines(), '<unread page>'], fires: null, cannotTell: true },
];
