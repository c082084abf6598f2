import type { Span } from '@rasoat/parser';
import { AMOUNT_SOURCE, readAmount } from './amount.js';
import { readWordNumbers, type WordNumber } from './number-words.js';

/** A sum of money in VND; `rate` marks an amount per head or per month, which is no total. */
export interface Money {
	readonly span: Span;
	readonly value: number;
	readonly rate: boolean;
}

const SCALE: Readonly<Record<string, number>> = { '': 1, nghìn: 1e3, ngàn: 1e3, trăm: 1e2, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9, ty: 1e9 };
const CURRENCY = '(?:đồng(?!\\s+(?:chí|bào))|đ|vnđ|vnd)(?![\\p{L}\\p{N}/])';
const STEP = `(?:${AMOUNT_SOURCE})\\s*(?:tỷ|tỉ|triệu|nghìn|ngàn)`;

// "9.872.350.000 đồng", "14,35 tỷ đồng", "21 tỷ 350 triệu đồng", "1.250.000 nghìn đồng", "12.640.500.000đ", "850tr"
const DIGITS = new RegExp(
	`(?<![\\p{L}\\p{N}/.,-])(?:(?:${STEP}\\s*)+(?:${CURRENCY})?|(?:${AMOUNT_SOURCE})\\s*(?:${CURRENCY}|(?:tr|ty)(?![\\p{L}\\p{N}])))`,
	'gu',
);
const PART = new RegExp(`(${AMOUNT_SOURCE})\\s*(tỷ|tỉ|triệu|nghìn|ngàn|tr|ty)?`, 'gu');
const WORD_UNIT = /^\s*(?:đồng(?!\s+chí)|vnđ)(?!\p{L})/u;
const RATE = /^\s*\/\s*(?:\p{L}+)/u;

/** Every sum of money in a folded text, digits and words, in order; `numbers` are its number words where they are read already. */
export function readMoney(folded: string, numbers: readonly WordNumber[] = readWordNumbers(folded)): Money[] {
	const digits = [...folded.matchAll(DIGITS)].flatMap((match) => {
		const value = sumOf(match[0]);
		return value === null ? [] : [moneyAt(folded, match.index, match.index + match[0].trimEnd().length, value)];
	});
	const words = numbers.flatMap((number) => {
		const unit = WORD_UNIT.exec(folded.slice(number.span.end));
		if (!unit || number.value < 1000) return [];
		return [moneyAt(folded, number.span.start, number.span.end + unit[0].length, number.value)];
	});
	const all = [...digits, ...words].sort((a, b) => a.span.start - b.span.start);
	return all.filter((money, index) => !all.slice(0, index).some((earlier) => isRestated(folded, earlier, money)));
}

/** "10.236.750.000 đồng (Mười tỷ, hai trăm ba mươi sáu triệu, …)": words in the bracket behind a sum tell it again. */
function isRestated(folded: string, earlier: Money, money: Money): boolean {
	return /^\s*\([^()]*$/u.test(folded.slice(earlier.span.end, money.span.start));
}

function moneyAt(folded: string, start: number, end: number, value: number): Money {
	return { span: { start, end }, value, rate: RATE.test(folded.slice(end)) };
}

/** "1 tỷ 050 triệu" → 1050000000; "3 trăm triệu" is told in words and read there. */
function sumOf(text: string): number | null {
	let total = 0;
	for (const match of text.matchAll(PART)) {
		const amount = readAmount(match[1] ?? '');
		if (amount === null) return null;
		total += amount * (SCALE[match[2] ?? ''] ?? 1);
	}
	return Math.round(total);
}
