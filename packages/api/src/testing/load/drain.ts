import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ledgerSnapshot } from '../../store/ledger/ledger-snapshot.js';
import { within } from '../../within.js';
import type { Ground } from './ground.js';
import { type MemoryWatch, watchMemory } from './memory-watch.js';
import { RASOAT } from './rasoat.js';
import type { Point } from './statistics.js';

const LOOK_MS = 250;
/** Milliseconds between two collections of all garbage: each stops the process for some 50. */
const COLLECT_MS = 1_000;
const COLLECTED_MS = 60_000;
const TELL_MEMORY = fileURLToPath(new URL('../../../src/testing/load/tell-memory.mjs', import.meta.url));
const PATIENCE_MS = 3_600_000;

export interface Drained {
	/** From the first report begun to the last one saved, by the database's clock. */
	readonly seconds: number;
	readonly checked: number;
	readonly memory: MemoryWatch;
	/** What the program held by how much was done, all garbage collected before; empty where that was not asked for. */
	readonly held: { readonly resident: readonly Point[]; readonly reachable: readonly Point[] };
}

/**
 * Runs the worker program from its start until nothing waits, its garbage collected from time to time where `collects`, which costs it time.
 * Throws when a report is parked, when the program ends, when it takes hours.
 */
export async function drain(ground: Ground, count: number, jobs: number, collects = false): Promise<Drained> {
	const env = { ...process.env, ...ground.env };
	const words = [...(collects ? ['--import', TELL_MEMORY] : []), RASOAT, 'work', '--jobs', String(jobs)];
	const worker = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
	const lines = createInterface({ input: worker.stdio[3] as Readable })[Symbol.asyncIterator]();
	const held = { resident: [] as Point[], reachable: [] as Point[] };
	let collected = performance.now();
	const gone = once(worker, 'exit');
	const memory = watchMemory(worker.pid ?? 0);
	try {
		for (const end = performance.now() + PATIENCE_MS; ; ) {
			const { finished, failed } = await ledgerSnapshot(ground.store.database);
			memory.note(finished);
			if (finished === count) break;
			if (collects && finished > 0 && performance.now() - collected > COLLECT_MS) {
				const [resident, reachable] = await afterCollection(worker, lines);
				held.resident.push([finished, resident]);
				held.reachable.push([finished, reachable]);
				collected = performance.now();
			}
			if (failed > 0 || worker.exitCode !== null || performance.now() > end)
				throw new Error(`${finished} of ${count} finished, ${failed} parked, exit code of the worker ${worker.exitCode}`);
			await wait(LOOK_MS);
		}
	} finally {
		memory.stop();
		worker.kill('SIGTERM');
		await gone;
	}
	return { ...(await timesOf(ground)), memory, held };
}

/** Bytes, resident and reachable. */
async function afterCollection(worker: ChildProcess, lines: AsyncIterator<string>): Promise<readonly [number, number]> {
	worker.kill('SIGUSR2');
	const { value = '' } = (await within(COLLECTED_MS, 'the collection of garbage', lines.next())) as IteratorResult<string, undefined>;
	const [resident = Number.NaN, reachable = Number.NaN] = value.split(' ').map(Number);
	return [resident, reachable];
}

async function timesOf({ store }: Ground): Promise<{ seconds: number; checked: number }> {
	const { rows } = await store.database.transaction('snapshot', ({ client }) => client.query<{ seconds: number; checked: number }>(TIMES));
	return rows[0] ?? { seconds: Number.NaN, checked: 0 };
}

const TIMES = `SELECT extract(epoch FROM max(ended_at) - min(processing_at))::float8 AS seconds,
	count(*) FILTER (WHERE outcome = 'checked')::integer AS checked FROM rasoat.attempts`;
