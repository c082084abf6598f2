import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import { StoreFailure } from '../store-failure.js';
import type { ClusterFiles } from './cluster-files.js';
import { clusterPort } from './cluster-port.js';
import { commandFor } from './command-for.js';
import { diskFull, logSaysFull } from './disk-full.js';
import type { Binaries } from './embedded-binaries.js';
import { CLEAN } from './initialise.js';
import { disownPidFile, readPostmaster } from './postmaster.js';

/**
 * Starts the server and waits until it takes connections; gives its port. It lives in a session of its own: an interrupt typed at the
 * terminal must not reach it before those who use it are done. Throws `StoreFailure` with the last words of its log.
 */
export async function launch(files: ClusterFiles, binaries: Binaries): Promise<number> {
	const end = performance.now() + STORE_LIMITS.clusterReadyMs;
	rotate(files.log);
	for (let tries = 1; ; tries++) {
		disownPidFile(files.data);
		const port = await clusterPort(files.port);
		const words = await startOnce(files, binaries, port, end);
		if (words === null) return port;
		const again = tries < STORE_LIMITS.portTries && /Address already in use|could not bind/.test(words);
		// Children of a server that was killed notice it within a moment.
		const lingering = performance.now() < end && /shared memory block .* is still in use/.test(words);
		if (!again && !lingering) throw logSaysFull(words) ? diskFull(files.folder) : failed(files.log, lastWords(words));
		await pause(10 * STORE_LIMITS.pollMs);
	}
}

/** Null when it is ready; else what it said before it ended. */
async function startOnce(files: ClusterFiles, { postgres }: Binaries, port: number, end: number): Promise<string | null> {
	const [program, ...words] = commandFor(postgres);
	const log = openSync(files.log, 'a', 0o600);
	const before = statSync(files.log).size;
	const child = spawn(program, [...words, ...flagsFor(files, port)], { detached: true, stdio: ['ignore', log, log], env: CLEAN });
	closeSync(log);
	let ended = false;
	child.once('exit', () => {
		ended = true;
	});
	child.once('error', () => {
		ended = true;
	});
	child.unref();
	while (performance.now() < end) {
		const found = readPostmaster(files.data);
		if (found?.pid === child.pid && found?.status === 'ready') return null;
		if (ended) return readFileSync(files.log).subarray(before).toString('utf8');
		await pause(STORE_LIMITS.pollMs);
	}
	return `not ready after ${STORE_LIMITS.clusterReadyMs} ms`;
}

/** Terse errors: the details quote rows, and rows hold names. */
function flagsFor({ data }: ClusterFiles, port: number): readonly string[] {
	const settings = {
		listen_addresses: '127.0.0.1',
		port,
		unix_socket_directories: '',
		max_connections: STORE_LIMITS.clusterConnections,
		log_error_verbosity: 'terse',
		timezone: 'UTC',
		log_timezone: 'UTC',
	};
	return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function rotate(log: string): void {
	const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
	if (size > STORE_LIMITS.logBytes) renameSync(log, `${log}.1`);
}

function lastWords(words: string): string {
	const lines = words.trim().split('\n');
	return lines.slice(-STORE_LIMITS.logLinesTold).join(' | ');
}

function failed(log: string, words: string): StoreFailure {
	return new StoreFailure('cluster-start', {
		vi: `Không khởi động được cơ sở dữ liệu; PostgreSQL báo: ${words}; đề nghị xem ${log}, kiểm tra quyền và chỗ trống của thư mục dữ liệu.`,
		en: `The database does not start; PostgreSQL says: ${words}; please see ${log}, and check permissions and free space of the data folder.`,
	});
}
