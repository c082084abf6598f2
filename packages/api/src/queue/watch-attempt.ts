import type { Database } from '../store/database.js';
import { attemptState } from '../store/ledger/attempt-state.js';

export interface Watch {
	/** Aborts when the attempt has ended while its job runs: a person cancelled it, from whatever process. */
	readonly signal: AbortSignal;
	stop(): void;
}

/** The heartbeat of a running job: every `everyMs` tells that it lives, and looks whether its attempt still waits for it. */
export function watchAttempt(database: Database, attempt: string, everyMs: number, beat: () => void): Watch {
	const controller = new AbortController();
	const look = async () => {
		beat();
		const state = await attemptState(database, attempt);
		if (state === 'done' || state === 'failed') controller.abort(new Error('the attempt has ended'));
	};
	// A store that is away shows soon enough where the job itself meets it.
	const clock = setInterval(() => void look().catch(() => {}), everyMs);
	return { signal: controller.signal, stop: () => clearInterval(clock) };
}
