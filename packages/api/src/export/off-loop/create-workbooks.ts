import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createGate } from '../../http/uploads/gate.js';
import { EXPORT_LIMITS } from '../../limits/export-limits.js';
import type { MadeWorkbook, WorkbookTask } from './workbook-task.js';
import type { ThreadData } from './workbook-thread.js';

/** Makes workbooks beside the event loop of the process that asks: each in a thread of its own, some at once. */
export interface Workbooks {
	/** Null where there is no such campaign or batch. Rejects with what the thread failed by, or when it takes too long. */
	make(task: WorkbookTask): Promise<MadeWorkbook | null>;
}

const PROGRAM = new URL('workbook-thread.js', import.meta.url);

/** Over the database of this address; `program` is the thread's, as it is built. */
export function createWorkbooks(url: string, program: URL = PROGRAM): Workbooks {
	const gate = createGate(EXPORT_LIMITS.atOnce, EXPORT_LIMITS.atOnce);
	return { make: (task) => gate.pass(1, () => run(program, { url, task })) };
}

async function run(program: URL, data: ThreadData): Promise<MadeWorkbook | null> {
	// Not with the loaders of who asks: the thread's program is built.
	const thread = new Worker(program, {
		workerData: data,
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: EXPORT_LIMITS.heapMb },
	});
	try {
		const [made] = await once(thread, 'message', { signal: AbortSignal.timeout(EXPORT_LIMITS.makeMs) });
		return made as MadeWorkbook | null;
	} finally {
		await thread.terminate();
	}
}
