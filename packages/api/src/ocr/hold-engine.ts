import type { Limits } from '@rasoat/parser';
import { cpuMs } from '../sandbox/cpu-time.js';
import { residentBytes } from '../sandbox/resident.js';

const SAMPLE_MS = 50;
/** How many times its time an engine may be there for: on a machine with much else to do it waits for the processor. */
const WAITING = 12;

/**
 * Holds an engine to its bounds while it reads so many images: time of the processor, time there, memory. `broken` is called once at most.
 * What it gives ends the watching, and says how many milliseconds of the processor the engine had.
 */
export function holdEngine(pid: number | undefined, images: number, { ocrPageMs, memoryBytes }: Limits, broken: () => void): () => number {
	const before = pid === undefined ? 0 : cpuMs(pid);
	const most = ocrPageMs * Math.max(1, images);
	let worked = 0;
	const look = () => {
		// An engine that ended meanwhile is at 0.
		if (pid !== undefined) worked = Math.max(worked, cpuMs(pid) - before);
		return worked;
	};
	const stop = () => {
		clearTimeout(clock);
		clearInterval(samples);
		return look();
	};
	const end = () => {
		stop();
		broken();
	};
	const clock = setTimeout(end, most * WAITING);
	const samples = setInterval(() => {
		if (look() > most || (pid !== undefined && residentBytes(pid) > memoryBytes)) end();
	}, SAMPLE_MS);
	return stop;
}
