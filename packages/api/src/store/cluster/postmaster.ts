import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStamp } from './process-stamp.js';

/** A living PostgreSQL server of one data folder. */
export interface Postmaster {
	readonly pid: number;
	readonly port: number;
	/** "ready" when it takes connections; "starting", "stopping", "standby" else. */
	readonly status: string;
}

/**
 * The living server of the folder, by its postmaster.pid; null where none lives: no such file, a dead process, or another program with
 * the number of a dead one.
 *
 * Source: PostgreSQL, src/include/utils/pidfile.h: line 1 pid, line 4 port, line 8 status.
 */
export function readPostmaster(data: string): Postmaster | null {
	const lines = pidFileLines(data);
	const pid = Number.parseInt(lines[0] ?? '', 10);
	if (!(pid > 0) || !isServerOf(pid, data)) return null;
	return { pid, port: Number.parseInt(lines[3] ?? '', 10), status: (lines[7] ?? 'starting').trim() };
}

/**
 * Where another program has the number that a dead server left behind, PostgreSQL refuses to start. The number is replaced by one that no
 * process has; the rest of the file stays, for by it PostgreSQL finds processes of the dead server that still write.
 */
export function disownPidFile(data: string): void {
	const [first, ...rest] = pidFileLines(data);
	if (first !== undefined && readPostmaster(data) === null) writeFileSync(join(data, PID_FILE), [NOBODYS_PID, ...rest].join('\n'));
}

const PID_FILE = 'postmaster.pid';
/** Above the largest pid Linux gives (2^22). */
const NOBODYS_PID = 2_147_483_646;

function pidFileLines(data: string): readonly string[] {
	try {
		return readFileSync(join(data, PID_FILE), 'utf8').split('\n');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** A server works in its data folder; where the kernel does not show that, its name must do. */
function isServerOf(pid: number, data: string): boolean {
	if (processStamp(pid) === null || nameOf(pid) !== 'postgres') return false;
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
	} catch {
		return true;
	}
}

function nameOf(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
	} catch {
		return '';
	}
}
