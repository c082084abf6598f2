import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordChange } from '../../store/audit/record-change.js';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.js';
import { startTestService, type TestService } from '../../testing/test-service.js';

let server: TestServer;
let under: TestService;

beforeAll(async () => {
	server = await startEmbeddedServer();
	under = await startTestService(await server.emptyDatabase());
}, 60_000);

afterAll(async () => {
	await under?.stop();
	await server?.stop();
}, 60_000);

async function verified(role = 'administrator') {
	const answer = await fetch(`${under.origin}/api/v1/audit/verification`, { headers: { 'X-Test-Role': role } });
	return { status: answer.status, body: await answer.json() };
}

it('is whole, and says where it ends; an entry that somebody changed behind its back is told', { timeout: 60_000 }, async () => {
	const { database, url } = under.service.store;
	for (const target of ['r1', 'r2', 'r3'])
		await database.transaction('write', (session) =>
			recordChange(session, { actor: 'user:1', action: 'report.move', target, detail: { reason: 'gửi nhầm xã' } }),
		);
	expect(await verified()).toMatchObject({
		status: 200,
		body: { head: { count: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, unsealed: 0, differences: [], more: 0 },
	});
	expect((await verified('officer')).status).toBe(403);
	await server.ask(url, "SET session_replication_role = replica; UPDATE rasoat.audit SET actor = 'user:2' WHERE place = 2");
	// One look serves all who ask within some seconds.
	await expect
		.poll(async () => (await verified()).body.differences, { timeout: 40_000, interval: 500 })
		.toMatchObject([{ kind: 'entry-changed', key: '2', told: { vi: expect.any(String) } }]);
});
