import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { runInbox } from '../../inbox/run-inbox.js';
import { type InboxGround, makeInboxGround } from '../../testing/inbox-ground.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';

const SERVER_MS = 60_000;
let server: TestServer;
let ground: InboxGround;
let under: TestService;
beforeAll(async () => {
	server = await startEmbeddedServer();
}, SERVER_MS);
afterAll(() => server?.stop(), SERVER_MS);
beforeEach(async () => {
	ground = await makeInboxGround(server);
	under = await startTestService(ground.url);
});
afterEach(async () => {
	await under.stop();
	await ground.stop();
});

const call = (path: string, role = 'viewer', method = 'GET') =>
	fetch(`${under.origin}/api/v1/batches${path}`, { method, headers: { 'X-Test-Role': role } });

interface Listed {
	readonly items: readonly { readonly id: string; readonly path?: string }[];
	readonly nextCursor: string | null;
}
const json = async (path: string) => (await (await call(path)).json()) as Listed;

it('lists the runs and their files by pages', async () => {
	for (let n = 0; n < 3; n++) {
		for (const name of ['a', 'b', 'c']) ground.put(`${name}${n}.pdf`, `${name}${n}`);
		await ground.run();
	}
	const first = await json('?limit=2');
	const second = await json(`?limit=2&cursor=${first.nextCursor}`);
	expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
	const id = first.items[0]?.id;
	const page = await json(`/${id}?limit=2`);
	expect(page).toMatchObject({ id, state: 'complete', counts: { seen: 3, received: 3 } });
	const rest = await json(`/${id}?limit=2&cursor=${page.nextCursor}`);
	expect([...page.items, ...rest.items].map(({ path }) => path)).toEqual(['a2.pdf', 'b2.pdf', 'c2.pdf']);
	expect(rest.nextCursor).toBeNull();
});

it('takes the wish for a run from an officer, once, and writes it down', async () => {
	expect((await call('', 'viewer', 'POST')).status).toBe(403);
	const answer = await call('', 'officer', 'POST');
	const asked = (await answer.json()) as { id: string };
	expect([answer.status, answer.headers.get('location')]).toEqual([202, `/api/v1/batches/${asked.id}`]);
	expect(asked).toMatchObject({ state: 'waiting', startedBy: 'api', actor: 'user:test-officer', startedAt: null });
	const again = await call('', 'officer', 'POST');
	expect(again.status).toBe(409);
	expect(await again.json()).toMatchObject({ code: 'batch-running' });
	expect(await ground.ask('SELECT actor, action, target FROM rasoat.audit')).toEqual([
		{ actor: 'user:test-officer', action: 'batch.run', target: asked.id },
	]);
	ground.put('a.pdf', 'x');
	const statuses: number[] = [];
	const at = async (point: string) => {
		if (point === 'received') statuses.push((await call('', 'officer', 'POST')).status);
	};
	await runInbox({ ...ground.parts, at }, 'asked');
	expect(statuses).toEqual([409]);
	expect(await json(`/${asked.id}`)).toMatchObject({ state: 'complete', counts: { received: 1 } });
	expect((await call('', 'officer', 'POST')).status).toBe(202);
});

it('may run again after one was killed', async () => {
	await ground.ask("INSERT INTO rasoat.batches (started_by, started_at) VALUES ('command', now())");
	expect((await call('', 'officer', 'POST')).status).toBe(202);
});

it('gives the summary as files to be saved', async () => {
	ground.put('<script>alert(1)<', 'x');
	const { batch } = await ground.run();
	const page = await call(`/${batch}/summary.html`);
	expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(page.headers.get('content-disposition')).toMatch(/^attachment; filename="tong-hop-\d{4}-\d\d-\d\d\.html"/);
	const text = await page.text();
	expect(text).toContain('&lt;script&gt;alert(1)&lt;');
	expect(text).not.toContain('<script');
	const file = await call(`/${batch}/summary.xlsx`);
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(await file.arrayBuffer());
	expect(book.getWorksheet('Đã nhận')?.getCell('A2').value).toBe('<script>alert(1)<');
});

it('knows no other batch', async () => {
	const none = '018f4c3e-0000-4000-8000-000000000000';
	for (const path of [`/${none}`, `/${none}/summary.html`, `/${none}/summary.xlsx`]) expect((await call(path)).status).toBe(404);
	expect((await call('/..%2f')).status).toBe(400);
	const asked = (await (await call('', 'officer', 'POST')).json()) as { id: string };
	expect((await call(`/${asked.id}/summary.html`)).status).toBe(404);
});
