import { readFileSync } from 'node:fs';

/** A process that starts helpers without end is over its bound long before this. */
const MOST_PROCESSES = 64;

/** Ids of a process and of all it started, itself first. What ended meanwhile is left out; without /proc it is the process alone. */
export function processTree(pid: number): readonly number[] {
	const tree = [pid];
	for (let index = 0; index < tree.length && tree.length < MOST_PROCESSES; index++) {
		const id = tree[index];
		const started = textOrNull(`/proc/${id}/task/${id}/children`)?.match(/\d+/g) ?? [];
		tree.push(...started.map(Number));
	}
	return tree;
}

/** Bytes of memory that a process and its helpers hold, native memory included; 0 where there is no /proc to tell. */
export function residentBytes(pid: number): number {
	return processTree(pid).reduce((sum, id) => sum + ownBytes(id), 0);
}

function ownBytes(pid: number): number {
	const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(textOrNull(`/proc/${pid}/status`) ?? '')?.[1];
	return Number(kilobytes ?? 0) * 1024;
}

function textOrNull(path: string): string | null {
	try {
		return readFileSync(path, 'latin1');
	} catch {
		return null;
	}
}
