/** Counts the parts of a multipart body as it passes by. */
export interface PartCounter {
	see(chunk: Buffer): void;
	/** So far. */
	readonly count: number;
}

/**
 * A counter for this `Content-Type`; null for one without a boundary. The parser passes over a part whose head it cannot use without a word:
 * whoever holds its parts against these sees that one is lost.
 */
export function createPartCounter(contentType: string): PartCounter | null {
	const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? [];
	const boundary = quoted ?? plain;
	if (boundary === undefined) return null;
	// The last one goes on with "--", and begins no part. The first stands at the beginning, as if a line had ended before it.
	const delimiter = Buffer.from(`\r\n--${boundary}\r\n`);
	const overlap = delimiter.length - 1;
	let end: Buffer = Buffer.from('\r\n');
	let count = 0;
	return {
		see: (chunk) => {
			const seam = Buffer.concat([end, chunk.subarray(0, overlap)]);
			count += occurrences(seam, delimiter) + occurrences(chunk, delimiter);
			end = chunk.length >= overlap ? chunk.subarray(chunk.length - overlap) : Buffer.concat([end, chunk]).subarray(-overlap);
		},
		get count() {
			return count;
		},
	};
}

function occurrences(bytes: Buffer, wanted: Buffer): number {
	let found = 0;
	// The end of a line may begin the next.
	for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + wanted.length - LINE_END)) found++;
	return found;
}

const LINE_END = 2;
