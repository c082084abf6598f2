import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

export const pageUnreadCases: readonly Case[] = [
	{ name: 'every page read', lines: [...reportLines(), '<page break>', 'Nơi nhận:'], fires: null },
	{ name: 'a page unread', lines: [...reportLines(), '<unread page>'], fires: { target: null, actual: [2] } },
	{ name: 'two pages unread', lines: ['<unread page>', ...reportLines(), '<unread page>'], fires: { actual: [1, 3] } },
];
