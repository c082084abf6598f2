import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Settings } from '../config/read-settings.js';
import { createWorkbooks } from '../export/off-loop/create-workbooks.js';
import { createEventHub } from '../http/events/event-hub.js';
import { createUploadRoom } from '../http/uploads/upload-room.js';
import type { InboxParts } from '../inbox/inbox-parts.js';
import { runInbox } from '../inbox/run-inbox.js';
import { startInbox } from '../inbox/start-inbox.js';
import { SERVE_LIMITS } from '../limits/serve-limits.js';
import { tellTo } from '../log/tell-to.js';
import type { WithPassword } from '../store/accounts/add-user.js';
import { firstAdministrator } from '../store/accounts/first-administrator.js';
import { startSealer } from '../store/audit/start-sealer.js';
import { keepServer, openStore, type Store } from '../store/open-store.js';
import { toldFull } from '../store/told-full.js';
import { askAgain } from './ask-again.js';
import { forgetFirstPassword } from './first-password.js';
import { freeSpaceOf } from './free-space.js';
import { listen } from './listen.js';
import { makeDataFolder } from './make-data-folder.js';
import { openReading } from './open-reading.js';
import { requireSpaceBy } from './require-space.js';
import { serveApi } from './serve-api.js';
import { startChecking } from './start-checking.js';
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
	/** Aborts when the service cannot go on as it was started, and has to be started anew. */
	readonly broken: AbortSignal;
	/** Takes in what lies in the inbox, without waiting for its time. */
	lookIntoInbox(): Promise<void>;
	/** Ends cleanly: no request is taken any more, what runs is finished or given back, everything is closed. */
	stop(): Promise<void>;
}

const STOP_MS = SERVE_LIMITS.stopPartMs;

/**
 * Starts the service, or the parts of it that are asked for. Throws `ToldFailure` where it cannot, and whatever it met where it was `told` to
 * stop meanwhile; then nothing of it runs.
 */
export async function startService(settings: Settings, parts: ReadonlySet<Part>, log: Logger, told: AbortSignal): Promise<RunningService> {
	const stops = createStops();
	try {
		return await start(settings, parts, log, stops, told);
	} catch (error) {
		await stops.all().catch((second: unknown) => log.error({ err: second }, 'what was started does not stop'));
		throw toldFull(settings, error);
	}
}

async function start(settings: Settings, parts: ReadonlySet<Part>, log: Logger, stops: Stops, told: AbortSignal): Promise<RunningService> {
	const front = parts.has('api') ? await takePort(settings, stops) : null;
	const { store, broken } = await openData(settings, log, stops);
	const passwordChanged = () => forgetFirstPassword(settings.dataFolder, store.database);
	await askAgain(passwordChanged, told);
	stops.add('sealer', STOP_MS.sealer, startSealer(store.database, { tell: tellTo(log, 'sealer') }).stop);
	const reading = await openReading(settings, store.database, parts.has('api') ? SERVE_LIMITS.niceness : 0, told);
	stops.add('sandbox', STOP_MS.sandbox, reading.pool.close);
	// Last of what a start may fail at: a password that was made is told at its end, or nowhere.
	const administrator = front === null ? null : await askAgain(() => firstAdministrator(store.database), told);
	const checking = startChecking({ settings, store, reading, works: parts.has('worker'), log });
	stops.add('checking', STOP_MS.checking, checking.stop);
	const { limits } = settings;
	const common = { store, limits, requireSpace: requireSpaceBy(settings), wakeRelay: checking.wakeRelay };
	const inbox: InboxParts = { ...common, settings: settings.inbox, tell: tellTo(log, 'inbox') };
	const queue = { redisUrl: settings.redisUrl, databaseUrl: store.url };
	if (parts.has('schedule')) stops.add('inbox', STOP_MS.inbox, startInbox({ ...inbox, queue }).stop);
	if (front !== null) {
		const uploads = createUploadRoom(join(settings.dataFolder, 'tmp'), settings.uploads);
		const clock = () => new Date();
		const events = createEventHub({ store, queue: checking.queue, tell: tellTo(log, 'events'), settings });
		stops.add('events', STOP_MS.events, events.stop);
		const own = { uploads, events, freeSpace: freeSpaceOf(settings), workbooks: createWorkbooks(store.url), clock, passwordChanged };
		const service = { ...common, ...own, queue: checking.queue, pool: reading.pool, settings, log };
		stops.add('answers', STOP_MS.answers, serveApi(front, service, settings));
	}
	const lookIntoInbox = async () => void (await runInbox(inbox, { by: 'polling', actor: null, dueAt: null, wantsSummary: false }));
	return { store, port: front?.port ?? null, firstAdministrator: administrator, broken, lookIntoInbox, stop: stops.all };
}

/** Before all that takes time: a port that is taken is told at once. */
async function takePort({ host, port, uploads }: Settings, stops: Stops) {
	const front = await listen(host, port, uploads.uploadMs + SERVE_LIMITS.requestSlackMs);
	stops.add('port', STOP_MS.answers, front.stop);
	return front;
}

async function openData(settings: Settings, log: Logger, stops: Stops) {
	makeDataFolder(settings.dataFolder);
	const store = await openStore(settings, true);
	stops.add('database', STOP_MS.database, store.close, STOP_MS.database);
	const broken = new AbortController();
	const onMoved = () => {
		log.fatal({ part: 'database' }, 'the database server came back at another port; the service has to be started anew');
		broken.abort();
	};
	stops.add('keeper', STOP_MS.keeper, keepServer(settings, { url: store.url, tell: tellTo(log, 'database'), onMoved }).stop);
	return { store, broken: broken.signal };
}
