import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ReviewGround, startReviewGround } from '../../testing/review-ground.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import type { ReportPlace } from '../reviews/places-of.js';

const SLOW_MS = 120_000;
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

async function placesOf(id: string): Promise<readonly ReportPlace[]> {
	const { status, body } = await ground.call('GET', `/reports/${id}/places`, undefined, 'viewer');
	expect(status).toBe(200);
	return body.items as unknown as readonly ReportPlace[];
}

it.each(['inbox/hung-thang.docx', 'inbox/ha-dong.pdf', 'd09-yet-kieu/report.docx'])(
	'%s: whatever is pointed at is taken as the place of a correction',
	{ timeout: SLOW_MS },
	async (fixture) => {
		const id = await ground.send(fixture);
		const places = await placesOf(id);
		const isPdf = fixture.endsWith('pdf');
		expect(places.length).toBeGreaterThan(20);
		for (const { evidence } of places) expect([evidence.page !== null, evidence.boxes.length > 0]).toEqual([isPdf, isPdf]);
		const row = places.find(({ quote }) => quote !== null) ?? places.at(5);
		const [last] = places.slice(-1);
		for (const [version, pointed] of [row, last].entries()) {
			const place = pointed && { block: pointed.block, quote: pointed.quote };
			const body = { kind: 'identity', target: 'signer', value: 'Nguyễn Văn Thử', place, note: 'chỉ lại chỗ', version };
			const saved = await ground.call('POST', `/reports/${id}/corrections`, body);
			expect([saved.status, saved.body.result.identity.signer.value]).toEqual([200, 'Nguyễn Văn Thử']);
			expect(saved.body.result.identity.signer.evidence).toEqual([pointed?.evidence]);
		}
	},
);

it('a section that the machine did not find is there once its heading is pointed at, and gone again without', {
	timeout: SLOW_MS,
}, async () => {
	const id = await ground.send('d01-kien-thuy/report.docx');
	const { body } = await ground.call('GET', `/reports/${id}`);
	const [section] = body.result.sections;
	const heading = (await placesOf(id)).find(({ block }) => block === section?.evidence[0]?.block);
	const target = section?.id;
	const correct = (version: number, value: object, place: object | null) =>
		ground.call('POST', `/reports/${id}/corrections`, { kind: 'section', target, value, place, version });
	const gone = await correct(0, { present: false, empty: false }, null);
	expect(gone.body.result.sections.some((each) => each.id === target)).toBe(false);
	expect(gone.body.review.corrections[0]?.machine).toMatchObject({ id: target, empty: false });
	const back = await correct(1, { present: true, empty: true }, { block: heading?.block, quote: heading?.quote ?? null });
	expect(back.body.result.sections.find((each) => each.id === target)).toMatchObject({ empty: true, corrected: true });
});

it('of no report, and of one that was not read, there are none', { timeout: SLOW_MS }, async () => {
	const none = await ground.call('GET', '/reports/00000000-0000-4000-8000-000000000000/places');
	expect(none.status).toBe(404);
	const broken = await ground.send('inbox/ha-dong.pdf', { bytes: Buffer.from('%PDF-1.7 hỏng') });
	const refused = await ground.call('GET', `/reports/${broken}/places`);
	expect(refused).toMatchObject({ status: 409, body: { code: 'conflict', reason: 'no-reading' } });
});
