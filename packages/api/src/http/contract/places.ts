import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { reportParams } from './reports.js';
import { evidenceSchema } from './result.js';

const place = z
	.object({
		block: z.int().min(0),
		quote: z
			.string()
			.nullable()
			.meta({ description: 'A row of a table; null for the whole block. Sent back as the place of a correction.' }),
		evidence: evidenceSchema,
	})
	.meta({ id: 'ReportPlace' });

export const listPlaces = endpoint({
	id: 'listPlaces',
	method: 'get',
	path: '/reports/{id}/places',
	tag: 'reviews',
	access: 'viewer',
	summary: {
		vi: 'Từng đoạn, từng hàng bảng mà máy đã đọc, để chỉ chỗ cho một chỗ sửa; có cả ở tệp PDF và bản quét',
		en: 'Every block and row of a table as it was read, to point at for a correction; of PDFs and scans too',
	},
	params: reportParams,
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({
			items: z.array(place),
			left: z.int().min(0).meta({ description: 'Places behind these that are not told; 0 but for very long files.' }),
		}),
	},
	problems: ['conflict', 'gone'],
});
