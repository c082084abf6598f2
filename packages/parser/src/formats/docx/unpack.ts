import { Inflate } from 'fflate';
import { type Limits, overLimit } from '../../limits.js';
import type { Archive, ArchiveEntry } from './archive.js';
import { corruptPart, lockedPart } from './failures.js';

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes handed to the inflater at a time: deflate grows at most about 1,030 times, so one step stays below 70 MB. */
const STEP_BYTES = 65_536;
const RATIO_FROM_BYTES = 1_000_000;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/**
 * Hands the entry's unpacked bytes to `sink` piece by piece; never more of them than the directory declares, and a wrong checksum is
 * damage: a flipped bit would change a figure in silence. Throws `corrupt`, `encrypted` or `too-large`.
 */
export function unpack(archive: Archive, entry: ArchiveEntry, limits: Limits, sink: (piece: Uint8Array) => void): void {
	if (entry.encrypted) throw lockedPart();
	if (entry.unpackedBytes > RATIO_FROM_BYTES && entry.unpackedBytes > entry.packedBytes * limits.unpackRatio) {
		throw overLimit('unpackRatio', limits, Math.round(entry.unpackedBytes / Math.max(1, entry.packedBytes)));
	}
	const packed = packedBytes(archive, entry);
	let length = 0;
	let crc = -1;
	const take = (piece: Uint8Array) => {
		length += piece.length;
		if (length > entry.unpackedBytes) throw corruptPart(entry.name);
		crc = addToCrc(crc, piece);
		if (piece.length > 0) sink(piece);
	};
	if (entry.method === STORED) take(packed);
	else if (entry.method === DEFLATED) inflate(packed, entry, take);
	else throw corruptPart(entry.name);
	if (length !== entry.unpackedBytes || ~crc >>> 0 !== entry.crc) throw corruptPart(entry.name);
}

function packedBytes(archive: Archive, entry: ArchiveEntry): Uint8Array {
	const { bytes } = archive;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw corruptPart(entry.name);
	const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
	if (start + entry.packedBytes > bytes.length) throw corruptPart(entry.name);
	return bytes.subarray(start, start + entry.packedBytes);
}

function inflate(packed: Uint8Array, entry: ArchiveEntry, take: (piece: Uint8Array) => void): void {
	const pieces: Uint8Array[] = [];
	const inflater = new Inflate((piece) => pieces.push(piece));
	for (let at = 0; at < packed.length; at += STEP_BYTES) {
		const end = Math.min(packed.length, at + STEP_BYTES);
		try {
			inflater.push(packed.subarray(at, end), end === packed.length);
		} catch (cause) {
			throw corruptPart(entry.name, cause);
		}
		for (const piece of pieces.splice(0)) take(piece);
	}
}

function addToCrc(crc: number, bytes: Uint8Array): number {
	let value = crc;
	for (let index = 0; index < bytes.length; index++) value = (value >>> 8) ^ (CRC_TABLE[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
	return value;
}
