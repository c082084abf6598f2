import type { PdfDictionary } from './pdf-values.js';

/** Which bytes a signature was made over. */
export interface Covered {
	/** All but the signature's own value. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Where they end in the file. */
	readonly end: number;
	/** The signature's value. */
	readonly value: Uint8Array;
}

/** "cut" for a file that ends before the signed bytes do; "range" where the file does not say, or leaves out more than the signature's own value. */
export type RangeFault = 'cut' | 'range';

/** The bytes that a signature covers, from the file's first on. Source: ISO 32000-1, 12.8.1; ETSI EN 319 142-1, 5.5. */
export function readCovered(file: Buffer, entries: PdfDictionary): Covered | RangeFault {
	const range = entries.get('ByteRange');
	const value = entries.get('Contents');
	const numbers = range?.kind === 'array' ? range.items.map((item) => (item.kind === 'number' ? item.value : -1)) : [];
	const [start, length, rest, restLength] = numbers;
	if (start !== 0 || length === undefined || rest === undefined || restLength === undefined || numbers.length !== 4) return 'range';
	if (value?.kind !== 'hex' || length !== value.from || rest !== value.to || restLength < 0) return 'range';
	const end = rest + restLength;
	if (end > file.length) return 'cut';
	const bytes = new Uint8Array(length + restLength);
	bytes.set(file.subarray(0, length));
	bytes.set(file.subarray(rest, end), length);
	const hex = file.toString('latin1', value.from + 1, value.to - 1).replace(/\s+/g, '');
	return { bytes, end, value: new Uint8Array(Buffer.from(hex, 'hex')) };
}

/** Bytes of a file behind a place; blanks at its end are none. */
export function bytesBehind(file: Buffer, end: number): number {
	let last = file.length;
	while (last > end && (file[last - 1] ?? 0) <= 32) last--;
	return last - end;
}
