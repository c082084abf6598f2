import type { Database } from '../database.js';
import { type Change, endAttempt } from './change-attempt.js';

/** Ends an attempt that a person gave up: done, without a result. */
export function cancel(database: Database, attempt: string): Promise<Change> {
	return database.transaction('write', (session) => endAttempt(session, attempt, 'done', { outcome: 'cancelled' }));
}
