import { statfs } from 'node:fs/promises';
import type { Settings } from '../config/read-settings.js';
import { SERVE_LIMITS } from '../limits/serve-limits.js';

export interface FreeSpace {
	readonly freeBytes: number;
	/** Below this, uploads are refused. */
	readonly neededBytes: number;
	readonly enough: boolean;
}

/**
 * Looks how much is free where the service writes; what was found a moment ago holds for `spaceMs`. That is the data folder, also where the
 * database is elsewhere: what is uploaded waits there until it is stored.
 */
export function freeSpaceOf({ dataFolder, minFreeBytes }: Pick<Settings, 'dataFolder' | 'minFreeBytes'>): () => Promise<FreeSpace> {
	let found: Promise<FreeSpace> | null = null;
	let at = 0;
	return () => {
		const now = performance.now();
		if (found === null || now - at > SERVE_LIMITS.spaceMs) {
			at = now;
			found = look(dataFolder, minFreeBytes);
		}
		return found;
	};
}

async function look(folder: string, wanted: number | null): Promise<FreeSpace> {
	const { bavail, blocks, bsize } = await statfs(folder);
	const freeBytes = bavail * bsize;
	const neededBytes = wanted ?? Math.min(SERVE_LIMITS.minFreeBytes, Math.floor(blocks * bsize * SERVE_LIMITS.minFreePart));
	return { freeBytes, neededBytes, enough: freeBytes >= neededBytes };
}
