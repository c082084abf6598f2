import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second for everyone who asks. */
const TICK_MS = 10;

/** Milliseconds of work a process has had from the processor; 0 where there is no /proc to tell, or no such process. */
export function cpuMs(pid: number): number {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
		// Behind the name in brackets, which may hold anything, come the third field and the others; user and system time are 14 and 15.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
	} catch {
		// It ended.
		return 0;
	}
}
