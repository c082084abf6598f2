import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLink } from '../store/accounts/create-link.js';
import type { Link } from '../store/accounts/link.js';
import { callOf } from '../testing/sample-call.js';
import { saveCampaign } from '../testing/save-campaign.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { startTestService, type TestService } from '../testing/test-service.js';
import type { Actor } from './actor.js';
import { CONTRACT } from './contract/contract.js';
import type { Access } from './contract/endpoint.js';
import { fullPath } from './server-path.js';

const CALLERS = ['nobody', 'link', 'viewer', 'officer', 'administrator'] as const;
type Caller = (typeof CALLERS)[number];

/** Who may call what: written out, so that a slip in `mayCall` is found. */
const ADMITTED: Readonly<Record<Access, readonly Caller[]>> = {
	public: CALLERS,
	link: ['link'],
	session: ['viewer', 'officer', 'administrator'],
	viewer: ['viewer', 'officer', 'administrator'],
	officer: ['officer', 'administrator'],
	administrator: ['administrator'],
};

let server: TestServer;
let under: TestService;
let link: Link;

beforeAll(async () => {
	server = await startEmbeddedServer();
	under = await startTestService(await server.emptyDatabase(), {}, async (request) => actorOf(request.get('X-Test-Caller') as Caller));
	const { database } = under.service.store;
	await saveCampaign(database, { id: 'kl195', profileId: 'kl195-cv2581', deadline: null, expectedCommunes: ['11305'] });
	({ link } = await createLink(database, { campaign: 'kl195', commune: '11305', days: 1 }, 'user:test'));
});

afterAll(async () => {
	await under?.stop();
	await server?.stop();
});

function actorOf(caller: Caller): Actor {
	if (caller === 'nobody') return { kind: 'nobody', id: '', name: '', role: null, link: null };
	if (caller === 'link') return { kind: 'link', id: link.id, name: '', role: null, link };
	const id = '018f4c3e-7c1a-7b52-9f7e-2f6f3c1d9a11';
	return { kind: 'user', id, name: caller, role: caller, link: null };
}

/** The status and code of a call that sends nothing of use: who is let in gets no further than to a problem of its input. */
async function answerTo(endpoint: (typeof CONTRACT)[number], caller: Caller): Promise<{ readonly status: number; readonly code: string }> {
	const { url, init } = callOf(endpoint, under.origin);
	const headers = { ...init.headers, 'X-Test-Caller': caller, 'X-Forwarded-For': '10.0.0.9' };
	const answer = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(30_000) });
	if (answer.headers.get('content-type')?.startsWith('application/problem+json')) {
		const { code } = (await answer.json()) as { readonly code: string };
		return { status: answer.status, code };
	}
	// A stream of events would go on for ever.
	await answer.body?.cancel();
	return { status: answer.status, code: '' };
}

describe.each(CONTRACT.map((endpoint) => ({ name: `${endpoint.method.toUpperCase()} ${fullPath(endpoint)}`, endpoint })))(
	'$name',
	({ endpoint }) => {
		test.each(CALLERS.filter((caller) => !ADMITTED[endpoint.access].includes(caller)))('refuses %s', async (caller) => {
			const wanted = caller === 'nobody' ? { status: 401, code: 'unauthenticated' } : { status: 403, code: 'forbidden' };
			expect(await answerTo(endpoint, caller)).toEqual(wanted);
		});

		test.each(ADMITTED[endpoint.access])('lets %s in', async (caller) => {
			const { status, code } = await answerTo(endpoint, caller);
			expect([401, 403, 405]).not.toContain(status);
			expect(code).not.toBe('program-error');
		});
	},
);
