import { fold } from '@rasoat/parser';
import { readRegions } from '../extract/regions.js';
import type { Facts, Sentence } from '../facts.js';

/**
 * How much wording two reports share is told from the least values of many hashes over their runs of words (MinHash): of two signatures the
 * share of equal places is the share of equal runs, within some hundredths.
 */
const HASHES = 256;
/** Words of a run: long enough that set phrases of administration do not make reports alike. */
const RUN = 4;
/** With fewer runs than these, a share says nothing. */
const FEWEST_RUNS = 60;
/** Words of the longest report that are looked at. */
const MOST_WORDS = 200_000;

const WORD = /[\p{L}\p{M}]+/gu;
const NAME = /^\p{Lu}\p{Ll}/u;

/**
 * The wording of a report's body as four bytes for each hash, the lowest first; null where there is too little. Figures and names are left
 * out: two reports that differ in these alone have one wording.
 */
export function wordingOf({ document, folded, sentences }: Facts): Uint8Array | null {
	const { body } = readRegions(document, folded);
	const words = wordsOf(
		document.text,
		sentences.filter(({ block }) => block >= body.from && block < body.to),
	);
	if (words.length < FEWEST_RUNS + RUN) return null;
	const least = new Uint32Array(HASHES).fill(0xffff_ffff);
	const hashes = words.map(hashOf);
	const runs = new Set<number>();
	for (let at = 0; at + RUN <= hashes.length; at++) runs.add(runHash(hashes, at));
	if (runs.size < FEWEST_RUNS) return null;
	for (const run of runs) lower(least, run);
	return bytesOf(least);
}

/** The share of wording that two reports have in common, 0 to 1; null where one has none to tell by. */
export function sharedWording(a: Uint8Array, b: Uint8Array): number | null {
	if (a.length !== 4 * HASHES || b.length !== a.length) return null;
	let equal = 0;
	for (let at = 0; at < a.length; at += 4)
		if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2] && a[at + 3] === b[at + 3]) equal++;
	return equal / HASHES;
}

/** Folded words of the sentences but for names: a word in mid-sentence that begins with a capital. */
function wordsOf(text: string, sentences: readonly Sentence[]): readonly string[] {
	const words: string[] = [];
	for (const { span } of sentences) {
		let first = true;
		for (const [word] of text.slice(span.start, span.end).matchAll(WORD)) {
			if (first || !NAME.test(word)) words.push(fold(word));
			first = false;
			if (words.length === MOST_WORDS) return words;
		}
	}
	return words;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

function runHash(hashes: readonly number[], at: number): number {
	let hash = 0;
	for (let word = 0; word < RUN; word++) hash = mixed(Math.imul(hash, 31) + (hashes[at + word] ?? 0));
	return hash >>> 0;
}

/** Every bit of the result depends on every bit of the value (the finalizer of MurmurHash3). */
function mixed(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}

function lower(least: Uint32Array, run: number): void {
	for (let index = 0; index < HASHES; index++) {
		const hash = mixed(run + Math.imul(index + 1, 0x9e3779b1)) >>> 0;
		if (hash < (least[index] ?? 0)) least[index] = hash;
	}
}

function bytesOf(least: Uint32Array): Uint8Array {
	const bytes = new Uint8Array(4 * least.length);
	const view = new DataView(bytes.buffer);
	for (const [index, value] of least.entries()) view.setUint32(4 * index, value, true);
	return bytes;
}
