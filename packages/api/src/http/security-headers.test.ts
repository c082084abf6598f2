import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { startTestService } from '../testing/test-service.js';
import type { HttpSettings } from './service.js';

let server: TestServer;

beforeAll(async () => {
	server = await startEmbeddedServer();
});

afterAll(() => server?.stop());

/** The headers of some answers, at this public address. */
async function headersAt(publicUrl: string | null, ...paths: readonly string[]): Promise<readonly Headers[]> {
	const settings = { publicUrl, trustProxy: 0 } as HttpSettings;
	const under = await startTestService(await server.emptyDatabase(), { settings });
	try {
		return await Promise.all(paths.map(async (path) => (await fetch(under.origin + path)).headers));
	} finally {
		await under.stop();
	}
}

test('every answer, a refusal too, allows nothing foreign and no inline script', async () => {
	for (const headers of await headersAt(null, '/healthz', '/api/openapi.json', '/api/v1/ledger', '/no/such', '/api/docs')) {
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toMatch(/default-src '(self|none)'/);
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|upgrade-insecure-requests|https?:|\*/);
		expect(Object.fromEntries(headers)).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'no-referrer',
			'permissions-policy': expect.stringContaining('geolocation=()'),
			'cache-control': expect.stringContaining('no-cache'),
		});
		expect(headers.get('x-powered-by')).toBeNull();
		expect(headers.get('server')).toBeNull();
	}
});

test('HSTS comes with an https address, and only with one', async () => {
	const hsts = async (publicUrl: string | null) => (await headersAt(publicUrl, '/healthz'))[0]?.get('strict-transport-security') ?? null;
	expect(await hsts('https://rasoat.haiphong.example')).toBe('max-age=31536000');
	expect(await hsts('http://rasoat.local')).toBeNull();
	expect(await hsts(null)).toBeNull();
});
