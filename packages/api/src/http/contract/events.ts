import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { reportParams } from './reports.js';

const query = z.strictObject({
	since: z.string().max(200).optional().meta({
		description: 'changeCursor of a list: what changed after it comes first. Last-Event-ID, where it is sent, goes before it.',
	}),
});

const stream = {
	method: 'get',
	tag: 'reports',
	access: 'viewer',
	query,
	answer: { kind: 'stream', status: 200, mediaTypes: ['text/event-stream'] },
} as const;

export const watchReports = endpoint({
	...stream,
	id: 'watchReports',
	path: '/events',
	summary: {
		vi: 'Theo dõi mọi báo cáo: «report» khi có thay đổi, «progress» khi đang đọc từng trang, «presence» khi có người mở hay đóng',
		en: 'All reports as they change: "report" with its row, "progress" while its pages are read, "presence" as people come and go',
	},
});

export const watchReport = endpoint({
	...stream,
	id: 'watchReport',
	path: '/reports/{id}/events',
	summary: {
		vi: 'Theo dõi một báo cáo: trạng thái hiện tại, rồi từng thay đổi',
		en: 'One report as it changes: how it stands, then each change',
	},
	params: reportParams,
});
