import type { Message } from '@rasoat/parser';
import { HTTP_LIMITS } from '../../limits/http-limits.js';
import { type MigrationStanding, probeDatabase } from '../../store/probe-database.js';
import { within } from '../../within.js';
import { ApiError } from '../problems/api-error.js';
import type { Service } from '../service.js';

/** `degraded`: uploads are taken, but something waits; `failed`: they cannot be taken. */
export interface PartStanding {
	readonly state: 'ok' | 'degraded' | 'failed';
	/** What is wrong and what to do; null where nothing is. */
	readonly told: Message | null;
}

export type Standing = Readonly<Record<'database' | 'migrations' | 'space' | 'queue' | 'worker' | 'sandbox', PartStanding>>;

/** How each part of the service stands now; never rejects, and takes no longer than a probe may. */
export async function readStanding(service: Service): Promise<Standing> {
	const [migrations, space, workers, sandbox] = await Promise.all([
		probed(() => probeDatabase(service.store.database)),
		spaceOf(service),
		workersOf(service),
		sandboxOf(service),
	]);
	const database = migrations === null ? failed(SAYS.databaseAway) : OK;
	const [queue, worker] = queueAndWorker(workers);
	return { database, migrations: migrationsOf(migrations), space, queue, worker, sandbox };
}

const OK: PartStanding = { state: 'ok', told: null };
const failed = (told: Message): PartStanding => ({ state: 'failed', told });
const degraded = (told: Message): PartStanding => ({ state: 'degraded', told });

const SAYS = {
	databaseAway: {
		vi: 'Chưa kết nối được cơ sở dữ liệu; đề nghị kiểm tra máy chủ PostgreSQL.',
		en: 'The database does not answer; please look after the PostgreSQL server.',
	},
	databaseUnknown: { vi: 'Chưa xem được khi cơ sở dữ liệu không trả lời.', en: 'Not known while the database does not answer.' },
	databaseNewer: {
		vi: 'Dữ liệu đã được nâng cấp bởi bản rasoat mới hơn; đề nghị khởi động lại bằng bản mới.',
		en: 'The data were upgraded by a newer rasoat; please restart with that one.',
	},
	databaseOlder: {
		vi: 'Dữ liệu chưa được nâng cấp cho bản này; đề nghị khởi động lại dịch vụ.',
		en: 'The data are not upgraded to this version; please restart the service.',
	},
	spaceUnknown: { vi: 'Không xem được chỗ trống trên ổ đĩa.', en: 'The free space of the disk cannot be seen.' },
	queueAway: {
		vi: 'Hàng đợi không trả lời; tệp vẫn được nhận và sẽ được đọc khi hàng đợi chạy lại.',
		en: 'The queue does not answer; files are still taken in and will be read once it is back.',
	},
	workerUnknown: { vi: 'Chưa xem được khi hàng đợi không trả lời.', en: 'Not known while the queue does not answer.' },
	noWorker: {
		vi: 'Không có tiến trình nào đang kiểm tra báo cáo; tệp vẫn được nhận; đề nghị khởi động rasoat work.',
		en: 'No process checks reports; files are still taken in; please start rasoat work.',
	},
	sandboxAway: {
		vi: 'Tiến trình đọc tệp chưa sẵn sàng; tệp vẫn được nhận.',
		en: 'No process that reads files is ready; files are still taken in.',
	},
} as const satisfies Record<string, Message>;

function migrationsOf(standing: MigrationStanding | null): PartStanding {
	if (standing === 'current') return OK;
	if (standing === null) return failed(SAYS.databaseUnknown);
	return failed(standing === 'newer' ? SAYS.databaseNewer : SAYS.databaseOlder);
}

async function spaceOf({ requireSpace }: Service): Promise<PartStanding> {
	try {
		await within(HTTP_LIMITS.probeMs, 'free space', requireSpace());
		return OK;
	} catch (error) {
		return error instanceof ApiError && error.code === 'no-space' ? failed(error.told) : degraded(SAYS.spaceUnknown);
	}
}

/** Connected to the queue at this moment, in whatever process; null where the queue does not answer. */
async function workersOf({ queue }: Service): Promise<number | null> {
	const connection = queue();
	return connection === null ? null : probed(() => connection.queue.getWorkersCount());
}

function queueAndWorker(workers: number | null): readonly [queue: PartStanding, worker: PartStanding] {
	if (workers === null) return [degraded(SAYS.queueAway), degraded(SAYS.workerUnknown)];
	return [OK, workers === 0 ? degraded(SAYS.noWorker) : OK];
}

async function sandboxOf({ pool }: Service): Promise<PartStanding> {
	// Null is an answer too: a pool without a profile has no titles.
	const ready = await probed(async () => ({ titles: await pool.titles }));
	return ready === null ? degraded(SAYS.sandboxAway) : OK;
}

/** Null for what does not answer, or too late. */
async function probed<T>(ask: () => Promise<T>): Promise<T | null> {
	try {
		return await within(HTTP_LIMITS.probeMs, 'probe', ask());
	} catch {
		return null;
	}
}
