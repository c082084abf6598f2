import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import pino from 'pino';
import { createWorkbooks } from '../export/off-loop/create-workbooks.js';
import { type Actor, NOBODY } from '../http/actor.js';
import { type Client, createClient } from '../http/client/create-client.js';
import type { Role } from '../http/contract/endpoint.js';
import { createApp } from '../http/create-app.js';
import { createEventHub } from '../http/events/event-hub.js';
import type { Authenticate } from '../http/serve-route.js';
import type { Service } from '../http/service.js';
import { createUploadRoom } from '../http/uploads/upload-room.js';
import { ACCOUNT_DEFAULTS } from '../limits/account-limits.js';
import { PoolFailure } from '../sandbox/sandbox-failure.js';
import { openStore } from '../store/open-store.js';

export interface TestService {
	readonly service: Service;
	/** "http://127.0.0.1:40123". */
	readonly origin: string;
	/** The typed client, as somebody of this role (of `byTestRole`); as nobody without one. */
	client(role?: Role): Client;
	stop(): Promise<void>;
}

/** The API over a real database, its answers held against the contract; the queue is away and nothing is parsed unless `parts` says so. */
export async function startTestService(
	databaseUrl: string,
	parts: Partial<Service> = {},
	authenticate: Authenticate = byTestRole,
): Promise<TestService> {
	const store = await openStore({ databaseUrl, dataFolder: '' }, true);
	const events = createEventHub({ store, queue: parts.queue ?? (() => null), tell: () => {}, settings: { beatMs: 200 } });
	const service: Service = {
		store,
		queue: () => null,
		wakeRelay: () => {},
		pool: NO_POOL,
		limits: DEFAULT_LIMITS,
		uploads: createUploadRoom(join(tmpdir(), 'rasoat-uploads')),
		events,
		requireSpace: async () => {},
		freeSpace: async () => ({ freeBytes: 40_000_000_000, neededBytes: 1_000_000_000, enough: true }),
		workbooks: createWorkbooks(databaseUrl, THREAD),
		settings: { publicUrl: null, trustProxy: 0, accounts: ACCOUNT_DEFAULTS },
		log: pino({ level: 'silent' }),
		clock: () => new Date(),
		...parts,
	};
	const server = createApp(service, authenticate, { checkAnswers: true }).listen(0, '127.0.0.1');
	await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		service,
		origin,
		client: (role) => createClient({ origin, headers: role === undefined ? {} : { [ROLE_HEADER]: role } }),
		stop: async () => {
			await service.events.stop();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await store.close();
		},
	};
}

const THREAD = new URL('../../dist/export/off-loop/workbook-thread.js', import.meta.url);
const ROLE_HEADER = 'X-Test-Role';

/** Whoever names a role in `X-Test-Role` has it: for tests of what comes after signing in. */
export const byTestRole: Authenticate = async (request): Promise<Actor> => {
	const role = request.get(ROLE_HEADER) as Role | undefined;
	return role === undefined ? NOBODY : { kind: 'user', id: `test-${role}`, name: role, role, link: null };
};

const NO_POOL = {
	titles: Promise.resolve(null),
	run: () => Promise.reject(new PoolFailure('closed')),
	close: () => {},
} as unknown as Service['pool'];
