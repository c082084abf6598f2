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
	return [...reports, 'signed/intact.pdf', ...odd.filter((path) => /\.(?:pdf|docx)$/.test(path) && !SLOW.test(path))].flatMap((path) => {
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

/** What a way of spoiling may draw on: two shares of a file's length, a length in bytes, another file, flips, a word. */
interface Draw {
	readonly a: number;
	readonly b: number;
	readonly length: number;
	readonly other: Uint8Array;
	readonly flips: readonly (readonly [share: number, mask: number])[];
	readonly word: string;
}

function spoil(files: readonly Uint8Array[]): fc.Arbitrary<Spoil> {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const draw: fc.Arbitrary<Draw> = fc.record({
		a: share,
		b: share,
		length: fc.nat(5_000),
		other: fc.constantFrom(...files),
		flips: fc.array(fc.tuple(share, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 30 }),
		word: fc.constantFrom('0', '-1', '99999999999', '1e9', '4294967296', '%', '<', '>>', '/X', '('),
	});
	return fc.tuple(fc.constantFrom(...WAYS), draw).map(([way, drawn]): Spoil => {
		return (bytes) => way(bytes, drawn);
	});
}

const at = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length);

const WAYS: readonly ((bytes: Uint8Array, draw: Draw) => Uint8Array)[] = [
	(bytes, { a }) => bytes.subarray(0, at(bytes, a)),
	(bytes, { a }) => bytes.subarray(at(bytes, a / 3)),
	(bytes, { flips }) =>
		flipped(
			bytes,
			flips.map(([share, mask]) => [at(bytes, share), mask]),
		),
	(bytes, { a, b }) => bytes.slice().fill(0, at(bytes, a), at(bytes, a + b / 5)),
	(bytes, { a, b, length, other }) => joined(bytes.subarray(0, at(bytes, a)), piece(other, b, length), bytes.subarray(at(bytes, a))),
	(bytes, { a, length }) => joined(bytes, piece(bytes, a, length)),
	(bytes, { a, word }) => overNumber(bytes, at(bytes, a), word),
];

function piece(bytes: Uint8Array, from: number, length: number): Uint8Array {
	return bytes.subarray(at(bytes, from)).subarray(0, length);
}

function flipped(bytes: Uint8Array, places: readonly (readonly [place: number, mask: number])[]): Uint8Array {
	const out = bytes.slice();
	for (const [place, mask] of places) out[place] = (out[place] ?? 0) ^ mask;
	return out;
}

/** The next number gives way to something else. */
function overNumber(bytes: Uint8Array, from: number, word: string): Uint8Array {
	const isDigit = (place: number) => (bytes[place] ?? 0) >= 48 && (bytes[place] ?? 0) <= 57;
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
