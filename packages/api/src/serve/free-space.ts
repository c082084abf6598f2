import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Settings } from '../config/read-settings.js';
import { SERVE_LIMITS } from '../limits/serve-limits.js';

export interface FreeSpace {
	readonly freeBytes: number;
	/** Below this, uploads are refused. */
	readonly neededBytes: number;
	readonly enough: boolean;
}

/** Looks how much is free where the service writes; what was found a moment ago holds for `spaceMs`. */
export function freeSpaceOf(settings: Pick<Settings, 'dataFolder' | 'databaseUrl' | 'minFreeBytes'>): () => Promise<FreeSpace> {
	// Originals go into the database: where that is elsewhere, only what is received is held here, for a moment.
	const folder = settings.databaseUrl === null ? settings.dataFolder : tmpdir();
	let found: Promise<FreeSpace> | null = null;
	let at = 0;
	return () => {
		const now = performance.now();
		if (found === null || now - at > SERVE_LIMITS.spaceMs) {
			at = now;
			found = look(folder, settings.minFreeBytes);
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
