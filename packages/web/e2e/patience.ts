import { availableParallelism, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * By how much everything takes longer than on a machine that has a core to spare: where more wants to run than there are cores, each waits its
 * turn. At least 1.
 */
export function slowness(): number {
	return Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
}

/** How the machine let others run, while it was watched. */
export interface Watch {
	/** How many times longer the same small work mostly took than when nothing stood in its way. At least 1. */
	readonly slowness: () => number;
	/** How long what was ready to run had to wait at worst, in milliseconds. */
	readonly longestWait: () => number;
	readonly end: () => Promise<number>;
}

// The load that the system tells is that of the last minute: what has just begun is not in it. So the same work is done again and again.
const PROBE = `
	const { parentPort } = require('node:worker_threads');
	const work = () => { const began = performance.now(); for (let at = 0, sum = 0; at < 1_500_000; at++) sum += at % 7; return performance.now() - began; };
	for (let at = 0; at < 20; at++) work();
	const tell = () => {
		const due = performance.now() + 40;
		setTimeout(() => { const wait = performance.now() - due; parentPort.postMessage({ wait, took: work() }); tell(); }, 40);
	};
	tell();
`;

/** Watches how busy the machine is from now on. */
export function watchMachine(): Watch {
	const probe = new Worker(PROBE, { eval: true });
	const took: number[] = [];
	const waits: number[] = [0];
	probe.on('message', (one: { readonly wait: number; readonly took: number }) => {
		took.push(one.took);
		waits.push(one.wait + one.took);
	});
	const middle = () => took.toSorted((a, b) => a - b)[took.length >> 1] ?? 1;
	return {
		slowness: () => Math.max(slowness(), took.length === 0 ? 1 : middle() / Math.min(...took)),
		longestWait: () => Math.max(...waits),
		end: () => probe.terminate(),
	};
}
