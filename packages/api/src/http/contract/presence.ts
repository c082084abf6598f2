import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { instant } from './report-row.js';
import { reportParams } from './reports.js';

export const presentSchema = z
	.object({
		actor: z.string().meta({ description: 'As the audit log names people.' }),
		name: z.string(),
		doing: z.enum(['looking', 'changing']),
		since: instant,
		until: instant.meta({ description: 'When he is taken to have gone, unless he gives another sign.' }),
	})
	.meta({ id: 'Present' });

export const comeToReport = endpoint({
	id: 'comeToReport',
	method: 'put',
	path: '/reports/{id}/presence',
	tag: 'reviews',
	access: 'viewer',
	summary: {
		vi: 'Báo mình đang mở báo cáo (lặp lại mỗi 10 giây), biết ai cùng đang mở',
		en: 'Say that one has a report open (again every 10 seconds), and learn who else has',
	},
	params: reportParams,
	body: z.strictObject({ doing: z.enum(['looking', 'changing']).default('looking') }),
	answer: { kind: 'json', status: 200, schema: z.object({ people: z.array(presentSchema).meta({ description: 'Oneself too.' }) }) },
});

export const goFromReport = endpoint({
	id: 'goFromReport',
	method: 'delete',
	path: '/reports/{id}/presence',
	tag: 'reviews',
	access: 'viewer',
	summary: { vi: 'Báo mình đã đóng báo cáo', en: 'Say that one has closed a report' },
	params: reportParams,
	answer: { kind: 'nothing', status: 204 },
});
