import { z } from 'zod';
import { endpoint } from './endpoint.js';

const count = z.int().min(0);

export const ledgerSchema = z
	.object({ received: count, finished: count, waiting: count, failed: count, arrivals: count })
	.meta({ id: 'Ledger', description: 'Counts of one moment: received = finished + waiting + failed.' });

export const getLedger = endpoint({
	id: 'getLedger',
	method: 'get',
	path: '/ledger',
	tag: 'ledger',
	access: 'viewer',
	summary: { vi: 'Sổ theo dõi: đã nhận = xong + đang chờ + hỏng', en: 'The ledger: received = finished + waiting + failed' },
	answer: { kind: 'json', status: 200, schema: ledgerSchema },
});

export const verifyLedger = endpoint({
	id: 'verifyLedger',
	method: 'get',
	path: '/ledger/verify',
	tag: 'ledger',
	access: 'administrator',
	summary: {
		vi: 'Đối chiếu sổ theo dõi, hàng đợi và các tệp gốc; tốn thời gian, đọc lại mọi tệp',
		en: 'Hold ledger, queue and originals against each other; takes its time, every file is read again',
	},
	answer: {
		kind: 'json',
		status: 200,
		schema: z.object({
			snapshot: ledgerSchema,
			whole: z.boolean().meta({ description: 'No difference at all.' }),
			queue: z.enum(['verified', 'away']).meta({ description: 'Away: the ledger was verified by itself.' }),
			total: count,
			differences: z
				.array(z.object({ kind: z.string(), key: z.string(), message: z.object({ vi: z.string(), en: z.string() }) }))
				.meta({ description: 'The first 1,000.' }),
		}),
	},
});
