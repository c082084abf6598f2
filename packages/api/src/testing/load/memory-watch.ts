import { readFileSync } from 'node:fs';
import { residentBytes } from '../../sandbox/resident.js';
import type { Point } from './statistics.js';

const SAMPLE_MS = 200;

export interface MemoryWatch {
	/** What the process held itself, by how much was done. */
	readonly points: readonly Point[];
	/** Bytes, of the process alone and with those it started. */
	readonly most: { readonly own: number; readonly tree: number };
	note(done: number): void;
	stop(): void;
}

/** Looks at the memory of a process while it works. */
export function watchMemory(pid: number): MemoryWatch {
	const points: Point[] = [];
	const most = { own: 0, tree: 0 };
	const clock = setInterval(() => {
		most.own = Math.max(most.own, ownBytes(pid));
		most.tree = Math.max(most.tree, residentBytes(pid));
	}, SAMPLE_MS);
	return { points, most, note: (done) => points.push([done, ownBytes(pid)]), stop: () => clearInterval(clock) };
}

/** Bytes one process holds, without those it started; 0 when it is gone. */
function ownBytes(pid: number): number {
	try {
		return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) * 1024;
	} catch {
		return 0;
	}
}
