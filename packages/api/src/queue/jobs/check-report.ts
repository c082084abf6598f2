import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Name of the job that checks one report once. */
export const CHECK_REPORT = 'check-report';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What the job carries: ids and hashes alone, so nothing of a file or a person stands in the queue. */
export const checkReportSchema = z.strictObject({
	attempt: z.uuid(),
	report: z.uuid(),
	original: hash,
	/** As the sender knew them; who checks writes into the ledger what it really checked with. */
	profile: hash,
	engine: z.string().regex(/^[\w.+-]{1,100}$/),
	/** Of the attempt, from 1. */
	number: z.int().positive(),
});

export type CheckReport = z.infer<typeof checkReportSchema>;

/**
 * The job's id: told twice, it is one. The attempt goes in by its own id, not its number: one file filed for two communes is two reports,
 * each with a first attempt. Neither ":" nor a bare integer, which the queue has uses of its own for.
 */
export function checkReportId({ original, profile, engine, attempt }: CheckReport): string {
	return `check-${createHash('sha256')
		.update(JSON.stringify([original, profile, engine, attempt]))
		.digest('hex')}`;
}
