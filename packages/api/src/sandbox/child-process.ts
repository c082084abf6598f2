import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Setup, SetupReply, Task, TaskReply } from './protocol.js';
import { SandboxFailure, SetupFailure } from './sandbox-failure.js';

/** Milliseconds a fresh child has for loading its code and the profile. */
const SETUP_MS = 60_000;
/**
 * A child lives for some hundred files. Room for what one file leaves behind is a tenth of the work; compiling at once but optimising late
 * is a fifth, for the optimiser's threads take the cores of the other children.
 */
const ENGINE = ['--max-semi-space-size=32', '--sparkplug', ...optimiseLate(process.versions.v8)];
/** V8 ends a process whose heap is full by SIGABRT. */
const HEAP_FULL = /heap out of memory|Allocation failed/;
const STDERR_KEPT = 4_000;

/** One forked process, given one task at a time. */
export class Child {
	readonly #process: ChildProcess;
	#stderr = '';

	constructor(program: URL, heapBytes: number) {
		const megabytes = Math.floor(heapBytes / 1_000_000);
		this.#process = fork(fileURLToPath(program), {
			execArgv: [`--max-old-space-size=${megabytes}`, ...ENGINE],
			env: { TZ: 'UTC', SystemRoot: process.env.SystemRoot },
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		});
		// Told of to whoever waits for an answer; between tasks nobody does, and the next task meets the closed process.
		this.#process.on('error', () => {});
		this.#process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
			this.#stderr = (this.#stderr + chunk).slice(-STDERR_KEPT);
		});
	}

	async setUp(setup: Setup): Promise<Extract<SetupReply, { kind: 'ready' }>> {
		const reply = await this.#ask<SetupReply>(setup, SETUP_MS);
		if (reply.kind === 'invalid-profile') throw new SetupFailure(reply.problems);
		return reply;
	}

	/** Rejects with `SandboxFailure` when the child falls or is killed at `limitMs`; it answers nothing after that. */
	run(task: Task, limitMs: number): Promise<TaskReply> {
		return this.#ask<TaskReply>(task, limitMs);
	}

	kill(): void {
		this.#process.kill('SIGKILL');
	}

	#ask<Reply>(message: Setup | Task, limitMs: number): Promise<Reply> {
		const child = this.#process;
		return new Promise((resolve, reject) => {
			const settle = (finish: () => void) => {
				clearTimeout(clock);
				child.off('message', answered).off('close', closed).off('error', broken);
				finish();
			};
			const answered = (reply: unknown) => settle(() => resolve(reply as Reply));
			const closed = () => settle(() => reject(this.#fallen()));
			const broken = (error: Error) => settle(() => reject(new SandboxFailure('crashed', error.message)));
			const late = () => {
				this.kill();
				settle(() => reject(new SandboxFailure('timeout', `no answer within ${limitMs} ms`)));
			};
			const clock = setTimeout(late, limitMs);
			child.on('message', answered).on('close', closed).on('error', broken);
			if (child.exitCode === null && child.signalCode === null) child.send(message);
			else closed();
		});
	}

	#fallen(): SandboxFailure {
		const { exitCode, signalCode } = this.#process;
		if (HEAP_FULL.test(this.#stderr)) return new SandboxFailure('out-of-memory', 'the heap was full');
		return new SandboxFailure('crashed', `ended with ${signalCode ?? `code ${exitCode}`}\n${this.#stderr.trim()}`);
	}
}

/** The flag is known to V8 11 (Node 20) alone; an unknown one keeps a child from starting. */
function optimiseLate(v8: string): string[] {
	return v8.startsWith('11.') ? ['--interrupt-budget=400000'] : [];
}
