import { z } from 'zod';

/** What a running job tells of where it stands, with each page and each heartbeat. */
export const progressSignSchema = z.object({
	report: z.uuid(),
	attempt: z.uuid(),
	stage: z.enum(['reading', 'checking', 'saving']),
	/** Pages that are read, and of how many; null before the first. */
	pages: z.object({ read: z.int(), of: z.int() }).nullable(),
	/** Counts up while the job lives. */
	beats: z.int(),
});

export type ProgressSign = z.infer<typeof progressSignSchema>;
