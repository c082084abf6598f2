import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

const lines = reportLines();

export const lateCases: readonly Case[] = [
	{ name: 'before the deadline', lines, received: '2025-10-14', deadline: '2025-10-15', fires: null },
	{ name: 'on the day itself', lines, received: '2025-10-15', deadline: '2025-10-15', fires: null },
	{
		name: 'a day after',
		lines,
		received: '2025-10-16',
		deadline: '2025-10-15',
		fires: { target: null, actual: '2025-10-16', expected: '2025-10-15' },
	},
	{ name: 'no deadline known', lines, received: '2025-10-16', fires: null },
	{ name: 'no day of receipt known', lines, deadline: '2025-10-15', fires: null },
	{ name: 'in time with an unread page', lines: [...lines, '<unread page>'], received: '2025-10-15', deadline: '2025-10-15', fires: null },
	{
		name: 'late with an unread page',
		lines: [...lines, '<unread page>'],
		received: '2025-11-01',
		deadline: '2025-10-15',
		fires: { actual: '2025-11-01' },
	},
];
