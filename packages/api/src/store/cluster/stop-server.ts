import { setTimeout as pause } from 'node:timers/promises';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import { StoreFailure } from '../store-failure.js';
import { type Postmaster, readPostmaster } from './postmaster.js';

/**
 * Stops the server of a data folder and waits until it is gone: connections are closed and everything is written; over `clusterStopMs` it
 * ends at once instead, which loses nothing that was committed. Throws `StoreFailure` when it lives on.
 */
export async function stopServer(data: string): Promise<void> {
	for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
		const found = readPostmaster(data);
		if (found === null || (await endedBy(signal, found, data))) return;
	}
	const left = readPostmaster(data);
	if (left !== null) throw alive(left);
}

async function endedBy(signal: 'SIGINT' | 'SIGQUIT', { pid }: Postmaster, data: string): Promise<boolean> {
	const end = performance.now() + STORE_LIMITS.clusterStopMs;
	process.kill(pid, signal);
	while (performance.now() < end) {
		if (readPostmaster(data)?.pid !== pid) return true;
		await pause(STORE_LIMITS.pollMs);
	}
	return false;
}

function alive({ pid }: Postmaster): StoreFailure {
	return new StoreFailure('cluster-stop', {
		vi: `PostgreSQL (tiến trình ${pid}) không dừng khi được yêu cầu; cần dừng trước khi chép dữ liệu; đề nghị kiểm tra tiến trình và ổ đĩa.`,
		en: `PostgreSQL (process ${pid}) does not stop when told; it must before data are copied; please look at the process and the disk.`,
	});
}
