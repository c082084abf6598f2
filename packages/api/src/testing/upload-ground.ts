import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { expect } from 'vitest';
import type { TakenFile } from '../http/uploads/take-in.js';
import { createUploadRoom } from '../http/uploads/upload-room.js';
import { DEFAULT_UPLOAD_LIMITS } from '../limits/upload-limits.js';
import { verifyAudit } from '../store/audit/verify-audit.js';
import { verifyLedger } from '../store/ledger/verify-ledger.js';
import { eventually } from './eventually.js';
import { BOUNDARY, END } from './multipart.js';
import { saveCampaign } from './save-campaign.js';
import type { TestServer } from './test-server.js';
import { startTestService, type TestService } from './test-service.js';

/** Bounds small enough to be met. */
export const UPLOAD_FILE_BYTES = 3_000_000;
export const UPLOAD_LIMITS = {
	...DEFAULT_UPLOAD_LIMITS,
	...{ uploadBytes: 20_000_000, uploadFiles: 200, uploadStallMs: 1_500, uploadMemoryBytes: 4_000_000 },
};

export interface UploadAnswer {
	readonly status: number;
	readonly reports: readonly TakenFile[];
	readonly problem: { readonly code?: string; readonly detail?: string; readonly errors?: readonly { path: string }[] };
}

interface ReceiptRow {
	readonly file_name: string;
	readonly sender: string;
	readonly way: string;
	readonly commune: string | null;
	readonly campaign: string | null;
	readonly received_at: string;
}

/** The API with a campaign "kl195", to which files are sent, and what is stored of them. */
export interface UploadGround {
	readonly under: TestService;
	readonly url: string;
	/** How often the relay was woken. */
	woken: number;
	/** Asked for room before each upload; to be replaced by a test. */
	space: () => Promise<void>;
	send(body: NonNullable<RequestInit['body']>, headers?: Record<string, string>): Promise<UploadAnswer>;
	/** Parts made by hand, with the last boundary behind them. */
	byHand(...parts: readonly Buffer[]): Promise<UploadAnswer>;
	/** Originals of this content. */
	kept(content: string | Uint8Array): Promise<number | undefined>;
	receiptsOf(id: string | null | undefined): Promise<readonly ReceiptRow[]>;
	/** What holds after whatever was sent. */
	settled(): Promise<void>;
	stop(): Promise<void>;
}

export async function makeUploadGround(server: TestServer): Promise<UploadGround> {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-upload-'));
	const url = await server.emptyDatabase();
	const under = await startTestService(url, {
		limits: { ...DEFAULT_LIMITS, fileBytes: UPLOAD_FILE_BYTES },
		uploads: createUploadRoom(join(folder, 'tmp'), UPLOAD_LIMITS),
		wakeRelay: () => ground.woken++,
		requireSpace: () => ground.space(),
	});
	const { database } = under.service.store;
	await saveCampaign(database, { id: 'kl195', profileId: 'p', deadline: null, expectedCommunes: [] });
	const send = async (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) => {
		const all = { 'X-Test-Role': 'officer', ...headers };
		const answer = await fetch(`${under.origin}/api/v1/reports`, { method: 'POST', body, headers: all });
		const json = (await answer.json()) as UploadAnswer['problem'] & { reports?: readonly TakenFile[] };
		return { status: answer.status, reports: json.reports ?? [], problem: json };
	};
	const ground: UploadGround = {
		...{ under, url, send, woken: 0, space: async () => {} },
		byHand: (...parts) =>
			send(new Uint8Array(Buffer.concat([...parts, END])), { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` }),
		kept: async (content) =>
			(await server.ask<{ n: number }>(url, `SELECT count(*)::integer AS n FROM rasoat.originals WHERE sha256 = '${sha256(content)}'`))[0]
				?.n,
		receiptsOf: (id) =>
			server.ask<ReceiptRow>(
				url,
				`SELECT file_name, sender, way, commune, campaign, to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') AS received_at
					FROM rasoat.receipts WHERE report = '${id}' ORDER BY recorded_at`,
			),
		settled: async () => {
			await eventually(
				async () => under.service.uploads.held,
				({ requests, memoryBytes }) => requests === 0 && memoryBytes === 0,
			);
			expect((await verifyLedger(database)).differences).toEqual([]);
			expect((await verifyAudit(database)).differences).toEqual([]);
			expect(readdirSync(folder).flatMap((name) => readdirSync(join(folder, name)))).toEqual([]);
		},
		stop: async () => {
			await under.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
	return ground;
}

/** A form as a browser sends it. */
export function uploadForm(
	files: readonly (readonly [name: string, content: string | Uint8Array])[],
	fields: Record<string, string> = {},
): FormData {
	const data = new FormData();
	for (const [name, content] of files)
		data.append('files', new Blob([content as Uint8Array<ArrayBuffer> | string], { type: 'text/html' }), name);
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	return data;
}

export function sha256(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
