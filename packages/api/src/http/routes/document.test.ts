import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mediaTypeOf } from '../../intake/media-type.js';
import { createPool, type Pool } from '../../sandbox/pool.js';
import { receive } from '../../store/ledger/receive.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';

let server: TestServer;
let under: TestService;
let pool: Pool;

beforeAll(async () => {
	server = await startEmbeddedServer();
	const program = new URL('../../../dist/sandbox/child.js', import.meta.url);
	pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, program });
	under = await startTestService(await server.emptyDatabase(), { pool });
});

afterAll(async () => {
	await under?.stop();
	pool?.close();
	await server?.stop();
});

async function take(bytes: Buffer): Promise<string> {
	const facts = { way: 'upload', sender: null, campaign: null, commune: null, receivedAt: '2025-10-15T00:00:00Z', fileName: 'x' } as const;
	const { report } = await receive(under.service.store.database, { bytes, mediaType: mediaTypeOf(bytes), ...facts });
	return report.id;
}

const fixture = (name: string) => readFileSync(new URL(`../../../../../fixtures/${name}`, import.meta.url));
const ask = (id: string) => under.client('viewer').GET('/api/v1/reports/{id}/document', { params: { path: { id } } });

it('every evidence of a Word report stands in the block it names', async () => {
	const { data } = await ask(await take(fixture('d04-ha-dong/report.docx')));
	const expected = JSON.parse(fixture('d04-ha-dong/expected.json').toString()) as Readonly<Record<string, unknown>>;
	const places = [...JSON.stringify(expected['report.docx']).matchAll(/"b(\d+) «([^»"\\]+)»/g)];
	expect(data?.blocks.map(({ index }) => index)).toEqual(data?.blocks.map((_, at) => at));
	expect(places.length).toBeGreaterThan(20);
	for (const [, block, quote] of places) expect(data?.blocks[Number(block)]?.text).toContain(quote);
});

it('cells of a table are parts of its text', async () => {
	const { data } = await ask(await take(fixture('d09-yet-kieu/report.docx')));
	const table = data?.blocks.find(({ kind }) => kind === 'table');
	const rows = table?.rows?.map(({ cells }) => cells.map(({ at: { start, end } }) => table.text.slice(start, end)));
	expect(rows?.map((cells) => cells.join('\t')).join('\n')).toBe(table?.text);
});

it('a PDF is looked at by its pages, what cannot be read is told, and every look is noted', async () => {
	const pdf = await ask(await take(fixture('d04-ha-dong/report.pdf')));
	expect([pdf.response.status, pdf.error?.code]).toEqual([404, 'no-blocks']);
	const broken = await ask(await take(Buffer.from('PK\u0003\u0004 nothing')));
	expect([broken.response.status, broken.error?.code]).toEqual([422, 'unreadable-file']);
	const looks = await server.ask<{ action: string }>(
		under.service.store.url,
		"SELECT DISTINCT action FROM rasoat.audit WHERE action = 'report.look-at-document'",
	);
	expect(looks).toHaveLength(1);
});
