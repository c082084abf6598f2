import { readFileSync } from 'node:fs';
import type { CheckResult } from '@rasoat/checker';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { readEngine } from '../engine.js';
import { loadProfileSource } from '../intake/load-profile-source.js';
import { mediaTypeOf } from '../intake/media-type.js';
import { keepShipped } from '../profiles/keep-shipped.js';
import { profileShelf } from '../profiles/profile-shelf.js';
import { handleCheckReport } from '../queue/jobs/check-report.handler.js';
import { profileKey } from '../queue/profile-key.js';
import { createPool } from '../sandbox/pool.js';
import type { CampaignOverview } from '../store/campaigns/campaign-overview.js';
import type { Point, PointPage } from '../store/campaigns/campaign-points.js';
import type { CampaignTotals } from '../store/campaigns/campaign-totals.js';
import { ensureFirstCampaign } from '../store/campaigns/ensure-first-campaign.js';
import { type Arrival, receive } from '../store/ledger/receive.js';
import type { ReportRow } from '../store/reports/report-row.js';
import type { ReviewDetail } from '../store/reviews/read-review.js';
import { ask } from './test-server.js';
import { startTestService, type TestService } from './test-service.js';

export interface ReviewGround {
	readonly under: TestService;
	/** Takes a fixture in and checks it, as a worker does; gives the report's id. */
	send(fixture: string, changes?: Partial<Arrival>): Promise<string>;
	/** Checks whatever waits. */
	checkWaiting(): Promise<void>;
	/** A call as an officer, or as whoever `as` says. */
	call(method: string, path: string, body?: object, as?: string): Promise<Answer>;
	stop(): Promise<void>;
}

interface Reviewed {
	readonly review: ReviewDetail;
	readonly result: CheckResult;
}

/** What tests look at of an answer; what of it is there depends on the call. */
export interface Answer {
	readonly status: number;
	readonly body: Body;
}

export interface Body extends Reviewed, CampaignOverview, CampaignTotals {
	readonly report: ReportRow;
	readonly work: ReviewDetail;
	readonly present: Reviewed;
	readonly sent: unknown;
	readonly items: readonly ({ readonly id: string } & Point)[];
	readonly nextCursor: string | null;
	readonly addressees: PointPage['addressees'];
	readonly counts: object;
	readonly amendments: readonly object[];
	readonly verdict: string;
}

/** The API over a real database, a real sandbox, and a worker's handler that is called by hand. */
export async function startReviewGround(databaseUrl: string): Promise<ReviewGround> {
	const program = new URL('../../dist/sandbox/child.js', import.meta.url);
	const source = await loadProfileSource('kl195-cv2581');
	const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: source, program });
	const under = await startTestService(databaseUrl, { pool });
	const { database, url } = under.service.store;
	await keepShipped(database, pool, source);
	await ensureFirstCampaign(database);
	const profile = profileKey(source);
	const tools = {
		database,
		pool,
		profile,
		profiles: profileShelf(database, profile),
		engineVersion: readEngine().rasoat,
		limits: DEFAULT_LIMITS,
	};
	const watched = { signal: new AbortController().signal, tell: () => {} };
	const checkWaiting = async (): Promise<void> => {
		const waiting = await ask<{ id: string }>(url, "SELECT id FROM rasoat.attempts WHERE latest AND state = 'received'");
		for (const { id } of waiting) await handleCheckReport({ attempt: id } as Parameters<typeof handleCheckReport>[0], tools, watched);
		// Filed into a campaign that asks otherwise, a report is checked once more.
		if (waiting.length > 0) await checkWaiting();
	};
	let sent = 0;
	return {
		under,
		checkWaiting,
		send: async (fixture, changes = {}) => {
			const read = readFileSync(new URL(`../../../../fixtures/${fixture}`, import.meta.url));
			// Bytes behind a PDF's end or an archive's make it another file, and change nothing of it.
			const bytes = changes.bytes ?? (fixture.endsWith('.pdf') ? Buffer.concat([read, Buffer.from(`\n%${sent++}\n`)]) : read);
			const facts = { way: 'upload', sender: null, campaign: null, commune: null, receivedAt: '2025-10-15T00:00:00Z' } as const;
			const { report } = await receive(database, { bytes, mediaType: mediaTypeOf(bytes), fileName: fixture, ...facts, ...changes });
			await checkWaiting();
			return report.id;
		},
		call: async (method, path, body, as = 'officer') => {
			const headers = { 'X-Test-Role': as, ...(body && { 'Content-Type': 'application/json' }) };
			const answer = await fetch(`${under.origin}/api/v1${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
			return { status: answer.status, body: (await answer.json()) as Answer['body'] };
		},
		stop: async () => {
			await under.stop();
			pool.close();
		},
	};
}
