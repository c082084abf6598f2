import { mkdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import { StoreFailure } from '../store-failure.js';
import { acceptsConnections } from './accepts-connections.js';
import { type Attachment, attachTo } from './attachments.js';
import { type ClusterFiles, clusterFiles } from './cluster-files.js';
import { diskFull, saysFull } from './disk-full.js';
import { type Binaries, embeddedBinaries } from './embedded-binaries.js';
import { CLUSTER_USER, initialise } from './initialise.js';
import { launch } from './launch.js';
import { type Postmaster, readPostmaster } from './postmaster.js';
import { takeStartLock } from './start-lock.js';
import { stopServer } from './stop-server.js';

export interface Cluster {
	/** With the password: not for logs. */
	readonly url: string;
	/** False when this call started the server; true when one was running. */
	readonly attached: boolean;
	/** Gives the cluster up; who is the last to do so stops the server. */
	stop(): Promise<void>;
}

/**
 * The PostgreSQL server of a data folder, started where none runs and attached to where one does, also one whose starter was killed. Any
 * number of processes may call it at once. Throws `StoreFailure`.
 */
export async function startCluster(dataFolder: string, binaries: Binaries = embeddedBinaries()): Promise<Cluster> {
	try {
		return await start(clusterFiles(dataFolder), binaries);
	} catch (error) {
		throw saysFull(error) ? diskFull(dataFolder, error) : error;
	}
}

async function start(files: ClusterFiles, binaries: Binaries): Promise<Cluster> {
	const release = await lockFolder(files);
	try {
		// Noted before the server is looked for: a process that ends meanwhile leaves it running.
		const attachment = attachTo(files.attachments);
		try {
			const running = await settled(files);
			if (running === null) initialise(files, binaries);
			const port = running?.port ?? (await launch(files, binaries));
			return opened(files, attachment, port, running !== null);
		} catch (error) {
			attachment.leave();
			throw error;
		}
	} finally {
		release();
	}
}

/** The running server once it is ready; null where there is none, or it was about to stop and has. */
async function settled({ data }: ClusterFiles): Promise<Postmaster | null> {
	const end = performance.now() + STORE_LIMITS.clusterReadyMs;
	for (;;) {
		const found = readPostmaster(data);
		if (found === null || (found.status === 'ready' && (await acceptsConnections(found.port)))) return found;
		if (performance.now() > end) throw unsettled(found);
		await pause(STORE_LIMITS.pollMs);
	}
}

function opened(files: ClusterFiles, attachment: Attachment, port: number, attached: boolean): Cluster {
	const password = passwordOf(files);
	/** The program ends without `stop`: what nobody else uses is told to stop, and not waited for. */
	const onExit = () => {
		if (!attachment.hasOthers()) tellToStop(files);
		attachment.leave();
	};
	let stopping: Promise<void> | null = null;
	process.once('exit', onExit);
	return {
		url: `postgres://${CLUSTER_USER}:${password}@127.0.0.1:${port}/postgres`,
		attached,
		stop: () => {
			process.off('exit', onExit);
			stopping ??= stopIfLast(files, attachment);
			return stopping;
		},
	};
}

async function stopIfLast(files: ClusterFiles, attachment: Attachment): Promise<void> {
	// On a full disk nobody can take the lock, so nobody can be starting either.
	const release = await lockFolder(files).catch((error: unknown) => (saysFull(error) ? () => {} : Promise.reject(error)));
	try {
		if (!attachment.hasOthers()) await stopServer(files.data);
		attachment.leave();
	} finally {
		release();
	}
}

function passwordOf({ folder, password }: ClusterFiles): string {
	try {
		return readFileSync(password, 'utf8').trim();
	} catch (cause) {
		throw unusable(folder, cause as NodeJS.ErrnoException);
	}
}

function tellToStop({ data }: ClusterFiles): void {
	const found = readPostmaster(data);
	if (found !== null) process.kill(found.pid, 'SIGINT');
}

async function lockFolder({ folder, lock }: ClusterFiles): Promise<() => void> {
	try {
		mkdirSync(folder, { recursive: true });
		return await takeStartLock(lock);
	} catch (cause) {
		if (cause instanceof StoreFailure) throw cause;
		throw unusable(folder, cause as NodeJS.ErrnoException);
	}
}

function unusable(folder: string, cause: NodeJS.ErrnoException): StoreFailure {
	const told = {
		vi: `Không đọc hoặc ghi được trong thư mục dữ liệu ${folder} (${cause.message}); cần thư mục đọc, ghi được và còn nguyên; đề nghị kiểm tra quyền và chỗ trống, hoặc đặt RASOAT_DATA.`,
		en: `The data folder ${folder} cannot be read or written (${cause.message}); it must be writable and whole; please check permissions and free space, or set RASOAT_DATA.`,
	};
	return new StoreFailure('data-folder', told, cause);
}

function unsettled({ pid, status }: Postmaster): StoreFailure {
	return new StoreFailure('cluster-start', {
		vi: `PostgreSQL đang chạy (tiến trình ${pid}) nhưng chưa sẵn sàng (${status}); cần chờ; đề nghị thử lại sau ít phút.`,
		en: `PostgreSQL is running (process ${pid}) and not ready (${status}); it needs time; please try again in some minutes.`,
	});
}
