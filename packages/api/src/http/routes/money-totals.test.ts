import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ReviewGround, startReviewGround } from '../../testing/review-ground.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';

const SLOW_MS = 180_000;
let server: TestServer;
let ground: ReviewGround;

beforeAll(async () => {
	server = await startEmbeddedServer();
	ground = await startReviewGround(await server.emptyDatabase());
}, SLOW_MS);
afterAll(async () => {
	await ground?.stop();
	await server?.stop();
}, SLOW_MS);

/** One report for each way in which communes write sums of money. */
const REPORTS = [
	['d03-hung-thang', 'report.docx', 'đồng, in a table'],
	['held-h01-thanh-dong', 'report.pdf', '22 tỷ 318 triệu đồng'],
	['held-l02-chu-van-an', 'report.pdf', '11.236 triệu đồng'],
	['held-e07-lai-khe', 'report.docx', '11.424,5 in a table of triệu đồng'],
	['held-b05-thach-khoi', 'report.pdf', '13.595.500 in a table of 1.000 đồng'],
	['held-a04-nam-an-phu', 'report.pdf', '8.905.000.000 đồng, told again in words'],
] as const;

interface Truth {
	readonly figures: Readonly<Record<string, { readonly value: number | null } | number | null>>;
}

function paidOf(name: string): number | null {
	const truth = JSON.parse(readFileSync(new URL(`../../../../../fixtures/${name}/truth.json`, import.meta.url), 'utf8')) as Truth;
	const paid = truth.figures['entitlements.paidAmount'] ?? null;
	return typeof paid === 'number' ? paid : (paid?.value ?? null);
}

it('the city’s sum of money paid is in dong, whatever unit each commune writes', { timeout: SLOW_MS }, async () => {
	const reports: string[] = [];
	for (const [name, file] of REPORTS) reports.push(await ground.send(`${name}/${file}`));
	const { body } = await ground.call('GET', '/campaigns/kl195-cv2581/totals');
	const told = new Map(body.rows.map(({ report, cells }) => [report, cells['entitlements.paidAmount']?.value]));
	expect(reports.map((id, at) => [REPORTS[at]?.[2], told.get(id)])).toEqual(REPORTS.map(([name, , written]) => [written, paidOf(name)]));
	const sum = REPORTS.reduce((all, [name]) => all + (paidOf(name) ?? 0), 0);
	expect(sum).toBeGreaterThan(50e9);
	expect(body.totals['entitlements.paidAmount']).toMatchObject({ sum, stated: REPORTS.length });
});
