import { ALL_SCAN_STEPS, type Limits } from '@rasoat/parser';
import { readEngine } from '../engine.js';
import type { Recognisers } from '../ocr/recognisers.js';
import { type Answer, Child, NotTaken, type Ready, type RunOptions } from './child-process.js';
import { giveWay } from './give-way.js';
import type { NetworkDenial } from './launch.js';
import type { ProfileSource, Task, TaskReply, Titles } from './protocol.js';
import { PoolFailure, SetupFailure } from './sandbox-failure.js';

export interface PoolOptions {
	readonly size: number;
	readonly limits: Limits;
	/** Null for a pool that only reads. */
	readonly profile: ProfileSource | null;
	/** What reads page images for the children; without, pages that are images are not read. */
	readonly recognisers?: Recognisers | null;
	/** Steps that the children come after this process where both want the processors; none unless given. */
	readonly niceness?: number;
	/** The program a child runs; the one beside this file unless given. */
	readonly program?: URL;
}

const PROGRAM = new URL('child.js', import.meta.url);
/** A child can be gone before it takes its task; more than this in a row is no chance. */
const TRIES = 3;

export interface Pool {
	/** Resolves when a first child is ready. Rejects with `SetupFailure` for a profile that does not load, with `PoolFailure` where none starts. */
	readonly titles: Promise<Titles | null>;
	/** How that child is kept from the network. */
	readonly network: Promise<NetworkDenial>;
	/**
	 * Waits for a free child, then prepares the task (a file is in memory only while it is worked on) and runs it. Rejects with
	 * `SandboxFailure` when the file cost the child its life, with the signal's reason when it was aborted, waiting or running, with
	 * `SetupFailure` when the task's profile does not load, and with `PoolFailure` when there is no child to be had. A fresh child takes the
	 * place of a lost one.
	 */
	run(prepare: () => Promise<Task>, options?: RunOptions): Promise<TaskReply>;
	/** Kills every child; what runs or waits rejects with `PoolFailure`. */
	close(): void;
}

interface Slot {
	readonly child: Child;
	readonly ready: Promise<Ready>;
}

interface Waiting {
	readonly resolve: (slot: Slot) => void;
	readonly reject: (reason: unknown) => void;
}

/** Warm child processes, one task at a time each. All start at once, so that none waits for another's start; a lost one is replaced. */
export function createPool({ size, limits, profile, recognisers = null, niceness = 0, program = PROGRAM }: PoolOptions): Pool {
	const scanning = { ocrLanes: recognisers?.lanes ?? null, scanSteps: recognisers?.steps ?? ALL_SCAN_STEPS };
	const setup = { kind: 'setup', profile, limits, engine: readEngine(), ...scanning } as const;
	const living = new Set<Slot>();
	const free: Slot[] = [];
	const waiting = new Set<Waiting>();
	const urgent = new Set<Waiting>();
	let closed = false;

	const start = (): Slot => {
		const child = new Child(program, limits, recognisers, () => lose(slot));
		giveWay(child.pid, niceness);
		const slot: Slot = { child, ready: child.setUp(setup) };
		slot.ready.catch(() => lose(slot));
		living.add(slot);
		return slot;
	};
	const take = async ({ signal, urgent: isUrgent }: Pick<RunOptions, 'signal' | 'urgent'>): Promise<Slot> => {
		signal?.throwIfAborted();
		if (closed) throw new PoolFailure('closed');
		return free.pop() ?? (living.size < size ? start() : wait(isUrgent ? urgent : waiting, signal));
	};
	const give = (slot: Slot) => {
		if (!living.has(slot)) return;
		const [next] = [...urgent, ...waiting];
		if (next) next.resolve(slot);
		else free.push(slot);
	};
	const lose = (slot: Slot) => {
		slot.child.kill();
		if (!living.delete(slot)) return;
		if (free.includes(slot)) free.splice(free.indexOf(slot), 1);
		if (waiting.size + urgent.size > 0) give(start());
	};
	const runOn = async (slot: Slot, prepared: Promise<Task>, options: RunOptions): Promise<Answer> => {
		let task: Task;
		try {
			[task] = await Promise.all([prepared, slot.ready]);
		} catch (error) {
			// A child that did not get ready is lost already; for any other error it has nothing to do with it.
			give(slot);
			throw error;
		}
		try {
			const answer = await slot.child.run(task, options);
			if (slot.child.isSpent(answer)) lose(slot);
			else give(slot);
			return answer;
		} catch (error) {
			if (error instanceof SetupFailure) give(slot);
			else lose(slot);
			throw closed ? new PoolFailure('closed') : error;
		}
	};
	const run: Pool['run'] = async (prepare, options = {}) => {
		let prepared: Promise<Task> | null = null;
		for (let tries = 1; ; tries++) {
			const slot = await take(options);
			prepared ??= prepare();
			try {
				return (await runOn(slot, prepared, options)).reply;
			} catch (error) {
				if (!isGone(error)) throw error;
				if (tries === TRIES) throw error instanceof NotTaken ? new PoolFailure('not-started', error.message) : error;
			}
		}
	};
	const close = () => {
		closed = true;
		process.off('exit', close);
		for (const { reject } of [...urgent, ...waiting]) reject(new PoolFailure('closed'));
		for (const { child } of living) child.kill();
		recognisers?.close();
	};

	process.on('exit', close);
	for (let index = 0; index < size; index++) free.push(start());
	const first = Promise.any(free.map(({ ready }) => ready)).catch(({ errors }: AggregateError) => Promise.reject(errors[0]));
	const titles = first.then((ready) => ready.titles);
	const network = first.then((ready) => ready.network);
	// Whoever asks for neither hears of a failed start through his task.
	for (const told of [titles, network]) told.catch(() => {});
	return { titles, network, run, close };
}

/** No word on the file: the child was not there to take it. */
function isGone(error: unknown): boolean {
	return error instanceof NotTaken || (error instanceof PoolFailure && error.code === 'not-started');
}

function wait(waiting: Set<Waiting>, signal: AbortSignal | undefined): Promise<Slot> {
	return new Promise((resolve, reject) => {
		const leave = () => {
			waiting.delete(entry);
			signal?.removeEventListener('abort', aborted);
		};
		const entry: Waiting = {
			resolve: (slot) => {
				leave();
				resolve(slot);
			},
			reject: (reason) => {
				leave();
				reject(reason);
			},
		};
		const aborted = () => entry.reject(signal?.reason);
		signal?.addEventListener('abort', aborted);
		waiting.add(entry);
	});
}
