import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import { StoreFailure } from '../store-failure.js';
import { processStamp } from './process-stamp.js';

/**
 * Takes the file as a lock between processes, waiting while a living process holds it; a dead one's is broken. Gives the function that
 * releases it. Throws `StoreFailure` when it is not free after `clusterLockMs`.
 */
export async function takeStartLock(file: string): Promise<() => void> {
	const mine = `${processStamp(process.pid)} ${randomUUID()}`;
	const end = performance.now() + STORE_LIMITS.clusterLockMs;
	while (!createWhole(file, mine)) {
		breakStale(file);
		if (performance.now() > end) throw busy(file);
		await pause(STORE_LIMITS.pollMs);
	}
	return () => {
		if (contentOf(file) === mine) rmSync(file, { force: true });
	};
}

/** A link is made whole or not at all: nobody meets a lock whose holder is not yet written into it. */
function createWhole(file: string, content: string): boolean {
	const draft = `${file}.${randomUUID()}`;
	writeFileSync(draft, content, { mode: 0o600 });
	try {
		linkSync(draft, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

/**
 * Two processes that see the same stale lock must not both remove it: the slower would remove the lock that the faster has just taken. Only
 * the one that makes the mark may remove it, and only when it is still the lock that was judged.
 */
function breakStale(file: string): void {
	const held = contentOf(file);
	if (held === null || livesHolder(held)) return;
	const mark = `${file}.break`;
	if (createWhole(mark, held)) {
		if (contentOf(file) === held) rmSync(file, { force: true });
		rmSync(mark, { force: true });
	} else dropOldMark(mark);
}

function livesHolder(held: string): boolean {
	const [stamp = ''] = held.split(' ');
	return processStamp(Number.parseInt(stamp, 10)) === stamp;
}

function dropOldMark(mark: string): void {
	const made = statSync(mark, { throwIfNoEntry: false })?.mtimeMs;
	if (made !== undefined && Date.now() - made > STORE_LIMITS.lockBreakMs) rmSync(mark, { force: true });
}

function contentOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

function busy(file: string): StoreFailure {
	return new StoreFailure('cluster-busy', {
		vi: `Một tiến trình khác giữ khóa ${file} quá lâu khi khởi động hoặc dừng cơ sở dữ liệu; cần chờ nó xong; đề nghị kiểm tra tiến trình đó rồi thử lại.`,
		en: `Another process holds the lock ${file} while it starts or stops the database, for too long; it must finish first; please look at that process and try again.`,
	});
}
