import { createHash } from 'node:crypto';
import type { Database } from '../database.js';
import { originalBytes } from './original-bytes.js';

/** The store no longer holds what was received. */
export class DamagedOriginal extends Error {
	constructor(sha256: string, met: string) {
		super(`${sha256} has the hash ${met}`);
		this.name = 'DamagedOriginal';
	}
}

/** The whole original, byte for byte as received. Throws `DamagedOriginal`. */
export async function loadOriginal(database: Database, sha256: string): Promise<Uint8Array> {
	const parts: Buffer[] = [];
	const hash = createHash('sha256');
	for await (const part of originalBytes(database, sha256)) {
		parts.push(part);
		hash.update(part);
	}
	const met = hash.digest('hex');
	if (met !== sha256) throw new DamagedOriginal(sha256, met);
	return Buffer.concat(parts);
}
