import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

export const changedAfterCases: readonly Case[] = [
	{ name: 'no signature', lines: reportLines(), fires: null },
	{ name: 'a sound signature', lines: [...reportLines(), '<signature>'], fires: null },
	{
		name: 'one that it is about',
		lines: [...reportLines(), '<signature followed>'],
		fires: { target: 'signature-1', says: 'trang 1 khác' },
	},
	{
		name: 'the second of two',
		lines: [...reportLines(), '<signature>', '<signature followed>'],
		fires: { target: 'signature-2', says: '“Vũ Hữu Khoát”' },
	},
	{ name: 'with a page unread', lines: [...reportLines(), '<unread page>', '<signature followed>'], fires: { target: 'signature-1' } },
];
