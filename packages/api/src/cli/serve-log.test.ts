import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ledgerSnapshot } from '../store/ledger/ledger-snapshot.js';
import { openStore } from '../store/open-store.js';
import { eventually } from '../testing/eventually.js';
import { runRasoat } from '../testing/run-rasoat.js';
import { spawnService } from '../testing/spawn-service.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Planted wherever somebody may write a name; told as it is, in an address, and as JSON and PostgreSQL may write it. */
const NAME = 'Nguyễn Bímật';
const TRACES = /B[ií]m[aậ]t|Nguy|B%C3%ADm|\\u00ed|b[ií]-?mat/i;

it('logs no name of a person or a file, whatever comes', async () => {
	const data = { RASOAT_DATA: folder };
	const service = await spawnService({
		...data,
		RASOAT_LOG_LEVEL: 'debug',
		RASOAT_JOBS: '1',
		RASOAT_INBOX_EVERY: '1s',
		RASOAT_INBOX_STABLE: '0',
	});
	const { stdout } = await runRasoat(['token', 'create', '--name', 'thu', '--role', 'administrator'], { ...data, DATABASE_URL: '' });
	const headers = { Authorization: `Bearer ${stdout.trim()}`, Cookie: `${NAME.length}=bimat` };
	const call = (path: string, options: RequestInit = {}) => fetch(`${service.origin}${path}`, { headers, ...options });
	const files = (field: string, text: string) => {
		const body = new FormData();
		body.append(field, new Blob([text]), `${NAME}.docx`);
		return body;
	};
	expect((await call('/api/v1/reports', { method: 'POST', body: files('files', `thư của ${NAME}`) })).status).toBe(202);
	const wrong = [
		call('/api/v1/reports', { method: 'POST', body: files(NAME, 'x') }),
		call(`/api/v1/reports?q=${encodeURIComponent(NAME)}`),
		call(`/${encodeURIComponent(NAME)}`),
		call('/api/v1/users', {
			method: 'POST',
			body: JSON.stringify({ name: NAME }),
			headers: { ...headers, 'Content-Type': 'application/json' },
		}),
		call('/api/v1/session', {
			method: 'POST',
			body: JSON.stringify({ name: 'bimat', password: NAME }),
			headers: { 'Content-Type': 'application/json' },
		}),
		call('/api/v1/session', { method: 'POST', body: `{"name": ${NAME}`, headers: { 'Content-Type': 'application/json' } }),
		call('/api/v1/ledger', { headers: { Authorization: 'Bearer bimat' } }),
		call('/api/v1/profiles', { method: 'POST', body: files('files', `id: ${NAME}\n${NAME}: [`) }),
	];
	for (const answer of await Promise.all(wrong)) await answer.arrayBuffer();
	const inbox = join(folder, 'inbox', NAME);
	mkdirSync(inbox, { recursive: true });
	writeFileSync(join(inbox, `${NAME}.pdf`), `%PDF-1.4 ${NAME}`);
	utimesSync(join(inbox, `${NAME}.pdf`), new Date(0), new Date(1_700_000_000_000));
	const store = await openStore({ databaseUrl: null, dataFolder: folder }, false);
	await eventually(
		() => ledgerSnapshot(store.database),
		({ received, finished }) => received === 2 && finished === 2,
		90_000,
	);
	await store.close();
	expect(await service.stop()).toEqual([0, null]);
	expect(service.stderr()).toContain('"route":"/api/v1/reports","status":202');
	expect(
		service
			.stderr()
			.split('\n')
			.filter((line) => TRACES.test(line)),
	).toEqual([]);
	expect(service.stdout()).not.toMatch(TRACES);
	expect(
		readFileSync(join(folder, 'postgres.log'), 'utf8')
			.split('\n')
			.filter((line) => TRACES.test(line)),
	).toEqual([]);
}, 180_000);
