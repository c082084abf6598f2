import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ReviewGround, startReviewGround } from '../../testing/review-ground.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';

/** As many as the country has. */
const COMMUNES = 3_321;
const SLOW_MS = 300_000;
/** Milliseconds that nobody may be kept waiting for by a workbook. */
const HOLD_MS = 100;
const TRIES = 6;

let server: TestServer;
let ground: ReviewGround;

beforeAll(async () => {
	server = await startEmbeddedServer();
	ground = await startReviewGround(await server.emptyDatabase());
	await ground.send('inbox/ha-dong.pdf', { receivedAt: '2025-10-15T08:00:00Z' });
	await server.ask(ground.under.service.store.url, MORE);
}, SLOW_MS);

afterAll(async () => {
	await ground?.stop();
	await server?.stop();
}, SLOW_MS);

/** The report that was checked, filed for as many communes. */
const MORE = `
	WITH model AS (SELECT p.*, a.profile_hash, a.engine_version, r.content FROM rasoat.reports p
			JOIN rasoat.attempts a ON a.report = p.id AND a.latest JOIN rasoat.results r ON r.attempt = a.id),
	filed AS (INSERT INTO rasoat.reports (original, campaign, commune, received_at)
		SELECT original, campaign, 'x' || n, received_at FROM model, generate_series(2, ${COMMUNES}) AS n RETURNING id, original),
	arrived AS (INSERT INTO rasoat.receipts (original, report, way, received_at, file_name) SELECT original, id, 'upload', now(), 'a.pdf' FROM filed),
	ended AS (INSERT INTO rasoat.attempts (report, number, state, outcome, ended_at, profile_hash, engine_version)
		SELECT filed.id, 1, 'done', 'checked', now(), profile_hash, engine_version FROM filed, model RETURNING id)
	INSERT INTO rasoat.results (attempt, content) SELECT ended.id, content FROM ended, model`;

/** Longest hold of this process' event loop, in milliseconds, while something is done. */
async function longestHold(work: () => Promise<unknown>): Promise<number> {
	const delay = monitorEventLoopDelay({ resolution: 5 });
	delay.enable();
	await work();
	delay.disable();
	return delay.max / 1e6;
}

it.each([
	['totals', 'Tổng hợp', COMMUNES + 2],
	['points', 'Kiến nghị, khó khăn', COMMUNES + 1],
] as const)('%s of 3,321 communes are written without holding up whoever else asks', { timeout: SLOW_MS }, async (what, sheet, least) => {
	const fetched = async () => {
		const answer = await fetch(`${ground.under.origin}/api/v1/campaigns/kl195-cv2581/${what}.xlsx`, {
			headers: { 'X-Test-Role': 'viewer' },
		});
		expect(answer.status).toBe(200);
		return answer.arrayBuffer();
	};
	// A machine that has other things to do holds every process up now and then; this is no doing of ours.
	const idle = await longestHold(() => pause(3_000));
	const bound = Math.max(HOLD_MS, 3 * idle);
	let bytes = new ArrayBuffer(0);
	let hold = Number.POSITIVE_INFINITY;
	// What the program itself does holds the loop up each time; another process that takes the core does so now and then.
	for (let tries = 0; tries < TRIES && hold >= bound; tries++)
		hold = await longestHold(async () => {
			bytes = await fetched();
		});
	expect(hold).toBeLessThan(bound);
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(bytes as never);
	expect(book.getWorksheet(sheet)?.rowCount).toBeGreaterThanOrEqual(least);
});
