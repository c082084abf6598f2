import { type Limits, overLimit } from '../../limits.js';
import { corrupt } from './failures.js';

export interface ArchiveEntry {
	readonly name: string;
	readonly method: number;
	readonly encrypted: boolean;
	readonly crc: number;
	readonly packedBytes: number;
	readonly unpackedBytes: number;
	/** Where the entry's local header begins. */
	readonly offset: number;
}

export interface Archive {
	readonly bytes: Uint8Array;
	/** By `partKey` of the entry's name. */
	readonly entries: ReadonlyMap<string, ArchiveEntry>;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads the central directory and holds it to the bounds; nothing is inflated. Throws `corrupt` or `too-large`.
 * Source: APPNOTE.TXT 4.3.12 (directory), 4.3.14 to 4.3.16 (its end).
 */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const directory = findDirectory(view);
	if (directory.count > limits.archiveEntries) throw overLimit('archiveEntries', limits, directory.count);
	const entries = new Map<string, ArchiveEntry>();
	let at = directory.offset;
	let unpacked = 0;
	for (let index = 0; index < directory.count; index++) {
		const { entry, next } = readDirectoryEntry(view, bytes, at);
		unpacked += entry.unpackedBytes;
		if (unpacked > limits.unpackedBytes) throw overLimit('unpackedBytes', limits, unpacked);
		if (entries.has(partKey(entry.name))) throw damaged();
		entries.set(partKey(entry.name), entry);
		at = next;
	}
	return { bytes, entries };
}

/** Part names are compared without case (ECMA-376-2, 6.2.2.3); some writers put "\" or a leading "/" into them. */
export function partKey(name: string): string {
	return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function damaged(cause?: unknown) {
	return corrupt({ vi: 'mục lục tệp nén', en: "the archive's directory" }, cause);
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
	const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= lowest; at--) {
		if (view.getUint32(at, true) !== DIRECTORY_END) continue;
		const count = view.getUint16(at + 10, true);
		const offset = view.getUint32(at + 16, true);
		return count === 0xffff || offset === IN_ZIP64 ? findDirectory64(view, at) : { count, offset };
	}
	throw damaged();
}

function findDirectory64(view: DataView, end: number): { readonly count: number; readonly offset: number } {
	const locator = end - 20;
	if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw damaged();
	const at = Number(view.getBigUint64(locator + 8, true));
	if (at + 56 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_END_64) throw damaged();
	return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readDirectoryEntry(view: DataView, bytes: Uint8Array, at: number): { readonly entry: ArchiveEntry; readonly next: number } {
	if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
	const nameEnd = at + 46 + view.getUint16(at + 28, true);
	const extraEnd = nameEnd + view.getUint16(at + 30, true);
	const next = extraEnd + view.getUint16(at + 32, true);
	if (next > view.byteLength) throw damaged();
	const sizes = readSizes(view, at, nameEnd, extraEnd);
	const name = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, nameEnd - at - 46).toString('utf8');
	const flags = view.getUint16(at + 8, true);
	const entry = { name, method: view.getUint16(at + 10, true), encrypted: (flags & 1) === 1, crc: view.getUint32(at + 16, true), ...sizes };
	return { entry, next };
}

/** Sizes and offset; those that do not fit into 32 bits stand in the extra field 1 (APPNOTE.TXT 4.5.3), in this order. */
function readSizes(
	view: DataView,
	at: number,
	extraStart: number,
	extraEnd: number,
): Pick<ArchiveEntry, 'packedBytes' | 'unpackedBytes' | 'offset'> {
	let field = findExtra64(view, extraStart, extraEnd);
	const read = (place: number): number => {
		const value = view.getUint32(place, true);
		if (value !== IN_ZIP64) return value;
		if (field === null || field + 8 > extraEnd) throw damaged();
		field += 8;
		return Number(view.getBigUint64(field - 8, true));
	};
	const unpackedBytes = read(at + 24);
	const packedBytes = read(at + 20);
	return { unpackedBytes, packedBytes, offset: read(at + 42) };
}

function findExtra64(view: DataView, start: number, end: number): number | null {
	for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) === 1) return at + 4;
	}
	return null;
}
