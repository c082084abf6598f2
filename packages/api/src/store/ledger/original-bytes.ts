import { STORE_LIMITS } from '../../limits/store-limits.js';
import type { Database } from '../database.js';

/**
 * The bytes of an original as received, in parts, so that a large file is never in memory whole; nothing for a hash that is not known, and
 * for one whose bytes were deleted.
 */
export async function* originalBytes(database: Database, sha256: string): AsyncGenerator<Buffer> {
	for (let at = 1; ; at += STORE_LIMITS.originalChunkBytes) {
		const part = await database.transaction('single', async ({ client }) => {
			const values = [sha256, at, STORE_LIMITS.originalChunkBytes];
			const { rows } = await client.query<{ part: Buffer | null }>(PART, values);
			return rows[0]?.part;
		});
		if (part && part.length > 0) yield part;
		if (!part || part.length < STORE_LIMITS.originalChunkBytes) return;
	}
}

const PART = 'SELECT substring(bytes FROM $2::integer FOR $3::integer) AS part FROM rasoat.originals WHERE sha256 = $1';
