import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { EVENT_LIMITS } from '../../limits/event-limits.js';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import type { Tell } from '../../log/tell.js';
import { within } from '../../within.js';

export interface ChangeWatch {
	stop(): Promise<void>;
}

/**
 * Calls `changed` soon after reports have changed, in whatever process, whenever the line was opened anew, and every `beatMs` besides: what
 * is to be read is asked of the order of changes, so a call too many does no harm. Calls `moved` when somebody came to a report or went.
 */
export function watchChanges(
	url: string,
	changed: () => void,
	tell: Tell,
	beatMs: number = EVENT_LIMITS.beatMs,
	moved: (report: string) => void = () => {},
): ChangeWatch {
	const stopping = new AbortController();
	const run = async (): Promise<void> => {
		let away = false;
		while (!stopping.signal.aborted) {
			try {
				const heard = () => {
					away = false;
					changed();
				};
				await listen(url, stopping.signal, beatMs, heard, moved);
			} catch (error) {
				if (!away) tell('changes of reports cannot be heard', error);
				away = true;
			}
			await wait(EVENT_LIMITS.reopenMs, undefined, { signal: stopping.signal }).catch(() => {});
		}
	};
	const running = run();
	return {
		stop: () => {
			stopping.abort();
			return running;
		},
	};
}

const PRESENCE = 'rasoat_presence';

/** Resolves when it is stopped, rejects when the line breaks. */
async function listen(
	url: string,
	stopped: AbortSignal,
	beatMs: number,
	changed: () => void,
	moved: (report: string) => void,
): Promise<void> {
	const client = new pg.Client({
		connectionString: url,
		connectionTimeoutMillis: EVENT_LIMITS.answerMs,
		query_timeout: EVENT_LIMITS.answerMs,
		keepAlive: true,
		application_name: 'rasoat events',
	});
	const broken = new Promise<never>((_, reject) => client.on('error', reject).on('end', () => reject(new Error('the line was closed'))));
	// Who waits for it hears of it; while nobody does, the next question fails.
	broken.catch(() => {});
	try {
		await client.connect();
		client.on('notification', ({ channel, payload = '' }) => (channel === PRESENCE ? moved(payload) : changed()));
		await client.query(`LISTEN rasoat_changes; LISTEN ${PRESENCE}`);
		for (changed(); !stopped.aborted; changed()) {
			await Promise.race([broken, wait(beatMs, undefined, { signal: stopped }).catch(() => {})]);
			if (!stopped.aborted) await client.query('SELECT');
		}
	} finally {
		// A server that fell silent answers no farewell.
		await within(STORE_LIMITS.closeMs, 'closing', client.end()).catch(() => {});
	}
}
