import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser } from '../../store/accounts/add-user.js';
import { forgetOldKeys } from '../../store/calls/idempotency-keys.js';
import { ledgerSnapshot } from '../../store/ledger/ledger-snapshot.js';
import { eventually } from '../../testing/eventually.js';
import { filePart, openLine, uploadHead } from '../../testing/multipart.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';
import { CONTRACT } from '../contract/contract.js';

let server: TestServer;
let url: string;
/** Two processes on one database. */
let here: TestService;
let there: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
	url = await server.emptyDatabase();
	here = await startTestService(url);
	there = await startTestService(url);
});

afterAll(async () => {
	await here?.stop();
	await there?.stop();
	await server?.stop();
});

interface Answer {
	readonly status: number;
	readonly replayed: string | null;
	readonly text: string;
	readonly retryAfter: string | null;
}

async function send(at: TestService, method: string, path: string, key: string, body: unknown, role = 'administrator'): Promise<Answer> {
	const json = body instanceof FormData || body === null ? {} : { 'Content-Type': 'application/json' };
	const answer = await fetch(`${at.origin}/api/v1${path}`, {
		method,
		headers: { 'X-Test-Role': role, 'Idempotency-Key': key, ...json },
		body: body instanceof FormData || body === null ? body : JSON.stringify(body),
	});
	const { status, headers } = answer;
	return { status, replayed: headers.get('idempotent-replayed'), retryAfter: headers.get('retry-after'), text: await answer.text() };
}

function form(...files: readonly (readonly [name: string, content: string])[]): FormData {
	const made = new FormData();
	for (const [name, content] of files) made.append('files', new File([content], name));
	return made;
}

const codeOf = ({ text }: Answer) => (JSON.parse(text) as { code: string }).code;
const arrivals = async () => (await ledgerSnapshot(here.service.store.database)).arrivals;

async function newUser(): Promise<string> {
	const name = `u${randomUUID().slice(0, 8)}`;
	return (await addUser(here.service.store.database, { name, displayName: 'Một người', role: 'viewer' }, 'user:test')).user.id;
}

async function changesOf(id: string): Promise<number> {
	const [row] = await server.ask<{ count: number }>(
		url,
		`SELECT count(*)::integer AS count FROM rasoat.audit WHERE target = 'user:${id}' OR target = '${id}'`,
	);
	return row?.count ?? 0;
}

test('a repeat gets the first answer, from whatever process, and nothing is done twice', async () => {
	const id = await newUser();
	const before = await changesOf(id);
	const key = randomUUID();
	const first = await send(here, 'PATCH', `/users/${id}`, key, { displayName: 'Tên mới' });
	expect([first.status, first.replayed]).toEqual([200, null]);
	const again = await send(there, 'PATCH', `/users/${id}`, key, { displayName: 'Tên mới' });
	expect(again).toEqual({ ...first, replayed: 'true' });
	expect(await changesOf(id)).toBe(before + 1);
});

test('an upload is told by its content, not by the boundary the client made up', async () => {
	const key = randomUUID();
	const before = await arrivals();
	const first = await send(here, 'POST', '/reports', key, form(['Báo cáo.pdf', 'một'], ['Phụ lục.pdf', 'hai']));
	const again = await send(there, 'POST', '/reports', key, form(['Báo cáo.pdf', 'một'], ['Phụ lục.pdf', 'hai']));
	expect([first.status, again.status, again.replayed, again.text]).toEqual([202, 202, 'true', first.text]);
	expect(await arrivals()).toBe(before + 2);
	for (const other of [form(['Báo cáo.pdf', 'khác'], ['Phụ lục.pdf', 'hai']), form(['Tên khác.pdf', 'một'], ['Phụ lục.pdf', 'hai'])]) {
		const refused = await send(here, 'POST', '/reports', key, other);
		expect([refused.status, codeOf(refused)]).toEqual([422, 'key-reused']);
	}
	expect(await arrivals()).toBe(before + 2);
});

test('a large upload goes by whole while it is hashed', async () => {
	const content = randomUUID().repeat(100_000);
	const key = randomUUID();
	const first = await send(here, 'POST', '/reports', key, form(['Lớn.pdf', content]));
	const { reports } = JSON.parse(first.text) as { reports: readonly { sha256: string }[] };
	expect(reports.map(({ sha256 }) => sha256)).toEqual([createHash('sha256').update(content).digest('hex')]);
	expect((await send(there, 'POST', '/reports', key, form(['Lớn.pdf', content]))).replayed).toBe('true');
});

test('a key is good for one call only, and for one caller', async () => {
	const [id, other] = [await newUser(), await newUser()];
	const key = randomUUID();
	await send(here, 'PATCH', `/users/${id}`, key, { displayName: 'A' });
	expect((await send(here, 'PATCH', `/users/${id}`, key, { displayName: 'B' })).status).toBe(422);
	expect((await send(here, 'PATCH', `/users/${other}`, key, { displayName: 'A' })).status).toBe(422);
	const upload = await send(here, 'POST', '/reports', key, form(['a.pdf', 'a']), 'officer');
	expect([upload.status, upload.replayed]).toEqual([202, null]);
});

test('of many at once, one is executed', async () => {
	const id = await newUser();
	const before = await changesOf(id);
	const key = randomUUID();
	const answers = await Promise.all(
		Array.from({ length: 12 }, (_, index) => send(index % 2 ? here : there, 'PATCH', `/users/${id}`, key, { displayName: 'Cùng lúc' })),
	);
	for (const answer of answers) {
		expect([200, 409]).toContain(answer.status);
		if (answer.status === 409) expect([codeOf(answer), answer.retryAfter]).toEqual(['key-in-use', '2']);
	}
	expect(answers.filter(({ status, replayed }) => status === 200 && replayed === null)).toHaveLength(1);
	expect(await changesOf(id)).toBe(before + 1);
});

test('while an upload is on its way its repeat is told to wait; what broke off is free again', async () => {
	const key = randomUUID();
	const before = await arrivals();
	const line = openLine(here.origin);
	line.socket.write(uploadHead(null, `Idempotency-Key: ${key}\r\n`));
	const head = filePart('a.pdf', 'đang gửi');
	line.socket.write(`${head.length.toString(16)}\r\n`);
	line.socket.write(head);
	line.socket.write('\r\n');
	const repeat = () => send(there, 'POST', '/reports', key, form(['a.pdf', 'đang gửi']), 'officer');
	await eventually(
		() => server.ask(url, `SELECT 1 FROM rasoat.idempotency_keys WHERE key = '${key}'`),
		(rows) => rows.length === 1,
	);
	const meanwhile = await repeat();
	expect([meanwhile.status, codeOf(meanwhile)]).toEqual([409, 'key-in-use']);
	line.socket.destroy();
	const again = await eventually(repeat, ({ status }) => status !== 409);
	expect([again.status, again.replayed]).toEqual([202, null]);
	expect(await arrivals()).toBeGreaterThan(before);
});

test('what failed frees its key: the next try may be another', async () => {
	const id = await newUser();
	const key = randomUUID();
	expect((await send(here, 'PATCH', '/users/018f4c3e-7c1a-7b52-9f7e-2f6f3c1d9a11', key, { displayName: 'A' })).status).toBe(404);
	expect((await send(here, 'PATCH', `/users/${id}`, key, { displayName: '' })).status).toBe(400);
	expect((await send(here, 'PATCH', `/users/${id}`, key, { displayName: 'A' })).status).toBe(200);
});

test('a process that died over a call holds its key no longer than until it counts as dead', async () => {
	const id = await newUser();
	const key = randomUUID();
	const columns = `(actor, key, target, holder, held_until)`;
	const dead = (until: string) =>
		server.ask(
			url,
			`INSERT INTO rasoat.idempotency_keys ${columns} VALUES ('user:test-administrator', '${key}', 'PATCH /api/v1/users/${id}', gen_random_uuid(), ${until})
			ON CONFLICT (actor, key) DO UPDATE SET held_until = excluded.held_until`,
		);
	await dead(`now() + interval '1 minute'`);
	expect((await send(here, 'PATCH', `/users/${id}`, key, { displayName: 'A' })).status).toBe(409);
	await dead(`now() - interval '1 second'`);
	expect((await send(here, 'PATCH', `/users/${id}`, key, { displayName: 'A' })).status).toBe(200);
	expect((await send(here, 'PATCH', `/users/${id}`, key, { displayName: 'A' })).replayed).toBe('true');
});

test('an answer without content is repeated as such; keys are forgotten after a day', async () => {
	const made = await send(here, 'POST', '/tokens', randomUUID(), { name: `t ${randomUUID()}`, role: 'viewer' });
	const { id } = (JSON.parse(made.text) as { token: { id: string } }).token;
	const key = randomUUID();
	expect(await send(here, 'DELETE', `/tokens/${id}`, key, null)).toMatchObject({ status: 204, replayed: null });
	expect(await send(here, 'DELETE', `/tokens/${id}`, key, null)).toMatchObject({ status: 204, replayed: 'true', text: '' });
	await server.ask(url, `UPDATE rasoat.idempotency_keys SET created_at = now() - interval '25 hours' WHERE key = '${key}'`);
	expect((await send(here, 'DELETE', `/tokens/${id}`, key, null)).replayed).toBeNull();
	await server.ask(url, `UPDATE rasoat.idempotency_keys SET created_at = now() - interval '25 hours'`);
	expect(await forgetOldKeys(here.service.store.database)).toBeGreaterThan(0);
	expect(await server.ask(url, 'SELECT 1 FROM rasoat.idempotency_keys')).toEqual([]);
});

describe('an answer that holds a secret', () => {
	test('is not kept, and the repeat says so', async () => {
		const key = randomUUID();
		const token = { name: `t ${key}`, role: 'viewer' };
		const first = await send(here, 'POST', '/tokens', key, token);
		const { secret } = JSON.parse(first.text) as { secret: string };
		const again = await send(there, 'POST', '/tokens', key, token);
		expect([again.status, codeOf(again)]).toEqual([409, 'already-done']);
		const [row] = await server.ask<{ all: string }>(url, `SELECT string_agg(k::text, ' ') AS all FROM rasoat.idempotency_keys k`);
		expect(row?.all).not.toContain(secret);
	});

	test.each(CONTRACT.filter(({ method, answer }) => method !== 'get' && answer.kind === 'json'))(
		'$id says whether it is one',
		(endpoint) => {
			const answer = endpoint.answer.kind === 'json' ? JSON.stringify(endpoint.answer.schema.toJSONSchema({ unrepresentable: 'any' })) : '';
			if (/"(secret|temporaryPassword|csrfToken)":/.test(answer)) expect(endpoint.answerIsSecret).toBe(true);
			else expect(endpoint.answerIsSecret).toBeUndefined();
		},
	);
});

test.each(['', 'a b', 'x'.repeat(256), 'khóa'].map((key) => ({ key })))('$key is no key', async ({ key }) => {
	const sent = Buffer.from(key, 'utf8').toString('latin1');
	const answer = await send(here, 'PATCH', `/users/${await newUser()}`, sent, { displayName: 'A' });
	expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid-input']);
});
