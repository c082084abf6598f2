import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../store/audit/verify-audit.js';
import { openDatabase } from '../../store/database.js';
import { verifyLedger } from '../../store/ledger/verify-ledger.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import type { TakenFile } from './take-in.js';

const KILLS = 10;
const CLIENTS = 4;
/** In memory, grown in memory, on the disk. */
const SIZES = [10_000, 200_000, 1_500_000];
/** The built program. */
const SERVER = fileURLToPath(new URL('../../../dist/testing/api-server.js', import.meta.url));

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'rasoat-killed-'));

beforeAll(async () => {
	server = await startEmbeddedServer();
}, 60_000);
afterAll(async () => {
	await server?.stop();
	rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function startApi(url: string): Promise<{ readonly origin: string; readonly process: ChildProcess }> {
	const child = spawn(process.execPath, [SERVER, url, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
	const origin = await new Promise<string>((resolve, reject) => {
		createInterface({ input: child.stdout }).once('line', resolve);
		child.once('close', (code) => reject(new Error(`${SERVER} ended with ${code}: is it built?`)));
	});
	return { origin, process: child };
}

/** Sends files without a pause until the server is gone; notes what it acknowledged. */
async function sendUntilGone(origin: string, acknowledged: TakenFile[]): Promise<void> {
	for (let n = 0; ; n++) {
		const form = new FormData();
		for (const size of SIZES) form.append('files', new Blob([randomBytes(size)]), `${n} ${size}.pdf`);
		const options = { method: 'POST', body: form, headers: { 'X-Test-Role': 'officer' } };
		// Whatever breaks here was not acknowledged.
		const answer = await fetch(`${origin}/api/v1/reports`, options).catch(() => null);
		const taken = (await answer?.json().catch(() => null)) as { reports?: readonly TakenFile[] } | null | undefined;
		if (!taken) return;
		if (answer?.status !== 202) throw new Error(`an upload was answered by ${answer?.status}: ${JSON.stringify(taken)}`);
		acknowledged.push(...(taken.reports ?? []));
	}
}

it(`${KILLS} kills of a process that takes files in: what was acknowledged is there, nothing is half there`, async () => {
	const url = await server.emptyDatabase();
	const acknowledged: TakenFile[] = [];
	for (let kill = 0; kill < KILLS; kill++) {
		const api = await startApi(url);
		const before = acknowledged.length;
		const clients = Array.from({ length: CLIENTS }, () => sendUntilGone(api.origin, acknowledged));
		while (acknowledged.length === before) await wait(5);
		await wait(Math.random() * 300);
		const gone = once(api.process, 'exit');
		api.process.kill('SIGKILL');
		await gone;
		await Promise.all(clients);
	}
	const kept = await server.ask<{ id: string; sha256: string }>(
		url,
		'SELECT p.id, o.sha256 FROM rasoat.receipts r JOIN rasoat.reports p ON p.id = r.report JOIN rasoat.originals o ON o.sha256 = p.original',
	);
	const there = new Set(kept.map(({ id, sha256 }) => `${id} ${sha256}`));
	expect(acknowledged.filter(({ id, sha256 }) => !there.has(`${id} ${sha256}`))).toEqual([]);
	expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * SIZES.length);
	// What was stored and not told: at most the files of the requests that were under way.
	expect(kept.length - acknowledged.length).toBeLessThanOrEqual(KILLS * CLIENTS * SIZES.length);
	const database = await openDatabase(url);
	expect((await verifyLedger(database)).differences).toEqual([]);
	expect((await verifyAudit(database)).differences).toEqual([]);
	await database.close();
	expect(readdirSync(folder)).toEqual([]);
}, 240_000);
