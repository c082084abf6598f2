import { z } from 'zod';
import { endpoint } from './endpoint.js';

const message = z.object({ vi: z.string(), en: z.string() });

const takenFile = z
	.object({
		id: z.uuid().nullable().meta({ description: 'Of the report; null where the file was refused.' }),
		name: z.string(),
		sha256: z.string().nullable(),
		state: z.enum(['received', 'queued', 'processing', 'done', 'failed', 'refused']),
		error: z.object({ code: z.string(), message }).optional(),
		isNew: z.boolean().meta({ description: 'False when the same file was filed the same before.' }),
		withdrawn: z.boolean().meta({ description: 'The report was withdrawn earlier and stays so.' }),
	})
	.meta({ id: 'TakenFile' });

export const uploadedSchema = z
	.object({ reports: z.array(takenFile) })
	.meta({ id: 'Uploaded', description: 'In the order the files were sent.' });

export const uploadReports = endpoint({
	id: 'uploadReports',
	method: 'post',
	path: '/reports',
	tag: 'reports',
	access: 'officer',
	summary: { vi: 'Gửi báo cáo lên: một hoặc nhiều tệp', en: 'Send reports: one file or many' },
	body: 'multipart',
	parts: z.object({
		files: z.array(z.string().meta({ format: 'binary' })),
		campaign: z.string().optional(),
		commune: z.string().optional().meta({ description: 'Code of the commune.' }),
		receivedAt: z.iso.datetime({ offset: true }).optional().meta({ description: 'When it was really received; else now.' }),
	}),
	answer: { kind: 'json', status: 202, schema: uploadedSchema },
	problems: ['request-timeout', 'no-space'],
});
