import { z } from 'zod';
import { endpoint } from './endpoint.js';

const communeSchema = z
	.object({
		code: z.string(),
		name: z.string().meta({ description: '"Cẩm Giàng".' }),
		kind: z.enum(['xã', 'phường', 'đặc khu']),
		fullName: z.string().meta({ description: '"xã Cẩm Giàng".' }),
	})
	.meta({ id: 'Commune' });

export const listCommunes = endpoint({
	id: 'listCommunes',
	method: 'get',
	path: '/communes',
	tag: 'communes',
	access: 'viewer',
	summary: { vi: 'Xã, phường, đặc khu của thành phố', en: 'The communes of the city' },
	query: z.strictObject({
		q: z.string().max(100).optional().meta({ description: 'Part of the name, or the code; written without tones it finds any.' }),
	}),
	answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(communeSchema), nextCursor: z.null() }) },
});
