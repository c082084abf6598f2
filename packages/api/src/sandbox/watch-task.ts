import type { Limits } from '@rasoat/parser';
import { SandboxFailure } from './sandbox-failure.js';

/** Often enough that a process filling memory as fast as it can is met some hundred megabytes over its bound. */
const SAMPLE_MS = 50;

export interface Watch {
	/** The task is getting on: the stall clock begins anew. */
	readonly progress: () => void;
	readonly stop: () => void;
}

/** Holds a running task to its bounds: the wall clock, the stall clock, and the memory of its process. `breached` is called once at most. */
export function watchTask(limits: Limits, residentBytes: () => number, breached: (failure: SandboxFailure) => void): Watch {
	const { fileMs, stallMs, memoryBytes } = limits;
	const breach = (failure: SandboxFailure) => {
		stop();
		breached(failure);
	};
	const wall = setTimeout(() => breach(new SandboxFailure('timeout', `no answer within ${fileMs} ms`)), fileMs);
	const stall = setTimeout(() => breach(new SandboxFailure('stalled', `no progress for ${stallMs} ms`)), stallMs);
	const memory = setInterval(() => {
		const bytes = residentBytes();
		if (bytes > memoryBytes) breach(new SandboxFailure('out-of-memory', `${bytes} bytes resident, ${memoryBytes} allowed`));
	}, SAMPLE_MS);
	const stop = () => {
		clearTimeout(wall);
		clearTimeout(stall);
		clearInterval(memory);
	};
	return { progress: () => stall.refresh(), stop };
}
