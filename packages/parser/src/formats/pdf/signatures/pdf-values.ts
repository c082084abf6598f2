/** A value of a PDF file as far as signatures need it; hexadecimal strings, which may be long, keep their place alone. */
export type PdfValue =
	| { readonly kind: 'name' | 'text'; readonly text: string }
	| { readonly kind: 'hex'; readonly from: number; readonly to: number }
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'reference'; readonly object: string }
	| { readonly kind: 'array'; readonly items: readonly PdfValue[] }
	| { readonly kind: 'dictionary'; readonly entries: PdfDictionary }
	| { readonly kind: 'other' };

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Reads the value that begins at a place, and says where it ends; null where none does. Source: ISO 32000-1, 7.2, 7.3. */
export function readPdfValue(file: Buffer, place: number, depth = 0): { readonly value: PdfValue; readonly end: number } | null {
	const at = afterBlanks(file, place);
	const [first, second] = [file[at], file[at + 1]];
	if (first === undefined || depth > DEEPEST) return null;
	if (first === LESS && second === LESS) return readDictionary(file, at + 2, depth);
	if (first === LESS) return readHex(file, at);
	if (first === SQUARE) return readArray(file, at + 1, depth);
	if (first === ROUND) return readText(file, at + 1);
	return readWord(file, at);
}

const [LESS, GREATER, SQUARE, SQUARE_END, ROUND, ROUND_END, BACKSLASH, PERCENT] = [60, 62, 91, 93, 40, 41, 92, 37];
const DEEPEST = 30;
const LONGEST_WORD = 200;

function afterBlanks(file: Buffer, place: number): number {
	let at = place;
	for (;;) {
		while (at < file.length && isBlank(file[at] ?? 0)) at++;
		if (file[at] !== PERCENT) return at;
		while (at < file.length && file[at] !== 10 && file[at] !== 13) at++;
	}
}

function isBlank(byte: number): boolean {
	return byte === 32 || (byte >= 9 && byte <= 13) || byte === 0;
}

function readDictionary(file: Buffer, from: number, depth: number): ReturnType<typeof readPdfValue> {
	const entries = new Map<string, PdfValue>();
	let at = from;
	for (;;) {
		at = afterBlanks(file, at);
		if (file[at] === GREATER && file[at + 1] === GREATER) return { value: { kind: 'dictionary', entries }, end: at + 2 };
		const key = readPdfValue(file, at, depth + 1);
		const value = key?.value.kind === 'name' ? readPdfValue(file, key.end, depth + 1) : null;
		if (key?.value.kind !== 'name' || value === null) return null;
		entries.set(key.value.text, value.value);
		at = value.end;
	}
}

function readArray(file: Buffer, from: number, depth: number): ReturnType<typeof readPdfValue> {
	const items: PdfValue[] = [];
	let at = from;
	for (;;) {
		at = afterBlanks(file, at);
		if (file[at] === SQUARE_END) return { value: { kind: 'array', items }, end: at + 1 };
		const item = readPdfValue(file, at, depth + 1);
		if (item === null) return null;
		items.push(item.value);
		at = item.end;
	}
}

function readHex(file: Buffer, at: number): ReturnType<typeof readPdfValue> {
	const end = file.indexOf('>', at);
	return end < 0 ? null : { value: { kind: 'hex', from: at, to: end + 1 }, end: end + 1 };
}

/** Escapes are passed over, not resolved: no text that is looked at here has any. */
function readText(file: Buffer, from: number): ReturnType<typeof readPdfValue> {
	let open = 1;
	for (let at = from; at < file.length; at++) {
		if (file[at] === BACKSLASH) at++;
		else if (file[at] === ROUND) open++;
		else if (file[at] === ROUND_END && --open === 0)
			return { value: { kind: 'text', text: file.toString('latin1', from, at) }, end: at + 1 };
	}
	return null;
}

function readWord(file: Buffer, at: number): ReturnType<typeof readPdfValue> {
	const ahead = file.toString('latin1', at, at + LONGEST_WORD);
	const reference = /^(\d{1,10})\s+(\d{1,5})\s+R(?![^\s<>[\]()/%])/.exec(ahead);
	if (reference) return { value: { kind: 'reference', object: `${reference[1]} ${reference[2]}` }, end: at + reference[0].length };
	const word = /^\/?[^\s<>[\]()/%]*/.exec(ahead)?.[0] ?? '';
	if (word === '') return null;
	const end = at + word.length;
	if (word.startsWith('/')) return { value: { kind: 'name', text: word.slice(1) }, end };
	return { value: /^[+-]?\d+$/.test(word) ? { kind: 'number', value: Number(word) } : { kind: 'other' }, end };
}
