import type { Logger } from 'pino';
import type { Tell } from './tell.js';

/** What a part of the service tells goes to the log, under the part's name: what is about an error as a warning. */
export function tellTo(log: Logger, part: string): Tell {
	return (what, error) => (error === undefined ? log.info({ part }, what) : log.warn({ part, err: error }, what));
}
