import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../http/client/create-client.js';
import { eventually } from '../testing/eventually.js';
import { runRasoat } from '../testing/run-rasoat.js';
import { type SpawnedService, spawnService } from '../testing/spawn-service.js';

const FIXTURES = new URL('../../../../fixtures/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'rasoat-hostile-'));
const env = { RASOAT_DATA: folder, RASOAT_JOBS: '2', RASOAT_LIMIT_FILE_MS: '8000' };
const CHECK_MS = 180_000;

/** Each with the error its report ends with; null for one that is read. */
const FILES: readonly (readonly [path: string, error: string | null])[] = [
	['hostile/own/cut.docx', 'corrupt'],
	['inbox/nam-trieu-hong.pdf', 'corrupt'],
	['hostile/own/nothing.pdf', 'empty'],
	['hostile/own/excel-97.xls', 'unsupported-type'],
	['hostile/own/page.html', 'unsupported-type'],
	['hostile/own/user-password.pdf', 'encrypted'],
	['hostile/own/5001-entries.docx', 'too-large'],
	['hostile/own/entity-from-a-file.docx', 'corrupt'],
	['hostile/own/saves-without-restore.pdf', 'timeout'],
	['inbox/hung-thang.docx', null],
];

let service: SpawnedService;
let client: ReturnType<typeof createClient>;
let secret = '';

beforeAll(async () => {
	service = await spawnService(env);
	const made = await runRasoat(['token', 'create', '--name', 'thu', '--role', 'administrator'], { ...env, DATABASE_URL: '' });
	secret = made.stdout.trim();
	client = createClient({ origin: service.origin, headers: { Authorization: `Bearer ${secret}` } });
}, 120_000);
afterAll(async () => {
	service?.signal('SIGKILL');
	await service?.ended;
	rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function upload(files: readonly (readonly [name: string, content: Uint8Array<ArrayBuffer>])[]) {
	const body = new FormData();
	for (const [name, content] of files) body.append('files', new Blob([content]), name);
	const headers = { Authorization: `Bearer ${secret}` };
	const answer = await fetch(`${service.origin}/api/v1/reports`, { method: 'POST', body, headers });
	return { status: answer.status, ...((await answer.json()) as { reports: readonly { id: string; name: string; state: string }[] }) };
}

const report = async (id: string) => (await client.GET('/api/v1/reports/{id}', { params: { path: { id } } })).data;
const finished = (id: string) =>
	eventually(
		() => report(id),
		(found) => found?.state === 'done' || found?.state === 'failed',
		CHECK_MS,
	);

describe('damaged, foreign, empty and hostile files, from the upload to the answer', () => {
	it('are taken in, and end unreadable with the error that each has; a sound one among them is read', { timeout: CHECK_MS }, async () => {
		const { status, reports } = await upload(
			FILES.map(([path]) => [basename(path), new Uint8Array(readFileSync(new URL(path, FIXTURES)))] as const),
		);
		expect(status).toBe(202);
		expect(reports.map(({ name }) => name)).toEqual(FILES.map(([path]) => basename(path)));
		const ended = await Promise.all(reports.map(({ id }) => finished(id)));
		const seen = ended.map((found) => ({
			...{ state: found?.state, status: found?.result?.status, verdict: found?.result?.verdict },
			error: found?.result?.error?.code ?? null,
		}));
		expect(seen.slice(0, -1)).toEqual(
			FILES.slice(0, -1).map(([, error]) => ({ state: 'done', status: 'unreadable', verdict: 'unreadable', error })),
		);
		expect(seen.at(-1)).toMatchObject({ state: 'done', status: 'checked', error: null });
		for (const found of ended.slice(0, -1)) expect(found?.result?.error?.message.vi).toMatch(/\p{L}/u);
		const { data } = await client.GET('/api/v1/ledger/verify');
		expect(data).toMatchObject({ whole: true, queue: 'verified', snapshot: { received: FILES.length, waiting: 0, failed: 0 } });
	});

	it('give their bytes back as they came, as an attachment that no browser opens', async () => {
		const content = new Uint8Array(readFileSync(new URL('hostile/own/page.html', FIXTURES)));
		const [taken] = (await upload([['<script>alert(1)</script>"; x.html', content]])).reports;
		const answer = await fetch(`${service.origin}/api/v1/reports/${taken?.id}/original`, {
			headers: { Authorization: `Bearer ${secret}` },
		});
		expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
		const headers = Object.fromEntries(answer.headers);
		expect(headers['content-disposition']).toMatch(/^attachment;[^\r\n<>]*$/);
		expect(headers['content-type']).not.toMatch(/html|svg|xml|script/);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['content-security-policy']).toMatch(/script-src 'self'|default-src 'none'/);
	});
});
