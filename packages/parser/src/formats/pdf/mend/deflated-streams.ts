import { Inflate } from 'fflate';

/** A stream that is deflated and nothing else, by what its dictionary says. */
export interface DeflatedStream {
	/** Where its object begins. */
	readonly start: number;
	/** "26 0 obj" */
	readonly object: string;
	/** Its dictionary. */
	readonly head: string;
	readonly from: number;
	readonly to: number;
}

// "/Filter /FlateDecode", "/Filter[/FlateDecode]"
export const FILTER = /\/Filter\s*(?:\[\s*)?\/FlateDecode\s*\]?/;
export const LENGTH = /\/Length\s+\d+(?:\s+\d+\s+R)?/;
/** Tables of places are looked up anew; images hold no text; a predictor is not worth the trouble. */
const PASSED_OVER = /\/Predictor|\/XRef|\/Subtype\s*\/Image/;
const NUMBER = /\d{1,10}\s{1,5}\d{1,5}\s{1,5}$/;
const LONGEST_NUMBER = 30;
const LONGEST_HEAD = 2_000;

/** In the order of the file, which is gone through once. */
export function* deflatedStreams(file: Buffer): Generator<DeflatedStream> {
	const ends = [nextPlace(file, 'endstream'), nextPlace(file, 'endobj')];
	for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
		const before = file.toString('latin1', Math.max(0, at - LONGEST_HEAD), at);
		const keyword = before.endsWith('end') ? -1 : before.lastIndexOf('obj');
		const number = NUMBER.exec(before.slice(Math.max(0, keyword - LONGEST_NUMBER), Math.max(0, keyword)))?.[0];
		if (number === undefined) continue;
		const head = before.slice(keyword + 3);
		if (!FILTER.test(head) || !LENGTH.test(head) || PASSED_OVER.test(head)) continue;
		const from = at + 6 + (file[at + 6] === 13 ? 1 : 0) + (file[at + 6] === 10 || file[at + 7] === 10 ? 1 : 0);
		const start = at - head.length - 3 - number.length;
		yield { start, object: `${number}obj`, head, from, to: Math.min(...ends.map((next) => next(from))) };
	}
}

/** Finds a word from a place on; places are asked for in their order. */
function nextPlace(file: Buffer, word: string): (from: number) => number {
	let found = -1;
	return (from) => {
		if (found < from) {
			const at = file.indexOf(word, from);
			found = at < 0 ? file.length : at;
		}
		return found;
	};
}

/** What of a deflated stream can be had, and whether that is all of it; at most about `mostBytes`. */
export function inflate(packed: Uint8Array, mostBytes: number): { readonly data: Uint8Array; readonly whole: boolean } {
	if (!isZlib(packed)) return { data: new Uint8Array(), whole: false };
	const pieces: Uint8Array[] = [];
	let length = 0;
	const inflater = new Inflate((piece) => {
		pieces.push(piece);
		length += piece.length;
	});
	try {
		for (let at = ZLIB_HEAD; at < packed.length && length <= mostBytes; at += STEP) {
			inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		}
		return { data: Buffer.concat(pieces), whole: length <= mostBytes };
	} catch (cause) {
		if (!(cause instanceof Error)) throw cause;
		return { data: Buffer.concat(pieces), whole: false };
	}
}

/** Source: RFC 1950, 2.2. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
	return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}

const ZLIB_HEAD = 2;
/** What was inflated before the step that fails is kept. */
const STEP = 64;
