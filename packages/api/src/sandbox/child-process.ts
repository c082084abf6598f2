import type { ChildProcess } from 'node:child_process';
import type { Limits } from '@rasoat/parser';
import type { Recognisers, Recognitions } from '../ocr/recognisers.js';
import { DENIED, DENIED_EXIT } from './denied.js';
import { launch, type NetworkDenial, networkDenialOf } from './launch.js';
import type {
	ChildMessage,
	KeyedProfile,
	LoadReply,
	ProfileLoad,
	Progress,
	RecogniseRequest,
	SentTask,
	Setup,
	SetupReply,
	Task,
	Titles,
} from './protocol.js';
import { processTree, residentBytes } from './resident.js';
import { PoolFailure, SandboxFailure, SetupFailure } from './sandbox-failure.js';
import { type Watch, watchTask } from './watch-task.js';

/** Milliseconds a fresh child has for loading its code and the profile. */
const SETUP_MS = 60_000;
/** V8 ends a process whose heap is full by SIGABRT. */
const HEAP_FULL = /heap out of memory|Allocation failed/;
const STDERR_KEPT = 4_000;

export interface Ready {
	readonly titles: Titles | null;
	readonly network: NetworkDenial;
}

export interface RunOptions {
	/** Ends the task: its child is killed, and the run rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: Progress | undefined;
	/** Somebody waits for it: the next child that is free takes it. */
	readonly urgent?: true;
}

export type Answer = Extract<ChildMessage, { kind: 'answer' }>;

/** The child ended before it took the task, so nothing is said about the file. */
export class NotTaken extends Error {}

/** What to do while an answer is waited for. */
interface Talk<Reply> {
	/** The reply where the message is one; null for others. */
	readonly hear: (message: ChildMessage) => Reply | null;
	/** Begins to watch; `end` kills the child and rejects. Gives what stops the watching. */
	readonly watch: (end: (error: unknown) => void) => () => void;
	/** What the child's own end means. */
	readonly fallen: () => Error;
}

/** One forked process, given one task at a time. It answers nothing after a rejection. */
export class Child {
	readonly #process: ChildProcess;
	readonly #limits: Limits;
	readonly #recognisers: Recognisers | null;
	#stderr = '';
	/** Hashes of the profiles it was given beside the first, the one used last at the end. */
	#profiles: readonly string[] = [];
	#startBytes = 0;
	/** Milliseconds of an engine's work that the task may still ask for. */
	#engineMs = 0;
	#served = 0;

	/** @param ended Called when the process is gone, whoever ended it. */
	constructor(program: URL, limits: Limits, recognisers: Recognisers | null, ended: () => void) {
		this.#recognisers = recognisers;
		this.#limits = limits;
		this.#process = launch(program, limits.heapBytes);
		this.#process.on('error', ended).on('close', ended);
		this.#process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
			this.#stderr = (this.#stderr + chunk).slice(-STDERR_KEPT);
		});
	}

	/** Undefined where it did not start. */
	get pid(): number | undefined {
		return this.#process.pid;
	}

	/** Rejects with `SetupFailure` for a profile that does not load, with `PoolFailure` where the process does not start. */
	async setUp(setup: Setup): Promise<Ready> {
		const reply = await this.#prepare<SetupReply>(setup, (message) =>
			message.kind === 'ready' || message.kind === 'invalid-profile' ? message : null,
		);
		if (reply.kind === 'invalid-profile') throw new SetupFailure(reply.problems);
		this.#startBytes = this.#residentBytes();
		return { titles: reply.titles, network: networkDenialOf(this.#process.pid ?? 0) };
	}

	/**
	 * Rejects with `SandboxFailure` when the child falls or breaks a bound, with `NotTaken` when it was gone before, and with `SetupFailure`
	 * for a profile that does not load, which costs it nothing.
	 */
	async run(task: Task, { signal, onProgress }: RunOptions): Promise<Answer> {
		const sent = await this.#withProfile(task);
		signal?.throwIfAborted();
		let taken = false;
		let watch: Watch | null = null;
		this.#engineMs = 0;
		const answer = await this.#talk<Answer>(sent, {
			hear: (message) => {
				taken = true;
				watch?.progress();
				if (message.kind === 'recognise') this.#recognise(message, watch);
				if (message.kind === 'progress') onProgress?.(message.pagesRead, message.pages);
				return message.kind === 'answer' ? message : null;
			},
			watch: (end) => {
				const own = watchTask(this.#limits, () => this.#residentBytes(), end);
				watch = own;
				const aborted = () => end(signal?.reason);
				signal?.addEventListener('abort', aborted);
				return () => {
					own.stop();
					signal?.removeEventListener('abort', aborted);
				};
			},
			fallen: () => (taken ? this.#fallen() : new NotTaken(this.#lastWords())),
		});
		this.#served++;
		return answer;
	}

	/** Whether a fresh child should take the next task: enough files, too much kept, or something left of the last one. */
	isSpent({ left }: Answer): boolean {
		const { processFiles, growthBytes } = this.#limits;
		return left.length > 0 || this.#served >= processFiles || this.#residentBytes() - this.#startBytes > growthBytes;
	}

	/** Ends the process and whatever it started. */
	kill(): void {
		const { pid } = this.#process;
		if (pid === undefined || this.#isGone()) return;
		for (const helper of processTree(pid).slice(1)) killQuietly(helper);
		this.#process.kill('SIGKILL');
	}

	/**
	 * While an engine is waited for or at work, the clocks of the task stand: an engine has a clock of its own. A file whose pages are read
	 * again and again has its first readings once it took an engine as long as its pages may.
	 */
	#recognise({ id, images, mode }: RecogniseRequest, watch: Watch | null): void {
		const go = watch?.pause();
		const added = this.#limits.ocrPageMs * (mode === 'page' ? images.length : mode === 'part' ? 1 : 0);
		watch?.extend(added);
		this.#engineMs += added;
		const reply = ({ engine, workMs, answers }: Recognitions) => {
			go?.();
			this.#engineMs -= workMs;
			if (!this.#isGone() && this.#process.connected) this.#process.send({ kind: 'recognised', id, engine, workMs, answers });
		};
		const none: Recognitions = { engine: '', workMs: 0, answers: images.map(() => null) };
		if (this.#recognisers === null || this.#engineMs <= 0) reply(none);
		else this.#recognisers.recognise(images, mode).then(reply, () => reply(none));
	}

	/** Gives the child the profile of a task where it lacks it; what it then holds more is the profile's, not a file's. */
	async #withProfile(task: Task): Promise<SentTask> {
		if (!('profile' in task) || task.profile === undefined) return task as SentTask;
		const { hash } = task.profile;
		const others = this.#profiles.filter((other) => other !== hash);
		const kept = others.slice(Math.max(0, others.length + 1 - this.#limits.processProfiles));
		if (!this.#profiles.includes(hash)) await this.#load(task.profile, kept);
		this.#profiles = [...kept, hash];
		return { ...task, profile: hash };
	}

	async #load({ hash, source }: KeyedProfile, kept: readonly string[]): Promise<void> {
		const before = this.#residentBytes();
		const drop = this.#profiles.filter((other) => !kept.includes(other));
		this.#profiles = kept;
		const reply = await this.#prepare<LoadReply>({ kind: 'profile', hash, source, drop }, (message) =>
			message.kind === 'profile-loaded' || message.kind === 'invalid-profile' ? message : null,
		);
		if (reply.kind === 'invalid-profile') throw new SetupFailure(reply.problems);
		this.#startBytes += Math.max(0, this.#residentBytes() - before);
	}

	/** What is no file's task: it has a clock of its own. */
	#prepare<Reply>(message: Setup | ProfileLoad, hear: Talk<Reply>['hear']): Promise<Reply> {
		return this.#talk<Reply>(message, {
			hear,
			watch: (end) => {
				const clock = setTimeout(() => end(new PoolFailure('not-started', `not ready within ${SETUP_MS} ms`)), SETUP_MS);
				return () => clearTimeout(clock);
			},
			fallen: () => new PoolFailure('not-started', this.#lastWords()),
		});
	}

	#talk<Reply>(message: Setup | ProfileLoad | SentTask, { hear, watch, fallen }: Talk<Reply>): Promise<Reply> {
		const child = this.#process;
		return new Promise((resolve, reject) => {
			const settle = (finish: () => void) => {
				stop();
				child.off('message', told).off('close', ended).off('error', ended);
				finish();
			};
			const told = (said: unknown) => {
				const reply = hear(said as ChildMessage);
				if (reply !== null) settle(() => resolve(reply));
			};
			const end = (error: unknown) => {
				this.kill();
				settle(() => reject(error));
			};
			const ended = () => end(fallen());
			const stop = watch(end);
			child.on('message', told).on('close', ended).on('error', ended);
			if (this.#isGone()) ended();
			else child.send(message);
		});
	}

	#residentBytes(): number {
		return this.#process.pid === undefined || this.#isGone() ? 0 : residentBytes(this.#process.pid);
	}

	#isGone(): boolean {
		return this.#process.exitCode !== null || this.#process.signalCode !== null;
	}

	#fallen(): SandboxFailure {
		if (HEAP_FULL.test(this.#stderr)) return new SandboxFailure('heap-full', 'the heap was full');
		const attempt = this.#stderr.lastIndexOf(DENIED);
		if (this.#process.exitCode === DENIED_EXIT && attempt >= 0) return new SandboxFailure('denied', this.#stderr.slice(attempt).trim());
		return new SandboxFailure('crashed', this.#lastWords());
	}

	#lastWords(): string {
		const { exitCode, signalCode } = this.#process;
		return `ended with ${signalCode ?? `code ${exitCode}`}\n${this.#stderr.trim()}`;
	}
}

function killQuietly(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It ended by itself.
	}
}
