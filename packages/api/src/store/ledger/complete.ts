import type { Database } from '../database.js';
import { results } from '../schema.js';
import { type Change, endAttempt } from './change-attempt.js';

export interface Completion {
	readonly outcome: 'checked' | 'unreadable';
	/** The CheckResult as JSON text. */
	readonly json: string;
	readonly engineVersion: string;
	/** Hash of the normalised profile. */
	readonly profileHash: string;
}

/** Saves a result and ends its attempt in one transaction. Once in effect: where the attempt has ended, nothing changes and it says so. */
export function complete(database: Database, attempt: string, { json, ...facts }: Completion): Promise<Change> {
	return database.transaction('write', async (session) => {
		const change = await endAttempt(session, attempt, 'done', facts);
		if (change.changed) await session.orm.insert(results).values({ attempt, content: json });
		return change;
	});
}
