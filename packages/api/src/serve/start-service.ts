import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { sourceOf, titlesOf } from '../cli/profile-of.js';
import type { Settings } from '../config/read-settings.js';
import { readEngine } from '../engine.js';
import { createAuthenticate } from '../http/auth/create-authenticate.js';
import { createApp } from '../http/create-app.js';
import { postgresRates } from '../http/rates/postgres-rates.js';
import { redisRates } from '../http/rates/redis-rates.js';
import type { Service } from '../http/service.js';
import { createUploadRoom } from '../http/uploads/upload-room.js';
import type { InboxParts } from '../inbox/inbox-parts.js';
import { runInbox } from '../inbox/run-inbox.js';
import { startInbox } from '../inbox/start-inbox.js';
import { SERVE_LIMITS } from '../limits/serve-limits.js';
import type { Tell } from '../log/tell.js';
import { keepShipped } from '../profiles/keep-shipped.js';
import type { QueueConnection } from '../queue/connection.js';
import { profileKey } from '../queue/profile-key.js';
import { type Relay, startRelay } from '../queue/start-relay.js';
import { startWorker } from '../queue/start-worker.js';
import { createPool } from '../sandbox/pool.js';
import type { WithPassword } from '../store/accounts/add-user.js';
import { firstAdministrator } from '../store/accounts/first-administrator.js';
import { startSealer } from '../store/audit/start-sealer.js';
import { ensureFirstCampaign } from '../store/campaigns/ensure-first-campaign.js';
import { openStore, type Store } from '../store/open-store.js';
import { keepQueue } from './keep-queue.js';
import { listen } from './listen.js';
import { requireSpaceBy } from './require-space.js';
import { createStops, type Stops } from './stops.js';

/** What one process of the service does; all of it unless told otherwise. */
export const PARTS = ['api', 'worker', 'schedule'] as const;
export type Part = (typeof PARTS)[number];

export interface RunningService {
	readonly store: Store;
	/** That the API listens on; null where this process has no API. */
	readonly port: number | null;
	/** Made now, where nobody could sign in yet; the password is told nowhere else. Null else. */
	readonly firstAdministrator: WithPassword | null;
	/** Takes in what lies in the inbox, without waiting for its time. */
	lookIntoInbox(): Promise<void>;
	/** Ends cleanly: no request is taken any more, what runs is finished or given back, everything is closed. */
	stop(): Promise<void>;
}

/** Starts the service, or the parts of it that are asked for. Throws `ToldFailure` where it cannot; then nothing of it runs. */
export async function startService(settings: Settings, parts: ReadonlySet<Part>, log: Logger): Promise<RunningService> {
	const stops = createStops();
	try {
		return await start(settings, parts, log, stops);
	} catch (error) {
		await stops.all().catch((second: unknown) => log.error({ err: second }, 'what was started does not stop'));
		throw error;
	}
}

async function start(settings: Settings, parts: ReadonlySet<Part>, log: Logger, stops: Stops): Promise<RunningService> {
	// Before all that takes time: a port that is taken is told at once.
	const front = parts.has('api')
		? await listen(settings.host, settings.port, settings.uploads.uploadMs + SERVE_LIMITS.requestSlackMs)
		: null;
	if (front !== null) stops.add(() => front.stop());
	mkdirSync(settings.dataFolder, { recursive: true });
	const store = await openStore(settings, true);
	stops.add(() => store.close());
	const administrator = parts.has('api') ? await firstAdministrator(store.database) : null;
	stops.add(startPart(startSealer(store.database, { tell: tellTo(log, 'sealer') })));
	const source = await sourceOf(settings.profile);
	const pool = createPool({ size: settings.jobs, limits: settings.limits, profile: source });
	stops.add(() => pool.close());
	await titlesOf(pool, source);
	await keepShipped(store.database, pool, source);
	await ensureFirstCampaign(store.database);
	const profile = profileKey(source);
	let relay: Relay | null = null;
	const useQueue = (queue: QueueConnection) => {
		const stopsOfQueue = createStops();
		const { database } = store;
		relay = startRelay({ database, queue, engine: readEngine().rasoat, profile: profile.hash, tell: tellTo(log, 'relay') });
		stopsOfQueue.add(startPart(relay));
		const work = { store, queue, pool, profile, concurrency: settings.jobs, limits: settings.limits, tell: tellTo(log, 'worker') };
		if (parts.has('worker')) stopsOfQueue.add(startPart(startWorker(work)));
		return () => stopsOfQueue.all();
	};
	const queue = { redisUrl: settings.redisUrl, databaseUrl: store.url };
	const kept = keepQueue(queue, useQueue, tellTo(log, 'queue'));
	stops.add(startPart(kept));
	const requireSpace = requireSpaceBy(settings);
	const inbox: InboxParts = {
		store,
		settings: settings.inbox,
		limits: settings.limits,
		wakeRelay: () => relay?.wake(),
		requireSpace,
		tell: tellTo(log, 'inbox'),
	};
	if (parts.has('schedule')) stops.add(startPart(startInbox({ ...inbox, queue })));
	if (front !== null) {
		const service: Service = {
			store,
			queue: kept.current,
			wakeRelay: () => relay?.wake(),
			pool,
			limits: settings.limits,
			uploads: createUploadRoom(join(settings.dataFolder, 'tmp'), settings.uploads),
			requireSpace,
			settings,
			log,
			clock: () => new Date(),
		};
		const rates = settings.redisUrl === null ? postgresRates(store.database) : redisRates(settings.redisUrl);
		stops.add(async () => rates.close());
		front.serve(createApp(service, createAuthenticate(service), { rates }));
		// A second time: first of all no request is taken any more.
		stops.add(() => front.stop());
	}
	const lookIntoInbox = async () => void (await runInbox(inbox, { by: 'polling', actor: null, dueAt: null, wantsSummary: false }));
	return { store, port: front?.port ?? null, firstAdministrator: administrator, lookIntoInbox, stop: () => stops.all() };
}

function startPart(part: { stop(): Promise<void> }): () => Promise<void> {
	return () => part.stop();
}

/** What parts of the service tell goes to the log, under the part's name. */
function tellTo(log: Logger, part: string): Tell {
	return (what, error) => (error === undefined ? log.info({ part }, what) : log.warn({ part, err: error }, what));
}
