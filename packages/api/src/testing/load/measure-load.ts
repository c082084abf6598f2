import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createToken } from '../../store/accounts/create-token.js';
import { verifyLedger } from '../../store/ledger/verify-ledger.js';
import { openStore, type Store } from '../../store/open-store.js';
import { spawnService } from '../spawn-service.js';
import type { LoadFigures } from './load-bounds.js';
import { watchMemory } from './memory-watch.js';
import { sampleFiles } from './sample-files.js';
import { type LoadPlan, type Sent, sendLoad } from './send-load.js';
import { startBareRoute } from './start-bare-route.js';
import { percentile, slope } from './statistics.js';

export interface Measured {
	readonly figures: LoadFigures;
	readonly refused: Sent['refused'];
	/** Bytes, of the service's process alone. */
	readonly most: number;
}

/** Answers between two looks at the service's memory. */
const NOTE_EVERY = 20;
const SAMPLES = 300;

/**
 * Runs the whole service with a data folder of its own, API and worker in one, and has clients upload to it by a real token while it checks
 * what came; beside it the bare route takes the same bodies. `files`: how many different reports are sent in turn.
 */
export async function measureLoad(
	plan: Omit<LoadPlan, 'reports'>,
	jobs: number,
	tell: (done: number) => void,
	files = SAMPLES,
): Promise<Measured> {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-load-'));
	const service = await spawnService({ RASOAT_DATA: folder, RASOAT_JOBS: String(jobs), RASOAT_LOG_LEVEL: 'error' });
	const bare = await startBareRoute();
	const store = await openStore({ databaseUrl: null, dataFolder: folder }, false);
	const memory = watchMemory(service.pid);
	try {
		const { secret } = await createToken(store.database, { name: 'load', role: 'officer', days: 1 }, 'command:load');
		const targets = { reports: `${service.origin}/api/v1/reports`, bare: `${bare.origin}/`, token: secret };
		const reports = sampleFiles(files).map((path) => readFileSync(path));
		const sent = await sendLoad({ ...plan, reports }, targets, (done) => {
			if (done % NOTE_EVERY === 0) memory.note(done);
			tell(done);
		});
		return { figures: await figuresOf(plan.uploads, sent, memory.points, store), refused: sent.refused, most: memory.most.own };
	} finally {
		memory.stop();
		await store.close();
		await bare.stop();
		await service.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function figuresOf(uploads: number, sent: Sent, points: Parameters<typeof slope>[0], store: Store): Promise<LoadFigures> {
	const p95 = (ms: readonly number[]) => percentile(ms, 0.95);
	const { checked, known } = await countsOf(store, sent.ids);
	const { differences } = await verifyLedger(store.database);
	return {
		uploads,
		accepted: sent.ids.length,
		seconds: sent.seconds,
		slopeBytes: slope(points.filter(([done]) => done > uploads / 2)),
		p95Ms: { reports: p95(sent.ms.reports), bare: p95(sent.ms.bare) },
		checked,
		differences: differences.length + (sent.ids.length - known),
	};
}

async function countsOf({ database }: Store, ids: readonly string[]): Promise<{ readonly checked: number; readonly known: number }> {
	const { rows } = await database.transaction('snapshot', ({ client }) =>
		client.query<{ checked: number; known: number }>(
			`SELECT (SELECT count(*)::integer FROM rasoat.attempts WHERE outcome = 'checked') AS checked,
				(SELECT count(DISTINCT report)::integer FROM rasoat.receipts WHERE report = ANY ($1::uuid[])) AS known`,
			[ids],
		),
	);
	return rows[0] ?? { checked: 0, known: 0 };
}
