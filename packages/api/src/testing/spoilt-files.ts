import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';

const FIXTURES = new URL('../../../../fixtures/', import.meta.url);
/** Small enough that a thousand of them are read in a minute or two. */
const LARGEST = 60_000;

/** Real files, sound and odd. */
export function realFiles(): Uint8Array[] {
	const folders = readdirSync(FIXTURES).filter((name) => /^(?:d\d\d|fonts|held-a)/.test(name));
	const reports = folders.flatMap((name) => ['report.pdf', 'report.docx'].map((file) => `${name}/${file}`));
	const odd = ['pdfjs', 'cabinet-pdf', 'own', 'poi-malformed'].flatMap((set) =>
		readdirSync(new URL(`hostile/${set}`, FIXTURES)).map((file) => `hostile/${set}/${file}`),
	);
	return [...reports, ...odd.filter((path) => /\.(?:pdf|docx)$/.test(path) && !SLOW.test(path))].flatMap((path) => {
		const bytes = readOrNull(path);
		return bytes !== null && bytes.length > 100 && bytes.length <= LARGEST ? [bytes] : [];
	});
}

/** Those that take long by design. */
const SLOW = /saves-without-restore|gigabyte|300000/;

function readOrNull(path: string): Uint8Array | null {
	try {
		return new Uint8Array(readFileSync(new URL(encodeURI(path), FIXTURES)));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

type Spoil = (bytes: Uint8Array) => Uint8Array;

/** One of the files, cut, flipped, spliced with another; of a Word file often a part inside it, which the archive's checksums then fit. */
export function spoiltFile(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
	const spoils = fc.array(spoil(files), { minLength: 1, maxLength: 4 });
	return fc.tuple(fc.constantFrom(...files), spoils, fc.boolean(), fc.nat()).map(([file, steps, inside, part]) => {
		const all: Spoil = (bytes) => steps.reduce((spoilt, step) => step(spoilt), bytes);
		return inside && file[0] === 0x50 ? insideArchive(file, part, all) : all(file);
	});
}

function spoil(files: readonly Uint8Array[]): fc.Arbitrary<Spoil> {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const flips = fc.array(fc.tuple(share, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 30 });
	const at = (bytes: Uint8Array, part: number) => Math.floor(part * bytes.length);
	return fc.oneof(
		share.map(
			(end): Spoil =>
				(bytes) =>
					bytes.subarray(0, at(bytes, end)),
		),
		share.map(
			(start): Spoil =>
				(bytes) =>
					bytes.subarray(at(bytes, start / 3)),
		),
		flips.map(
			(places): Spoil =>
				(bytes) =>
					flipped(
						bytes,
						places.map(([part, mask]) => [at(bytes, part), mask]),
					),
		),
		fc.tuple(share, share).map(
			([start, length]): Spoil =>
				(bytes) =>
					bytes.slice().fill(0, at(bytes, start), at(bytes, start + length / 5)),
		),
		fc.tuple(share, share, fc.nat(5_000), fc.constantFrom(...files)).map(([to, from, length, other]): Spoil => {
			return (bytes) =>
				joined(bytes.subarray(0, at(bytes, to)), other.subarray(at(other, from)).subarray(0, length), bytes.subarray(at(bytes, to)));
		}),
		fc.tuple(share, fc.nat(3_000)).map(
			([start, length]): Spoil =>
				(bytes) =>
					joined(bytes, bytes.subarray(at(bytes, start)).subarray(0, length)),
		),
		fc
			.tuple(share, fc.constantFrom('0', '-1', '99999999999', '1e9', '4294967296', '%', '<', '>>', '/X', '('))
			.map(([start, word]): Spoil => {
				return (bytes) => overNumber(bytes, at(bytes, start), word);
			}),
	);
}

function flipped(bytes: Uint8Array, places: readonly (readonly [at: number, mask: number])[]): Uint8Array {
	const out = bytes.slice();
	for (const [at, mask] of places) out[at] = (out[at] ?? 0) ^ mask;
	return out;
}

/** The next number gives way to something else. */
function overNumber(bytes: Uint8Array, from: number, word: string): Uint8Array {
	const isDigit = (at: number) => (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57;
	let start = from;
	while (start < bytes.length && !isDigit(start)) start++;
	let end = start;
	while (end < bytes.length && isDigit(end)) end++;
	return joined(bytes.subarray(0, start), Buffer.from(word), bytes.subarray(end));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}

/** An archive that does not open is spoilt from outside. */
function insideArchive(archive: Uint8Array, part: number, spoilPart: Spoil): Uint8Array {
	const parts = unzipOrNull(archive);
	const names = Object.keys(parts ?? {});
	const name = names[part % Math.max(1, names.length)];
	if (parts === null || name === undefined) return spoilPart(archive);
	return zipSync({ ...parts, [name]: spoilPart(parts[name] ?? new Uint8Array()) });
}

function unzipOrNull(archive: Uint8Array): Record<string, Uint8Array> | null {
	try {
		return unzipSync(archive);
	} catch (error) {
		if (error instanceof Error) return null;
		throw error;
	}
}
