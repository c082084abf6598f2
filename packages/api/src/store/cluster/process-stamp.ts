import { readFileSync } from 'node:fs';

/**
 * A process as no later one can be: pid, start in clock ticks, and boot ("4711-88213-1f0c9a2e"). Null where no such process runs; one
 * that has ended and was not waited for (a zombie) does not run.
 *
 * Source: proc(5), /proc/pid/stat: fields 3 (state) and 22 (start).
 */
export function processStamp(pid: number): string | null {
	const stat = readOrNull(`/proc/${pid}/stat`);
	if (stat === null) return null;
	// The name in field 2 may hold spaces and brackets.
	const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return state === 'Z' || state === 'X' ? null : `${pid}-${fields[START_TICKS]}-${bootId()}`;
}

const START_TICKS = 18;

function bootId(): string {
	return (readOrNull('/proc/sys/kernel/random/boot_id') ?? '').slice(0, 8);
}

function readOrNull(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}
