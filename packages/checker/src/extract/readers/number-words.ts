import type { Span } from '@rasoat/parser';

/** A whole number told in words: "ba mươi tư" 34, "một trăm linh năm" 105, "hai tỷ ba trăm triệu" 2300000000. */
export interface WordNumber {
	readonly span: Span;
	readonly value: number;
	readonly words: number;
}

const DIGITS: Readonly<Record<string, number>> = {
	không: 0,
	một: 1,
	mốt: 1,
	hai: 2,
	ba: 3,
	bốn: 4,
	tư: 4,
	năm: 5,
	lăm: 5,
	nhăm: 5,
	sáu: 6,
	bảy: 7,
	bẩy: 7,
	tám: 8,
	chín: 9,
};
const SCALES: Readonly<Record<string, number>> = { nghìn: 1_000, ngàn: 1_000, triệu: 1_000_000, tỷ: 1_000_000_000, tỉ: 1_000_000_000 };
/** What only continues a number; "tư", "lăm", "mốt" alone are other words. */
const CONTINUES = new Set(['mươi', 'trăm', 'linh', 'lẻ', 'tư', 'lăm', 'nhăm', 'mốt', ...Object.keys(SCALES)]);
/** Without the word before it the rest is another number: "tắm mươi ba" is no 3. */
const HEADLESS = new Set(['mươi', 'trăm', 'linh', 'lẻ']);
const NUMBER_WORDS = new Set([...Object.keys(DIGITS), 'mười', ...CONTINUES]);
const WORD = /\p{L}+/gu;

/** Every run of number words in a folded text; whether a lone "năm" or "một" is a number, the caller judges by what follows. */
export function readWordNumbers(folded: string): WordNumber[] {
	const found: WordNumber[] = [];
	let run: RegExpExecArray[] = [];
	let headless = false;
	const flush = () => {
		const number = headless ? null : build(run);
		if (number) found.push(number);
		run = [];
		headless = false;
	};
	for (const match of folded.matchAll(WORD)) {
		const last = run.at(-1);
		const touches = last === undefined || /^ $/.test(folded.slice(last.index + last[0].length, match.index));
		if (!touches) flush();
		const begins = run.length === 0;
		if (begins) headless = HEADLESS.has(match[0]);
		if (isNumberWord(match[0]) && (!begins || headless || !CONTINUES.has(match[0]))) run.push(match);
		else flush();
	}
	flush();
	return found;
}

function isNumberWord(word: string): boolean {
	return NUMBER_WORDS.has(word);
}

function build(run: readonly RegExpExecArray[]): WordNumber | null {
	const first = run[0];
	const last = run.at(-1);
	if (!first || !last) return null;
	const value = numberOf(run.map((match) => match[0]));
	if (value === null) return null;
	return { span: { start: first.index, end: last.index + last[0].length }, value, words: run.length };
}

/** Null where the words are no one number ("hai ba", "không một"). */
function numberOf(words: readonly string[]): number | null {
	let total = 0;
	let group = 0;
	let digit: number | null = null;
	for (const word of words) {
		const scale = SCALES[word];
		if (scale !== undefined) {
			const part: number = group + (digit ?? 0);
			if (part === 0) return null;
			total = scale === 1_000_000_000 ? (total + part) * scale : total + part * scale;
			group = 0;
			digit = null;
		} else if (word === 'trăm') {
			group += (digit ?? 1) * 100;
			digit = null;
		} else if (word === 'mươi') {
			group += (digit ?? 1) * 10;
			digit = null;
		} else if (word === 'mười') {
			if (digit !== null) return null;
			group += 10;
		} else if (word !== 'linh' && word !== 'lẻ') {
			const next = DIGITS[word];
			if (next === undefined || digit !== null) return null;
			digit = next;
		}
	}
	return total + group + (digit ?? 0);
}
