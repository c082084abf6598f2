import { SERVE_LIMITS } from '../limits/serve-limits.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** As the shell has it for a program that was interrupted. */
const INTERRUPTED = 130;

/** Takes the place of the program's own end at a signal: the first begins a clean stop, another one ends it at once. */
export function untilTold(): AbortSignal {
	const controller = new AbortController();
	let first: number | null = null;
	const onSignal = () => {
		const now = performance.now();
		first ??= now;
		if (now - first > SERVE_LIMITS.sameSignalMs) process.exit(INTERRUPTED);
		controller.abort();
	};
	for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, onSignal);
	return controller.signal;
}
