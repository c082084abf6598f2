import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../store/database.js';
import { makeWorkbook } from './make-workbook.js';
import type { MadeWorkbook, WorkbookTask } from './workbook-task.js';

/** What the thread is started with. */
export interface ThreadData {
	/** Of the database; with the password. */
	readonly url: string;
	readonly task: WorkbookTask;
}

// The thread makes one workbook over a connection of its own, gives its bytes away and ends. What it throws is its parent's 'error'.
const { url, task } = workerData as ThreadData;
const database = await openDatabase(url);
try {
	const made = await makeWorkbook(database, task);
	const bytes = made && new Uint8Array(made.bytes);
	const told: MadeWorkbook | null = made && bytes && { madeAt: made.madeAt, bytes };
	parentPort?.postMessage(told, bytes ? [bytes.buffer] : []);
} finally {
	await database.close();
}
