import { sniff } from '@rasoat/parser';

const TYPES = {
	pdf: 'application/pdf',
	'zip-docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'zip-other': 'application/zip',
	ole: 'application/x-ole-storage',
	rtf: 'application/rtf',
	html: 'text/html',
	image: 'image/*',
	text: 'text/plain',
	empty: 'application/x-empty',
	unknown: 'application/octet-stream',
} as const satisfies Record<ReturnType<typeof sniff>, string>;

/** The media type of a file by its content, never by its name; null for bytes that were not read. */
export function mediaTypeOf(bytes: Uint8Array | null): string {
	return TYPES[bytes === null ? 'unknown' : sniff(bytes)];
}
