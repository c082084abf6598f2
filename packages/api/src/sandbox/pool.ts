import type { Limits } from '@rasoat/parser';
import { readEngine } from '../engine.js';
import { Child } from './child-process.js';
import type { ProfileSource, Task, TaskReply, Titles } from './protocol.js';

export interface PoolOptions {
	readonly size: number;
	readonly limits: Limits;
	/** Null for a pool that only reads. */
	readonly profile: ProfileSource | null;
	/** The program a child runs; the one beside this file unless given. */
	readonly program?: URL;
}

const PROGRAM = new URL('child.js', import.meta.url);

export interface Pool {
	/** Resolves when a first child is ready. Rejects with `SetupFailure` for a profile that does not load. */
	readonly titles: Promise<Titles | null>;
	/**
	 * Waits for a free child, then prepares the task (a file is in memory only while it is worked on) and runs it. Rejects with
	 * `SandboxFailure` when the child was lost; a fresh one takes its place.
	 */
	run(prepare: () => Promise<Task>): Promise<TaskReply>;
	close(): void;
}

interface Slot {
	readonly child: Child;
	readonly ready: Promise<{ readonly titles: Titles | null }>;
}

/** Warm child processes, one task at a time each. All start at once, so that none waits for another's start; a lost one is replaced. */
export function createPool({ size, limits, profile, program = PROGRAM }: PoolOptions): Pool {
	const setup = { kind: 'setup', profile, limits, engine: readEngine() } as const;
	const living = new Set<Slot>();
	const free: Slot[] = [];
	const waiting: ((slot: Slot) => void)[] = [];

	const start = (): Slot => {
		const child = new Child(program, limits.memoryBytes);
		const slot = { child, ready: child.setUp(setup) };
		slot.ready.catch(() => lose(slot));
		living.add(slot);
		return slot;
	};
	const take = async (): Promise<Slot> => free.pop() ?? (living.size < size ? start() : new Promise((resolve) => waiting.push(resolve)));
	const give = (slot: Slot) => {
		const next = waiting.shift();
		if (next) next(slot);
		else free.push(slot);
	};
	const lose = (slot: Slot) => {
		slot.child.kill();
		if (living.delete(slot) && waiting.length > 0) give(start());
	};
	const run = async (prepare: () => Promise<Task>): Promise<TaskReply> => {
		const slot = await take();
		try {
			const [task] = await Promise.all([prepare(), slot.ready]);
			const reply = await slot.child.run(task, limits.fileMs);
			give(slot);
			return reply;
		} catch (error) {
			lose(slot);
			throw error;
		}
	};
	const close = () => {
		for (const { child } of living) child.kill();
		process.off('exit', close);
	};

	process.on('exit', close);
	for (let index = 0; index < size; index++) free.push(start());
	const titles = Promise.any(free.map(({ ready }) => ready)).then(
		(first) => first.titles,
		({ errors }: AggregateError) => Promise.reject(errors[0]),
	);
	// Whoever asks for no titles hears of a failed start through his task.
	titles.catch(() => {});
	return { titles, run, close };
}
