import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ParsedDocument } from '@rasoat/parser';
import { READING_LIMITS } from '../limits/reading-limits.js';

/** What was read of a file, small enough to be kept beside its result: of a report of three pages some 25 kB. Null for one that is too long. */
export function packDocument(document: ParsedDocument): Uint8Array | null {
	const json = Buffer.from(JSON.stringify(document), 'utf8');
	return json.length > READING_LIMITS.unpackedBytes ? null : deflateRawSync(json, { level: READING_LIMITS.level });
}

/** Throws `RangeError` for more than a reading may be. */
export function unpackDocument(packed: Uint8Array): ParsedDocument {
	const json = inflateRawSync(packed, { maxOutputLength: READING_LIMITS.unpackedBytes });
	return JSON.parse(json.toString('utf8')) as ParsedDocument;
}
