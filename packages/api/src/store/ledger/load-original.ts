import { createHash } from 'node:crypto';
import type { Database } from '../database.js';
import { originalBytes } from './original-bytes.js';
import type { OriginalFacts } from './original-of.js';

/** The store no longer holds what was received. */
export class DamagedOriginal extends Error {
	constructor(sha256: string, met: string) {
		super(`${sha256} has the hash ${met}`);
		this.name = 'DamagedOriginal';
	}
}

/** The whole original, byte for byte as received: in memory once, for it may be large. Throws `DamagedOriginal`. */
export async function loadOriginal(database: Database, { sha256, size }: Pick<OriginalFacts, 'sha256' | 'size'>): Promise<Uint8Array> {
	const bytes = Buffer.alloc(size);
	let length = 0;
	for await (const part of originalBytes(database, sha256)) {
		part.copy(bytes, length);
		length += part.length;
	}
	return soundOriginal(bytes.subarray(0, length), sha256);
}

/** The bytes, where they are what was received. Throws `DamagedOriginal`. */
export function soundOriginal(bytes: Uint8Array, sha256: string): Uint8Array {
	const met = createHash('sha256').update(bytes).digest('hex');
	if (met !== sha256) throw new DamagedOriginal(sha256, met);
	return bytes;
}
