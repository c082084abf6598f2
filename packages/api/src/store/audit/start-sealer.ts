import { setTimeout as wait } from 'node:timers/promises';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import type { Tell } from '../../log/tell.js';
import type { Database } from '../database.js';
import { sealLooks } from './seal-looks.js';

export interface SealerOptions {
	/** Milliseconds between two sealings. */
	readonly sealMs?: number;
	/** Hears once that nothing can be sealed, and once that it can again. */
	readonly tell?: Tell;
}

export interface Sealer {
	/** Seals what still waits, then ends; while the store is away, it ends without. */
	stop(): Promise<void>;
}

/** Seals the looks in the audit log every few seconds. Any number of processes may run one. */
export function startSealer(database: Database, { sealMs = ACCOUNT_LIMITS.sealMs, tell = () => {} }: SealerOptions = {}): Sealer {
	const stopping = new AbortController();
	let away = false;
	const turn = async (): Promise<void> => {
		try {
			while ((await sealLooks(database)) === ACCOUNT_LIMITS.sealRows);
			if (away) tell('the audit log is sealed again');
			away = false;
		} catch (error) {
			if (!away) tell('the audit log cannot be sealed', error);
			away = true;
		}
	};
	const run = async (): Promise<void> => {
		while (!stopping.signal.aborted) {
			await turn();
			await wait(sealMs, undefined, { signal: stopping.signal }).catch(() => {});
		}
		await turn();
	};
	const running = run();
	return {
		stop: () => {
			stopping.abort();
			return running;
		},
	};
}
