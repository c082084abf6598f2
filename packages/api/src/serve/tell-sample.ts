import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createRenderer } from '../cli/renderer.js';
import { SERVE_LIMITS } from '../limits/serve-limits.js';
import type { Database } from '../store/database.js';
import { type LatestResult, latestResults } from '../store/ledger/latest-results.js';

/** Waits until the files of the sample are checked, then gives the clerk's table of them; null where `signal` ended the wait. */
export async function tellSample(database: Database, paths: readonly string[], signal: AbortSignal): Promise<string | null> {
	const originals = await Promise.all(paths.map(async (path) => hashOf(await readFile(path))));
	while (!signal.aborted) {
		const found = await latestResults(database, originals);
		if (originals.every((original) => hasEnded(found, original))) return tableOf(originals, found);
		await wait(SERVE_LIMITS.sampleLookMs, undefined, { signal }).catch(() => {});
	}
	return null;
}

function hasEnded(found: readonly LatestResult[], original: string): boolean {
	const own = found.filter((one) => one.original === original);
	return own.length > 0 && own.every(({ state }) => state === 'done' || state === 'failed');
}

function tableOf(originals: readonly string[], found: readonly LatestResult[]): string {
	const renderer = createRenderer('table', { sections: {}, figures: {} });
	for (const original of originals)
		for (const { json } of found.filter((one) => one.original === original)) if (json !== null) renderer.add(json);
	return renderer.end();
}

function hashOf(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
