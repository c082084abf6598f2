import { DEFAULT_LIMITS } from '@rasoat/parser';
import { readSettings } from '../config/read-settings.js';
import type { InboxPoint } from '../inbox/inbox-parts.js';
import { runInbox } from '../inbox/run-inbox.js';
import { openDatabase } from '../store/database.js';

/** Run by tests as a process of its own: runs the inbox once, and kills itself when it comes to a point for the nth time. */
async function run(url: string, point: InboxPoint | '', nth: number): Promise<void> {
	const database = await openDatabase(url);
	const settings = readSettings(process.env).inbox;
	let met = 0;
	const at = (reached: InboxPoint) => {
		if (reached === point && ++met === nth) process.kill(process.pid, 'SIGKILL');
	};
	const parts = { store: { database, url }, settings, limits: DEFAULT_LIMITS, settleMs: 0, lockWaitMs: 10_000, at };
	const { kind, tally } = await runInbox(parts, { by: 'command', actor: null, dueAt: null, wantsSummary: false });
	process.stdout.write(`${JSON.stringify({ kind, tally })}\n`);
	await database.close();
}

const [, , url = '', point = '', nth = '1'] = process.argv;
await run(url, point as InboxPoint | '', Number(nth));
