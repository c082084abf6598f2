import { z } from 'zod';
import { PAGE_IMAGE_LIMITS } from '../../limits/page-image-limits.js';
import { endpoint } from './endpoint.js';

const { leastWidth, mostWidth, width, mostPage } = PAGE_IMAGE_LIMITS;

export const getPageImage = endpoint({
	id: 'getPageImage',
	method: 'get',
	path: '/reports/{id}/pages/{n}.png',
	tag: 'reports',
	access: 'viewer',
	summary: { vi: 'Ảnh một trang của báo cáo PDF', en: 'A page of a PDF report as a picture' },
	params: z.object({ id: z.uuid(), n: z.coerce.number().int().min(1).max(mostPage).meta({ description: 'Page, from 1.' }) }),
	query: z.strictObject({
		width: z.coerce.number().int().min(leastWidth).max(mostWidth).default(width).meta({
			description: 'Pixels; a very long page is drawn narrower.',
		}),
	}),
	answer: { kind: 'stream', status: 200, mediaTypes: ['image/png'] },
	problems: ['gone', 'no-pages', 'unreadable-file'],
});
