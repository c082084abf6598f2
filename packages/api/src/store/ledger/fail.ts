import type { Database } from '../database.js';
import { type Change, endAttempt } from './change-attempt.js';

/** Parks an attempt that an infrastructure fault kept from its end; a person may replay it. */
export function fail(database: Database, attempt: string, error: string): Promise<Change> {
	return database.transaction('write', (session) => endAttempt(session, attempt, 'failed', { error }));
}
