import { afterAll, beforeAll, expect } from 'vitest';
import { openQueue, type QueueConnection } from '../queue/connection.js';
import { verifyAudit } from '../store/audit/verify-audit.js';
import type { Database } from '../store/database.js';
import { complete } from '../store/ledger/complete.js';
import { type Arrival, receive } from '../store/ledger/receive.js';
import { replay } from '../store/ledger/replay.js';
import { verifyLedger } from '../store/ledger/verify-ledger.js';
import { resultOf } from './result-of.js';
import { saveCampaign } from './save-campaign.js';
import { startEmbeddedServer, type TestServer } from './test-server.js';
import { startTestService, type TestService } from './test-service.js';

export const REASON = 'xã gửi nhầm tệp';

export interface ReportAnswer {
	readonly status: number;
	readonly etag: string | null;
	readonly body: Record<string, unknown> & { report?: Record<string, unknown>; items?: Record<string, unknown>[] };
}

/** The API over a database with the campaigns "kl195" and "kl202", and reports in it. After all tests of a file, ledger and log are whole. */
export interface ReportGround {
	readonly server: TestServer;
	readonly under: TestService;
	readonly queue: QueueConnection;
	/** How often the relay was woken. */
	readonly woken: number;
	database(): Database;
	/** As an administrator unless `headers` say otherwise. */
	call(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<ReportAnswer>;
	get(path: string): Promise<ReportAnswer>;
	post(path: string, body?: object, headers?: Record<string, string>): Promise<ReportAnswer>;
	/** A report of its own; gives its id. */
	send(changes?: Partial<Arrival>): Promise<string>;
	attemptOf(report: string): Promise<string>;
	/** Ends its check with a passing result. */
	finish(report: string): Promise<void>;
	lastAudit(): Promise<Record<string, unknown> | undefined>;
}

export function useReportGround(): ReportGround {
	let parts: Pick<ReportGround, 'server' | 'under' | 'queue'> | null = null;
	let woken = 0;
	let sent = 0;
	beforeAll(async () => {
		const server = await startEmbeddedServer();
		const url = await server.emptyDatabase();
		const queue = await openQueue({ redisUrl: null, databaseUrl: url });
		const under = await startTestService(url, { wakeRelay: () => woken++, queue: () => queue });
		parts = { server, under, queue };
		for (const id of ['kl195', 'kl202'])
			await saveCampaign(ground.database(), { id, profileId: 'p', deadline: '2025-10-15', expectedCommunes: [] });
	}, 60_000);
	afterAll(async () => {
		expect((await verifyLedger(ground.database())).differences).toEqual([]);
		expect((await verifyAudit(ground.database())).differences).toEqual([]);
		await ground.under.stop();
		await ground.queue.close();
		await ground.server.stop();
	}, 60_000);
	const made = () => {
		if (parts === null) throw new Error('the ground is there in tests alone');
		return parts;
	};
	const ground: ReportGround = {
		get server() {
			return made().server;
		},
		get under() {
			return made().under;
		},
		get queue() {
			return made().queue;
		},
		get woken() {
			return woken;
		},
		database: () => made().under.service.store.database,
		call: async (method, path, body, headers = {}) => {
			const answer = await fetch(`${made().under.origin}/api/v1${path}`, {
				method,
				headers: { 'X-Test-Role': 'administrator', ...(body && { 'Content-Type': 'application/json' }), ...headers },
				...(body && { body: JSON.stringify(body) }),
			});
			return { status: answer.status, etag: answer.headers.get('etag'), body: (await answer.json()) as ReportAnswer['body'] };
		},
		get: (path) => ground.call('GET', path),
		post: (path, body = { reason: REASON }, headers = {}) => ground.call('POST', path, body, headers),
		send: async (changes = {}) => {
			const facts = { mediaType: 'application/pdf', sender: 'user:1', way: 'upload', receivedAt: '2025-10-10T05:00:00Z' } as const;
			const filed = { campaign: null, commune: null, fileName: 'Báo cáo.pdf', bytes: Buffer.from(`tệp ${sent++}`) };
			return (await receive(ground.database(), { ...facts, ...filed, ...changes })).report.id;
		},
		attemptOf: async (report) => (await replay(ground.database(), report)).attempt?.id ?? '',
		finish: async (report) => {
			const json = JSON.stringify(resultOf());
			const attempt = await ground.attemptOf(report);
			await complete(ground.database(), attempt, { outcome: 'checked', json, engineVersion: '0.1.0', profileHash: 'ab' });
		},
		lastAudit: async () => (await ground.get('/audit?limit=1')).body.items?.[0],
	};
	return ground;
}
