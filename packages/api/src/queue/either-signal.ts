import { setMaxListeners } from 'node:events';

export interface EitherSignal {
	readonly signal: AbortSignal;
	/** The signals hold it no longer. */
	release(): void;
}

/**
 * A signal that aborts when one of several does, with its reason, until it is released. `AbortSignal.any` cannot be: one that lives as long
 * as the program keeps something of every signal that was ever made of it.
 */
export function eitherSignal(signals: readonly AbortSignal[]): EitherSignal {
	const controller = new AbortController();
	// As many as there are at once, which is no leak.
	setMaxListeners(0, ...signals);
	const leaves = signals.map((signal) => {
		const abort = () => controller.abort(signal.reason);
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		return () => signal.removeEventListener('abort', abort);
	});
	return {
		signal: controller.signal,
		release: () => {
			for (const leave of leaves) leave();
		},
	};
}
