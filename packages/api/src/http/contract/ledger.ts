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
