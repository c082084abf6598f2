import type { Cell, Span } from '@rasoat/parser';
import { readAmount } from '../readers/amount.js';
import { readWordNumbers } from '../readers/number-words.js';

/** What a count cell holds. */
export interface CellValue {
	readonly value: number | null;
	readonly how: 'stated' | 'stated-none' | 'blank' | 'words';
	readonly span: Span;
}

const BLANK = /^[\s.…_\-–—]*$/u;
const NUMBER = /^\(?\s*(\d[\d.,\s]*)\s*\)?\s*(?:người|biên chế|đ\/c|đồng chí|lượt|lớp|trường hợp|đồng|%)?\.?$/u;
/** A cell with more letters than this holds words. */
const NUMBER_LENGTH = 60;

/** A count or a sum; a dash or nothing is blank, "Không" is 0, other words are no number. */
export function readCell(cell: Cell, folded: string): CellValue {
	const text = folded.slice(cell.span.start, cell.span.end).trim();
	if (BLANK.test(text)) return { value: null, how: 'blank', span: cell.span };
	if (/^(?:không|không có|ko)\.?$/u.test(text)) return { value: 0, how: 'stated-none', span: cell.span };
	const digits = text.length <= NUMBER_LENGTH ? NUMBER.exec(text)?.[1] : undefined;
	if (digits) return { value: readAmount(digits.trim()), how: 'stated', span: cell.span };
	const words = readWordNumbers(text);
	const only = words[0];
	if (only && words.length === 1 && only.span.start === 0 && /^[\s.]*(?:\(\d+\)|người|biên chế)?[\s.]*$/u.test(text.slice(only.span.end)))
		return { value: only.value, how: 'stated', span: cell.span };
	return { value: null, how: 'words', span: cell.span };
}
