import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { ledgerSnapshot } from '../../store/ledger/ledger-snapshot.js';
import type { Ground } from './ground.js';
import { type MemoryWatch, watchMemory } from './memory-watch.js';
import { RASOAT } from './rasoat.js';

const LOOK_MS = 250;
const PATIENCE_MS = 3_600_000;

export interface Drained {
	/** From the first report begun to the last one saved, by the database's clock. */
	readonly seconds: number;
	readonly checked: number;
	readonly memory: MemoryWatch;
}

/** Runs the worker program from its start until nothing waits. Throws when a report is parked, when the program ends, when it takes hours. */
export async function drain(ground: Ground, count: number, jobs: number): Promise<Drained> {
	const env = { ...process.env, ...ground.env };
	const worker = spawn(process.execPath, [RASOAT, 'work', '--jobs', String(jobs)], { env, stdio: ['ignore', 'ignore', 'inherit'] });
	const gone = once(worker, 'exit');
	const memory = watchMemory(worker.pid ?? 0);
	try {
		for (const end = performance.now() + PATIENCE_MS; ; ) {
			const { finished, failed } = await ledgerSnapshot(ground.store.database);
			memory.note(finished);
			if (finished === count) break;
			if (failed > 0 || worker.exitCode !== null || performance.now() > end)
				throw new Error(`${finished} of ${count} finished, ${failed} parked, exit code of the worker ${worker.exitCode}`);
			await wait(LOOK_MS);
		}
	} finally {
		memory.stop();
		worker.kill('SIGTERM');
		await gone;
	}
	return { ...(await timesOf(ground)), memory };
}

async function timesOf({ store }: Ground): Promise<{ seconds: number; checked: number }> {
	const { rows } = await store.database.transaction('snapshot', ({ client }) => client.query<{ seconds: number; checked: number }>(TIMES));
	return rows[0] ?? { seconds: Number.NaN, checked: 0 };
}

const TIMES = `SELECT extract(epoch FROM max(ended_at) - min(processing_at))::float8 AS seconds,
	count(*) FILTER (WHERE outcome = 'checked')::integer AS checked FROM rasoat.attempts`;
