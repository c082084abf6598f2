import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { RASOAT } from '../run-rasoat.js';

/**
 * Where a process is ended by SIGKILL; see kill-at.mjs.
 *
 * `being-stored`: the one statement that takes in an upload is under way: its bytes are at the server, and whether its row will be there
 * nobody knows. An upload has no moment at which bytes are stored and no row; a file of the inbox has:
 * `original-stored`: its bytes are written in a transaction that has no row of the report yet.
 * `received`: row and no job. `job-added`: the queue has the job, and the outbox does not know. `mid-parse`: a child has the file.
 * `result-saved`: the result is committed, and the queue does not know. `file-moved`: into the archive, and not recorded.
 */
export const KILL_POINTS = {
	api: ['being-stored', 'received', 'job-added'],
	worker: ['mid-parse', 'result-saved'],
	schedule: ['original-stored', 'file-moved'],
} as const;
export type Part = keyof typeof KILL_POINTS;
export type KillPoint = (typeof KILL_POINTS)[Part][number];

export interface Role {
	readonly part: Part;
	/** One for each process of the role that runs at a time. */
	readonly envs: readonly Readonly<Record<string, string>>[];
	readonly killsAPoint: number;
	readonly random: () => number;
}

export interface Victims {
	readonly part: Part;
	/** How often a process was ended at each point. */
	readonly kills: ReadonlyMap<KillPoint, number>;
	/** Kills still to come. */
	left(): number;
	/** By SIGTERM, as an operator would; gives the exit codes. */
	stop(): Promise<readonly (number | null)[]>;
	/** What its processes wrote, the last part. */
	told(): string;
}

const PRELOADS = ['kill-at', 'tell-waiting'].flatMap((name) => [
	'--import',
	fileURLToPath(new URL(`../../../src/testing/faults/${name}.mjs`, import.meta.url)),
]);
const KEPT = 6_000;
/** Milliseconds before a process that ended by itself is followed by the next: the database may be away. */
const REST_MS = 500;
/** As systemd would; the service promises to be gone before. */
const STOP_MS = 120_000;
/** Milliseconds a process that has not ended has to say what it waits for. */
const TELL_MS = 5_000;

/**
 * Keeps processes of one part running: whenever one was killed, the next takes its place, to be killed at the next point; where no point is
 * left, it runs undisturbed.
 */
export function keepRunning({ part, envs, killsAPoint, random }: Role): Victims {
	const points = Array.from({ length: killsAPoint }, () => KILL_POINTS[part]).flat<readonly (readonly KillPoint[])[]>();
	const kills = new Map<KillPoint, number>();
	const running = new Set<ChildProcess>();
	let aimedAt = 0;
	let told = '';
	let stopping = false;
	const ready = new WeakSet<ChildProcess>();

	const resting: Readonly<Record<string, string>>[] = [];
	const start = (env: Readonly<Record<string, string>>): void => {
		const point = points.shift();
		// One that is not killed would take the work away from one that is to come to its point by it.
		if (point === undefined && aimedAt > 0) return void resting.push(env);
		if (point !== undefined) aimedAt++;
		// Not always at the first file: work done before is at stake too.
		const kill = point === undefined ? '' : `${point}:${1 + Math.floor(random() * 3)}`;
		const child = spawn(process.execPath, [...PRELOADS, RASOAT, 'serve', '--only', part], {
			env: { ...process.env, ...env, RASOAT_TEST_KILL: kill },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		running.add(child);
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => {
				told = (told + text).slice(-KEPT);
				if (text.includes(RUNS)) ready.add(child);
			});
		child.once('exit', (code, signal) => {
			running.delete(child);
			if (point !== undefined) aimedAt--;
			if (stopping) return;
			if (signal === 'SIGKILL' && point !== undefined) kills.set(point, (kills.get(point) ?? 0) + 1);
			else {
				told += `\n[${part} ended by itself: ${code ?? signal}]\n`;
				if (point !== undefined) points.unshift(point);
			}
			wait(signal === 'SIGKILL' ? 0 : REST_MS).then(() => {
				if (stopping) return;
				start(env);
				if (points.length + aimedAt === 0) for (const one of resting.splice(0)) start(one);
			});
		});
	};
	for (const env of envs) start(env);
	const killAll = () => {
		for (const child of running) child.kill('SIGKILL');
	};
	process.once('exit', killAll);

	return {
		part,
		kills,
		left: () => points.length + aimedAt,
		stop: async () => {
			stopping = true;
			const codes = await Promise.all([...running].map((child) => stopped(child, () => ready.has(child))));
			process.off('exit', killAll);
			return codes;
		},
		told: () => told,
	};
}

const RUNS = 'đang chạy / is running';

/** Its exit code; null where it had to be killed. One that was still starting ends as well, and that is no fault. */
async function stopped(child: ChildProcess, isReady: () => boolean): Promise<number | null> {
	const gone = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
	child.kill('SIGTERM');
	const late = setTimeout(() => child.kill('SIGUSR2'), STOP_MS);
	const end = setTimeout(() => child.kill('SIGKILL'), STOP_MS + TELL_MS);
	const [code, signal] = await gone;
	clearTimeout(late);
	clearTimeout(end);
	return signal === 'SIGTERM' || (code !== null && !isReady()) ? 0 : code;
}
