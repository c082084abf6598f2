import { FILE_TYPES, sniff } from '@rasoat/parser';

/** The media type of a file by its content, never by its name; null for bytes that were not read. */
export function mediaTypeOf(bytes: Uint8Array | null): string {
	return FILE_TYPES[bytes === null ? 'unknown' : sniff(bytes)].mediaType;
}
