import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

export const alteredCases: readonly Case[] = [
	{ name: 'no signature', lines: reportLines(), fires: null },
	{ name: 'a sound signature', lines: [...reportLines(), '<signature>'], fires: null },
	{
		name: 'one that it is about',
		lines: [...reportLines(), '<signature altered>'],
		fires: { target: 'signature-1', says: 'đã bị thay đổi' },
	},
	{
		name: 'the second of two',
		lines: [...reportLines(), '<signature>', '<signature altered>'],
		fires: { target: 'signature-2', says: '“Vũ Hữu Khoát”' },
	},
	{ name: 'with a page unread', lines: [...reportLines(), '<unread page>', '<signature altered>'], fires: { target: 'signature-1' } },
];
