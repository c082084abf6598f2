import { constants, getPriority, setPriority } from 'node:os';

/** Has a process that was just started come so many steps of niceness after this one, where the processors are wanted by both. */
export function giveWay(pid: number | undefined, niceness: number): void {
	if (pid === undefined || niceness === 0) return;
	try {
		setPriority(pid, Math.min(constants.priority.PRIORITY_LOW, getPriority() + niceness));
	} catch {
		// It has ended by itself, which whoever started it is told of.
	}
}
