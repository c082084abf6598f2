import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { verifyWithQueue } from '../../queue/verify-with-queue.js';
import { drain } from './drain.js';
import { type Ground, openGround, type QueueKind } from './ground.js';
import { queueAll } from './queue-all.js';
import { RASOAT } from './rasoat.js';
import { sampleFiles } from './sample-files.js';
import { lowest, median, type Point, slope } from './statistics.js';

/** Of `rasoat check`. */
const WANTED_RATIO = 0.8;
/** Of what can still be reached: resident memory goes by tens of megabytes as the engine gives pages back, whenever it does. */
const WANTED_BYTES_A_REPORT = 1024;
/** Of the second half; in each, the look counts that met the least in hand. */
const STRETCHES = 10;
/** Every commune and ward of the country has sent one. */
const ALL = 3_321;

/**
 * Prints what checking through queue, sandbox and store gives, as a ratio to `rasoat check` of the same files on the same cores in the same
 * run; and whether a whole country's reports, queued at once, are drained with flat memory. Nothing is random, so there is no seed.
 */
async function measure(words: readonly string[]): Promise<boolean> {
	const { files, rounds, jobs, queued, queues } = readWords(words);
	const paths = sampleFiles(files);
	console.log(`${files} reports, Word and PDF in turn; ${jobs} at once`);
	let good = true;
	for (const kind of queues) {
		console.log(`queue on ${kind}:`);
		if (rounds > 0) good = (await compare(kind, paths, rounds, jobs)) && good;
		if (queued > 0) good = (await drainMany(kind, paths, queued, jobs)) && good;
	}
	return good;
}

/** The two take turns, so that a busy moment of the machine falls on both. */
async function compare(kind: QueueKind, paths: readonly string[], rounds: number, jobs: number): Promise<boolean> {
	const ratios: number[] = [];
	for (let round = 1; round <= rounds; round++) {
		const startAndOne = secondsOfCheck(paths.slice(0, 1), jobs);
		// Without its start, which the service has behind it.
		const check = secondsOfCheck(paths, jobs) - startAndOne;
		const { seconds, checked } = await on(kind, async (ground) => {
			await queueAll(ground, paths, paths.length);
			return drain(ground, paths.length, jobs);
		});
		ratios.push(check / seconds);
		console.log(
			`  round ${round}: rasoat check ${check.toFixed(1)} s (and ${startAndOne.toFixed(1)} s start), service ${seconds.toFixed(1)} s, ` +
				`${checked} checked, ratio ${(check / seconds).toFixed(2)}`,
		);
	}
	const ratio = median(ratios);
	console.log(`  throughput to rasoat check, median: ${ratio.toFixed(2)} (at least ${WANTED_RATIO})`);
	return ratio >= WANTED_RATIO;
}

function secondsOfCheck(paths: readonly string[], jobs: number): number {
	const started = performance.now();
	const words = [RASOAT, 'check', '--format', 'ndjson', '--jobs', String(jobs), ...paths];
	const { status, stderr } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
	if (status === null || status > 2) throw new Error(`rasoat check ended with ${status}: ${stderr}`);
	return (performance.now() - started) / 1000;
}

function drainMany(kind: QueueKind, paths: readonly string[], count: number, jobs: number): Promise<boolean> {
	return on(kind, async (ground) => {
		await queueAll(ground, paths, count);
		const { seconds, memory, held } = await drain(ground, count, jobs, true);
		const half = (points: readonly Point[]) => lowest(secondHalf(points, count), STRETCHES);
		const kept = slope(half(held.reachable));
		const [first, last] = [half(held.resident)[0]?.[1] ?? 0, half(held.resident).at(-1)?.[1] ?? 0];
		const { differences } = await verified(ground);
		console.log(
			`  ${count} queued at once: drained in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} a second; worker ` +
				`${megabytes(memory.most.own)} MB at most (${megabytes(memory.most.tree)} MB with its children), over the second half ` +
				`${kept.toFixed(0)} bytes kept a report (at most ${WANTED_BYTES_A_REPORT}), resident from ${megabytes(first)} to ${megabytes(last)} MB, ` +
				`garbage collected before each of ${secondHalf(held.resident, count).length} looks; differences in the ledger: ${differences.length}`,
		);
		return kept <= WANTED_BYTES_A_REPORT && differences.length === 0;
	});
}

async function verified({ store, openQueue }: Ground) {
	const queue = await openQueue();
	try {
		return await verifyWithQueue(store.database, queue);
	} finally {
		await queue.close();
	}
}

async function on<T>(kind: QueueKind, work: (ground: Ground) => Promise<T>): Promise<T> {
	const ground = await openGround(kind);
	try {
		return await work(ground);
	} finally {
		await ground.close();
	}
}

function secondHalf(points: readonly Point[], count: number): readonly Point[] {
	return points.filter(([done]) => done > count / 2);
}

function megabytes(bytes: number): number {
	return Math.round(bytes / 1e6);
}

function readWords(words: readonly string[]) {
	const text = (value: string) => ({ type: 'string', default: value }) as const;
	const options = {
		files: text('300'),
		rounds: text('3'),
		jobs: text(String(availableParallelism())),
		queued: text(String(ALL)),
		queue: text('postgres,redis'),
	};
	const { values } = parseArgs({ args: [...words], options });
	const [files, rounds, jobs, queued] = [values.files, values.rounds, values.jobs, values.queued].map(Number) as [
		number,
		number,
		number,
		number,
	];
	return { files, rounds, jobs, queued, queues: values.queue.split(',') as QueueKind[] };
}

process.exitCode = (await measure(process.argv.slice(2))) ? 0 : 1;
