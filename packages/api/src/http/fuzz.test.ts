import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACCOUNT_DEFAULTS } from '../limits/account-limits.js';
import { DEFAULT_RATES } from '../limits/rate-limits.js';
import { createLog } from '../log/create-log.js';
import { addUser } from '../store/accounts/add-user.js';
import { createLink } from '../store/accounts/create-link.js';
import { createToken } from '../store/accounts/create-token.js';
import { receive } from '../store/ledger/receive.js';
import { type Known, type RandomCall, randomCalls } from '../testing/random-calls.js';
import { saveCampaign } from '../testing/save-campaign.js';
import { startEmbeddedServer, type TestServer } from '../testing/test-server.js';
import { startTestService, type TestService } from '../testing/test-service.js';
import { createAuthenticate } from './auth/create-authenticate.js';
import { CONTRACT } from './contract/contract.js';
import { problemsOf } from './contract/problems-of.js';
import { PROBLEMS, type ProblemCode } from './problems/problem-codes.js';
import { problemSchema } from './problems/problem-schema.js';
import type { Authenticate } from './serve-route.js';

const DOCX = readFileSync(new URL('../../../../fixtures/inbox/hung-thang.docx', import.meta.url));
const RUNS = Number(process.env.RASOAT_FUZZ_RUNS ?? 700);
/** Told by a failure; given here it brings the same calls again. */
const SEED = Number(process.env.RASOAT_FUZZ_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds after which no smaller case is looked for: what was found is told before the test's own time is over. */
const LOOK_MS = 400_000;
const WITHOUT_BOUND = Object.fromEntries(Object.keys(DEFAULT_RATES).map((rate) => [rate, 1_000_000])) as unknown as typeof DEFAULT_RATES;

let server: TestServer;
let under: TestService;
let known: Known = { authorizations: [''], ids: [''] };
/** What the log said of the call that is under way. */
const failures: string[] = [];

beforeAll(async () => {
	server = await startEmbeddedServer();
	let authenticate: Authenticate | null = null;
	const log = createLog('error', { write: (line) => failures.push(line) });
	const settings = { publicUrl: null, trustProxy: 0, accounts: ACCOUNT_DEFAULTS, rates: WITHOUT_BOUND };
	under = await startTestService(await server.emptyDatabase(), { log, settings }, async (request) => {
		authenticate ??= createAuthenticate(under.service);
		return authenticate(request);
	});
	known = await fill();
}, 120_000);

afterAll(async () => {
	await under?.stop();
	await server?.stop();
});

/** Somebody of each kind, and something of each kind. */
async function fill(): Promise<Known> {
	const { database } = under.service.store;
	await saveCampaign(database, { id: 'kl195', profileId: 'kl195-cv2581', deadline: null, expectedCommunes: ['11305'] });
	const roles = ['viewer', 'officer', 'administrator', 'administrator', 'administrator'] as const;
	const tokens = await Promise.all(
		roles.map((role, index) => createToken(database, { name: `${role} ${index}`, role, days: 1 }, 'user:test')),
	);
	const purpose = { campaign: 'kl195', commune: '11305', days: 1 };
	const { secret } = await createLink(database, purpose, 'user:test');
	const { link } = await createLink(database, purpose, 'user:test');
	const { user } = await addUser(database, { name: 'mot.nguoi', displayName: 'Một người', role: 'viewer' }, 'user:test');
	const arrival = {
		bytes: DOCX,
		mediaType: 'application/pdf',
		way: 'upload',
		receivedAt: '2025-10-15T01:00:00.000Z',
		sender: null,
	} as const;
	const { report } = await receive(database, { ...arrival, fileName: 'a.docx', campaign: 'kl195', commune: null });
	return {
		authorizations: [...tokens.map((token) => `Bearer ${token.secret}`), `Link ${secret}`],
		ids: [user.id, link.id, report.id, report.id, 'kl195', '11305', '1'],
	};
}

test('whatever is called, the answer is as the contract has it, or a problem it names, and never a bug', async () => {
	const met = new Set<string>();
	const holds = async (sent: RandomCall) => {
		failures.length = 0;
		const answer = await call(sent);
		met.add(`${sent.of} ${answer.status}`);
		// HEAD has no body to say what is wrong.
		if (sent.method === 'HEAD') expect(answer.status).toBeLessThan(500);
		else if (answer.headers.get('content-type')?.startsWith('application/problem+json'))
			expectProblem(sent, answer.status, await answer.json());
		else await expectAnswer(sent, answer);
	};
	await fc.assert(
		fc.asyncProperty(
			randomCalls(() => known),
			holds,
		),
		{ numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: LOOK_MS },
	);
	// Or all of it would be about addresses that are not there.
	expect([...met].filter((one) => /^\w+ 20[0-4]$/.test(one) && !one.startsWith('null')).length).toBeGreaterThan(10);
}, 600_000);

function call({ method, path, headers, body }: RandomCall): Promise<Response> {
	const sent = new Headers();
	for (const [name, value] of headers) sent.set(name, value);
	return fetch(under.origin + path, { method, headers: sent, body, redirect: 'manual', signal: AbortSignal.timeout(60_000) });
}

async function expectAnswer({ of }: RandomCall, answer: Response): Promise<void> {
	// A stream of events would go on for ever; its head is enough.
	await answer.body?.cancel();
	expect([200, 201, 202, 204, 304]).toContain(answer.status);
	const endpoint = CONTRACT.find(({ id }) => id === of);
	if (endpoint) expect([endpoint.answer.status, 304]).toContain(answer.status);
}

function expectProblem({ of }: RandomCall, status: number, problem: unknown): void {
	const { code } = problemSchema.parse(problem);
	expect(code, failures.join('')).not.toBe('program-error');
	expect(status).toBe(PROBLEMS[code].status);
	expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.[tj]s:\d|SELECT |INSERT |password_hash/);
	const endpoint = CONTRACT.find(({ id }) => id === of);
	if (endpoint) expect([...problemsOf(endpoint), ...ELSEWHERE], `${of} answers ${code}`).toContain(code);
}

/** What may be answered at another address, which a spoilt parameter has made of this one. */
const ELSEWHERE: readonly ProblemCode[] = ['not-found', 'method-not-allowed', 'unauthenticated', 'forbidden'];

test('bytes that are no HTTP do not hold the server up', async () => {
	const { hostname, port } = new URL(under.origin);
	const begun = fc.constantFrom(
		'',
		'GET ',
		'POST /api/v1/reports HTTP/1.1\r\n',
		'GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n',
	);
	const holds = async (head: string, bytes: Uint8Array) => {
		const answer = await new Promise<string>((resolve) => {
			let met = '';
			const socket = connect(Number(port), hostname, () => socket.end(Buffer.concat([Buffer.from(head), bytes])));
			socket.setEncoding('latin1').on('data', (text: string) => {
				met += text;
			});
			// A line that is cut is what some of these are about.
			socket.on('error', () => {}).once('close', () => resolve(met));
		});
		expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
	};
	await fc.assert(fc.asyncProperty(begun, fc.uint8Array({ minLength: 1, maxLength: 300 }), holds), { numRuns: 60 });
	expect((await fetch(`${under.origin}/healthz`)).status).toBe(200);
}, 120_000);
