import { createHash, type Hash } from 'node:crypto';

/** One file of an archive. */
export interface TarEntry {
	readonly name: string;
	readonly bytes: Buffer;
	/** SHA-256 of everything in the archive before this entry, hexadecimal. */
	before(): string;
}

const BLOCK = 512;
/** Two empty blocks, by which an archive ends. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/**
 * A file as it stands in an archive: header, bytes, padding. Names are ASCII of at most 99 characters.
 *
 * Source: POSIX.1-2017, pax, "ustar Interchange Format".
 */
export function tarEntry(name: string, bytes: Buffer, seconds: number): Buffer {
	const header = Buffer.alloc(BLOCK);
	const put = (text: string, at: number) => header.write(text, at, 'latin1');
	const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
	put(name, 0);
	put(octal(0o600, 8), 100);
	put(octal(0, 8), 108);
	put(octal(0, 8), 116);
	put(octal(bytes.length, 12), 124);
	put(octal(seconds, 12), 136);
	put('0', 156);
	put('ustar\x0000', 257);
	put(octal(checksumOf(header), 7), 148);
	put(' ', 155);
	return Buffer.concat([header, bytes, Buffer.alloc(paddingOf(bytes.length))]);
}

/** Counted as if the eight bytes of the checksum were blanks. */
function checksumOf(header: Buffer): number {
	let sum = 8 * 0x20;
	for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += header[at] ?? 0;
	return sum;
}

function paddingOf(size: number): number {
	return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** The archive is not whole, or is none. */
export class TarDamage extends Error {}

/** The files of an archive, one after the other, each whole in memory. Throws `TarDamage`. */
export async function* readTar(chunks: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<TarEntry> {
	const hash = createHash('sha256');
	const take = taker(chunks);
	for (;;) {
		const header = await take(BLOCK);
		if (isEmpty(header)) break;
		const { name, size } = readHeader(header);
		if (size > mostBytes) throw new TarDamage(`${name} has ${size} bytes`);
		const before = hash.copy();
		hash.update(header);
		const bytes = await take(size, hash);
		if (!isEmpty(await take(paddingOf(size), hash))) throw new TarDamage(`behind ${name} is something`);
		yield { name, bytes, before: () => before.copy().digest('hex') };
	}
	if (!isEmpty(await take(BLOCK))) throw new TarDamage('the end is not empty');
	if (await take.more()) throw new TarDamage('something follows the end');
}

function isEmpty(bytes: Buffer): boolean {
	return bytes.every((byte) => byte === 0);
}

function readHeader(header: Buffer): { readonly name: string; readonly size: number } {
	const field = (at: number, length: number) => header.toString('latin1', at, at + length).replace(/[\0 ].*$/s, '');
	const number = (at: number, length: number) => Number.parseInt(field(at, length), 8);
	if (number(148, 8) !== checksumOf(header) || field(257, 5) !== 'ustar') throw new TarDamage('a header is not one');
	return { name: field(0, 100), size: number(124, 12) };
}

/** Gives the next bytes of a stream, whatever chunks it comes in. */
function taker(chunks: AsyncIterable<Buffer>) {
	const iterator = chunks[Symbol.asyncIterator]();
	let held: Buffer = Buffer.alloc(0);
	const more = async () => {
		while (held.length === 0) {
			const { value, done } = await iterator.next();
			if (done) return false;
			held = value;
		}
		return true;
	};
	const take = async (size: number, hash?: Hash): Promise<Buffer> => {
		const parts: Buffer[] = [];
		for (let wanted = size; wanted > 0; ) {
			if (!(await more())) throw new TarDamage('it ends too soon');
			const part = held.subarray(0, wanted);
			held = held.subarray(part.length);
			wanted -= part.length;
			parts.push(part);
		}
		const taken = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
		hash?.update(taken);
		return taken;
	};
	return Object.assign(take, { more });
}
