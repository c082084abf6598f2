import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { verifyLedger } from '../store/ledger/verify-ledger.js';
import { type InboxGround, makeInboxGround } from '../testing/inbox-ground.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import type { InboxPoint } from './inbox-parts.js';

const SERVER_MS = 60_000;
const TEST_MS = 300_000;
const KILLS = 10;
/** The built program. */
const RUNNER = fileURLToPath(new URL('../../dist/testing/inbox-runner.js', import.meta.url));
/** On another file system than the temporary folder, where there is one: files cannot simply be renamed there. */
const ELSEWHERE = '/dev/shm';

let server: TestServer;
let ground: InboxGround;
beforeAll(async () => {
	server = await startEmbeddedServer();
}, SERVER_MS);
afterAll(() => server?.stop(), SERVER_MS);
afterEach(() => ground?.stop());

/** Ends by the signal it died of; null where it came to its end. */
async function runIn(env: Readonly<Record<string, string>>, point: InboxPoint | '', nth: number): Promise<string | null> {
	const words = [RUNNER, ground.url, point, String(nth)];
	const child = spawn(process.execPath, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
	const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
	return signal;
}

async function everyFileOnce(files: readonly string[], kept: string): Promise<void> {
	const received = await ground.ask<{ file_name: string; count: number }>(
		'SELECT file_name, count(*)::integer FROM rasoat.receipts GROUP BY 1 ORDER BY 1',
	);
	expect(received).toEqual([...files].sort().map((file_name) => ({ file_name, count: 1 })));
	const items = await ground.ask<{ path: string; place: Buffer | null; goal: Buffer | null }>(
		'SELECT path, place, goal FROM rasoat.batch_items ORDER BY path',
	);
	expect(items.map(({ path }) => path)).toEqual([...files].sort());
	for (const { path, place, goal } of items) {
		expect(goal).toBeNull();
		expect(readFileSync(join(kept, place?.toString() ?? ''), 'utf8')).toBe(`content of ${path}`);
	}
	expect(ground.filesIn('inbox')).toEqual([]);
	const { differences, snapshot } = await verifyLedger(ground.database);
	expect({ differences, arrivals: snapshot.arrivals, received: snapshot.received }).toEqual({
		differences: [],
		arrivals: files.length,
		received: files.length,
	});
}

it.each<[InboxPoint]>([['scanning'], ['received'], ['moved'], ['recorded']])(
	`killed ${KILLS} times at "%s", every file is received once and moved once`,
	async (point) => {
		ground = await makeInboxGround(server);
		const env = { RASOAT_DATA: ground.folder };
		const files: string[] = [];
		for (let kill = 1; kill <= KILLS; kill++) {
			for (const name of [`a${kill}.pdf`, `b${kill}.pdf`, `c${kill}.pdf`]) {
				ground.put(name, `content of ${name}`);
				files.push(name);
			}
			expect(await runIn(env, point, 1 + (kill % 3))).toBe('SIGKILL');
		}
		expect(await runIn(env, '', 0)).toBeNull();
		await everyFileOnce(files, ground.folder);
		const states = await ground.ask<{ outcome: string; count: number }>(
			'SELECT outcome, count(*)::integer FROM rasoat.batches GROUP BY 1 ORDER BY 1',
		);
		expect(states).toEqual([
			{ outcome: 'complete', count: 1 },
			{ outcome: 'cut-short', count: KILLS },
		]);
	},
	TEST_MS,
);

it.skipIf(!existsSync(ELSEWHERE))(
	'killed with the archive on another file system, the same',
	async () => {
		const kept = join(ELSEWHERE, `rasoat-kept-${process.pid}`);
		ground = await makeInboxGround(server, { RASOAT_INBOX_KEPT: kept });
		const env = { RASOAT_DATA: ground.folder, RASOAT_INBOX_KEPT: kept };
		const files = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'];
		for (const name of files) ground.put(name, `content of ${name}`);
		for (const point of ['received', 'moved', 'recorded'] as const) expect(await runIn(env, point, 1)).toBe('SIGKILL');
		expect(await runIn(env, '', 0)).toBeNull();
		await everyFileOnce(files, kept);
		rmSync(kept, { recursive: true });
	},
	TEST_MS,
);

it(
	'runs in several processes at once receive every file once',
	async () => {
		ground = await makeInboxGround(server);
		const files = Array.from({ length: 40 }, (_, n) => `${n}.pdf`);
		for (const name of files) ground.put(name, `content of ${name}`);
		const env = { RASOAT_DATA: ground.folder };
		expect(await Promise.all([1, 2, 3].map(() => runIn(env, '', 0)))).toEqual([null, null, null]);
		await everyFileOnce(files, ground.folder);
	},
	TEST_MS,
);
