import type { Database } from '../database.js';
import type { State } from '../schema.js';
import { type Change, changeAttempt } from './change-attempt.js';

/**
 * Takes an attempt forward. A job may be met before the note that it was queued is written, so a worker takes it from `received` as well;
 * one that finds it `processing` already took it up after another, and may go on: only one completion counts.
 */
export function advance(database: Database, attempt: string, from: readonly State[], to: 'queued' | 'processing'): Promise<Change> {
	return database.transaction('write', (session) => changeAttempt(session, attempt, from, to));
}
