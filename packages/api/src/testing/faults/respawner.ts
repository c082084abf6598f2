import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { RASOAT } from '../run-rasoat.js';

/** Where a process is ended by SIGKILL; see kill-at.mjs. */
export type KillPoint = 'original-stored' | 'received' | 'job-added' | 'mid-parse' | 'result-saved' | 'file-moved';

export interface Role {
	readonly name: string;
	/** After `rasoat`. */
	readonly words: readonly string[];
	readonly env: Readonly<Record<string, string>>;
	/** Its processes are killed at these, one after another; those that follow run undisturbed. */
	readonly points: readonly KillPoint[];
}

export interface Respawner {
	/** How often a process was ended at each point. */
	readonly kills: ReadonlyMap<KillPoint, number>;
	/** Points nobody has come to yet. */
	readonly left: () => number;
	/** Kills no more: who comes to a point goes on. */
	quiet(): void;
	/** By SIGTERM, as an operator would; gives the exit code. */
	stop(): Promise<number | null>;
	/** What its processes wrote, the last part. */
	readonly told: () => string;
}

const PRELOAD = fileURLToPath(new URL('../../../src/testing/faults/kill-at.mjs', import.meta.url));
const KEPT = 6_000;

/** Keeps one process of a role running: whenever it was killed, the next takes its place. */
export function keepRunning({ name, words, env, points }: Role, random: () => number): Respawner {
	const queue = [...points];
	const kills = new Map<KillPoint, number>();
	let told = '';
	let stopping = false;
	let process: ChildProcess;

	const start = (): void => {
		const [point] = queue;
		// Not always at the first file: work done before is at stake too.
		const kill = point === undefined ? '' : `${point}:${1 + Math.floor(random() * 3)}`;
		process = spawn(globalThis.process.execPath, ['--import', PRELOAD, RASOAT, ...words], {
			env: { ...globalThis.process.env, ...env, RASOAT_TEST_KILL: kill },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		for (const stream of [process.stdout, process.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => {
				told = (told + text).slice(-KEPT);
			});
		process.once('exit', (code, signal) => {
			if (stopping) return;
			if (signal === 'SIGKILL' && point !== undefined) {
				kills.set(point, (kills.get(point) ?? 0) + 1);
				queue.shift();
			} else told += `\n[${name} ended by itself: ${code ?? signal}]\n`;
			wait(signal === 'SIGKILL' ? 0 : 500).then(() => stopping || start());
		});
	};
	start();

	return {
		kills,
		left: () => queue.length,
		quiet: () => {
			queue.length = 0;
			// The running one may still be about to be killed: its successor is not.
		},
		stop: async () => {
			stopping = true;
			if (process.exitCode !== null || process.signalCode !== null) return process.exitCode;
			const gone = once(process, 'exit');
			process.kill('SIGTERM');
			const late = setTimeout(() => process.kill('SIGKILL'), 60_000);
			const [code] = (await gone) as [number | null];
			clearTimeout(late);
			return code;
		},
		told: () => told,
	};
}
