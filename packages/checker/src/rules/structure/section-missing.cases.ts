import { reportLines } from '../../testing/report-lines.js';
import type { Case } from '../case.js';

export const sectionMissingCases: readonly Case[] = [
	{ name: 'all required sections', lines: reportLines(), fires: null },
	{ name: 'one section left out', lines: reportLines({ training: null }), fires: { target: 'training' } },
	{
		name: 'two sections left out',
		lines: reportLines({ facilities: null, proposals: null }),
		fires: [{ target: 'facilities' }, { target: 'proposals' }],
	},
	{ name: 'no coming tasks: they are not required', lines: reportLines(), fires: null },
	{
		name: 'two sections under one heading',
		lines: reportLines({ difficulties: ['VI. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ', '- Khối lượng công việc lớn.'], proposals: null }),
		fires: null,
	},
	{
		name: 'a sentence in passing is no section',
		lines: reportLines({ training: null, difficulties: ['VI. KHÓ KHĂN, VƯỚNG MẮC', '- Việc tập huấn cho công chức mới còn ít.'] }),
		fires: { target: 'training' },
	},
	{
		name: 'a section left out beside an unread page',
		lines: [...reportLines({ training: null }), '<unread page>'],
		fires: null,
		cannotTell: true,
	},
];
