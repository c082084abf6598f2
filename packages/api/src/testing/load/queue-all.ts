import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readEngine } from '../../engine.js';
import { mediaTypeOf } from '../../intake/media-type.js';
import { startRelay } from '../../queue/start-relay.js';
import { receive } from '../../store/ledger/receive.js';
import { eventually } from '../eventually.js';
import type { Ground } from './ground.js';

/** Receives the files, again for one commune after the other until there are so many reports, and puts all into the queue. */
export async function queueAll({ store, openQueue }: Ground, files: readonly string[], count: number): Promise<void> {
	const { database } = store;
	const facts = { way: 'inbox', sender: null, campaign: null, receivedAt: '2025-10-15T00:00:00Z' } as const;
	for (let at = 0; at < count; at++) {
		const path = files[at % files.length] ?? '';
		const bytes = readFileSync(path);
		const commune = at < files.length ? null : String(10_000 + at);
		await receive(database, { ...facts, bytes, mediaType: mediaTypeOf(bytes), fileName: basename(path), commune });
	}
	const queue = await openQueue();
	const relay = startRelay({ database, queue, engine: readEngine().rasoat, profile: '0'.repeat(64) });
	const jobs = async () => Object.values(await queue.queue.getJobCounts()).reduce((sum, of) => sum + of, 0);
	await eventually(jobs, (seen) => seen === count, 600_000);
	await relay.stop();
	await queue.close();
}
