import type { Database } from '../database.js';
import { changeAttempt } from './change-attempt.js';
import { type JobMaterial, jobMaterial } from './job-material.js';

export interface Begun {
	/** False where the attempt has ended, or there is none. */
	readonly mayGoOn: boolean;
	/** Null where there is no such attempt. */
	readonly material: JobMaterial | null;
}

/**
 * Notes that an attempt is being processed, and gives what that takes. A job may be met before the note that it was queued is written, so it
 * is taken from `received` as well; one that is `processing` already was taken up by another, and may go on: only one completion counts.
 * Should the note be lost, the job is begun again.
 */
export function beginAttempt(database: Database, attempt: string, profileId: string): Promise<Begun> {
	return database.transaction('hasty', async (session) => {
		const { changed, attempt: standing } = await changeAttempt(session, attempt, ['received', 'queued'], 'processing');
		const mayGoOn = changed || standing?.state === 'processing';
		return { mayGoOn, material: mayGoOn ? await jobMaterial(session, attempt, profileId) : null };
	});
}
