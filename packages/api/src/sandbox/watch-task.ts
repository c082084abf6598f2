import type { Limits } from '@rasoat/parser';
import { SandboxFailure } from './sandbox-failure.js';

/** Often enough that a process filling memory as fast as it can is met some hundred megabytes over its bound. */
const SAMPLE_MS = 50;

export interface Watch {
	/** The task is getting on: the stall clock begins anew. */
	readonly progress: () => void;
	/** Stops both clocks until what it gives is called, as often as it was called itself; the memory is watched on. */
	readonly pause: () => () => void;
	/** Gives the wall clock more time. */
	readonly extend: (ms: number) => void;
	readonly stop: () => void;
}

/** Holds a running task to its bounds: the wall clock, the stall clock, and the memory of its process. `breached` is called once at most. */
export function watchTask(limits: Limits, residentBytes: () => number, breached: (failure: SandboxFailure) => void): Watch {
	const { fileMs, stallMs, memoryBytes } = limits;
	let pauses = 0;
	const breach = (failure: SandboxFailure) => {
		stop();
		breached(failure);
	};
	const wall = createClock(fileMs, () => breach(new SandboxFailure('timeout', `no answer within ${fileMs} ms`)));
	const stall = createClock(stallMs, () => breach(new SandboxFailure('stalled', `no progress for ${stallMs} ms`)));
	const memory = setInterval(() => {
		const bytes = residentBytes();
		if (bytes > memoryBytes) breach(new SandboxFailure('out-of-memory', `${bytes} bytes resident, ${memoryBytes} allowed`));
	}, SAMPLE_MS);
	let stopped = false;
	const stop = () => {
		stopped = true;
		wall.stop();
		stall.stop();
		clearInterval(memory);
	};
	const pause = () => {
		if (pauses++ === 0) for (const clock of [wall, stall]) clock.stop();
		return () => {
			if (--pauses > 0 || stopped) return;
			wall.go();
			stall.renew();
		};
	};
	const progress = () => {
		if (pauses === 0 && !stopped) stall.renew();
	};
	return { progress, pause, extend: wall.extend, stop };
}

/** A clock that can be stopped and goes on from there. */
function createClock(ms: number, out: () => void) {
	let left = ms;
	let since = performance.now();
	let timer = setTimeout(out, left);
	const go = () => {
		clearTimeout(timer);
		since = performance.now();
		timer = setTimeout(out, left);
	};
	return {
		stop: () => {
			clearTimeout(timer);
			left = Math.max(0, left - (performance.now() - since));
			since = performance.now();
		},
		/** Of a clock that is stopped. */
		extend: (more: number) => {
			left += more;
		},
		go,
		renew: () => {
			left = ms;
			go();
		},
	};
}
