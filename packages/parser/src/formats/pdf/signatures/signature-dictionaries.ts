import { mend } from '../mend/mend.js';
import { type PdfDictionary, readPdfValue } from './pdf-values.js';

/** What the file holds of one signature, not yet looked into. */
export interface SignatureDictionary {
	/** "12 0"; null for one that stands in its field itself. */
	readonly object: string | null;
	readonly entries: PdfDictionary;
}

/**
 * The signatures of a file's form fields, in the order of the file. They are found by their bytes: a signature names its own place in the file,
 * and so cannot be packed. One that no field refers to, or whose object was written anew without it, is none.
 */
export function signatureDictionaries(bytes: Uint8Array, unpackedBytes: number): SignatureDictionary[] {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = new Map<string, SignatureDictionary>();
	let looked = 0;
	for (let at = file.indexOf(RANGE); at >= 0 && looked < MOST_PLACES; at = file.indexOf(RANGE, at + RANGE.length)) {
		looked++;
		const around = objectAround(file, at);
		if (around !== null) found.set(around.number, { object: around.isField ? null : around.number, entries: around.entries });
	}
	const all = [...found.values()];
	const isReferred = all.some(({ object }) => object !== null) ? references(file, unpackedBytes) : () => true;
	return all.filter(({ object }) => object === null || isReferred(object)).slice(-MOST_SIGNATURES);
}

const RANGE = '/ByteRange';
const MOST_PLACES = 200;
/** The newest; no report was signed by more people. */
const MOST_SIGNATURES = 32;
/** A signature's own bytes may stand between the start of its object and its range. */
const FARTHEST = 2_000_000;

interface Around {
	readonly number: string;
	readonly isField: boolean;
	readonly entries: PdfDictionary;
}

function objectAround(file: Buffer, at: number): Around | null {
	const from = Math.max(0, at - FARTHEST);
	const keyword = from + file.subarray(from, at).lastIndexOf('obj');
	if (keyword < from) return null;
	const number = /(\d{1,10})\s{1,5}(\d{1,5})\s{1,5}$/.exec(file.toString('latin1', Math.max(0, keyword - 30), keyword));
	const read = readPdfValue(file, keyword + 3);
	if (number === null || read === null || read.end < at || read.value.kind !== 'dictionary') return null;
	const object = `${number[1]} ${number[2]}`;
	const { entries } = read.value;
	if (entries.has('ByteRange')) return { number: object, isField: false, entries };
	const value = entries.get('V');
	return value?.kind === 'dictionary' && value.entries.has('ByteRange') ? { number: object, isField: true, entries: value.entries } : null;
}

/** Whether a field names an object as its value; fields may be packed, and those of a file with a password cannot be looked at. */
function references(file: Buffer, unpackedBytes: number): (object: string) => boolean {
	if (file.includes('/Encrypt')) return () => true;
	const texts = [() => file, () => mend(file, unpackedBytes)].map((make) => {
		let text: string | null = null;
		return () => {
			text ??= Buffer.from(make()).toString('latin1');
			return text;
		};
	});
	return (object) => {
		const value = new RegExp(`/V\\s{0,5}${object.replace(' ', '\\s{1,5}')}\\s{1,5}R(?![A-Za-z])`);
		return texts.some((text) => value.test(text()));
	};
}
