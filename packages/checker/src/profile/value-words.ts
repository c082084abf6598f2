import type { Message } from '@rasoat/parser';
import type { z } from 'zod';

/** What the schema wants of a value, in both languages: its own words are English, and for programmers. */
export function valueWords(issue: z.core.$ZodIssue): Message {
	switch (issue.code) {
		case 'invalid_type':
			return TYPES[issue.expected] ?? VALID;
		case 'invalid_value': {
			const values = issue.values.map(String).join(', ');
			return { vi: `cần một trong: ${values}`, en: `one of these is wanted: ${values}` };
		}
		case 'invalid_format':
			return formatWords(issue);
		case 'too_small':
			return bound('least', issue.origin, Number(issue.minimum));
		case 'too_big':
			return bound('most', issue.origin, Number(issue.maximum));
		case 'unrecognized_keys':
			return { vi: `không có khóa ${issue.keys.join(', ')}`, en: `there is no key ${issue.keys.join(', ')}` };
		default:
			return VALID;
	}
}

const VALID: Message = { vi: 'cần giá trị khác', en: 'another value is wanted' };

const TYPES: Readonly<Record<string, Message>> = {
	string: { vi: 'cần chữ', en: 'text is wanted' },
	number: { vi: 'cần số', en: 'a number is wanted' },
	int: { vi: 'cần số nguyên', en: 'a whole number is wanted' },
	boolean: { vi: 'cần true hoặc false', en: 'true or false is wanted' },
	array: { vi: 'cần danh sách', en: 'a list is wanted' },
	object: { vi: 'cần các cặp khóa: giá trị', en: 'keys with values are wanted' },
	record: { vi: 'cần các cặp khóa: giá trị', en: 'keys with values are wanted' },
};

function formatWords({ format, pattern }: Extract<z.core.$ZodIssue, { code: 'invalid_format' }>): Message {
	if (format === 'date') return { vi: 'cần ngày dạng 2025-10-15', en: 'a date as 2025-10-15 is wanted' };
	return pattern === undefined
		? { vi: 'không đúng dạng', en: 'it is not of the right form' }
		: { vi: `cần đúng dạng ${pattern}`, en: `the form ${pattern} is wanted` };
}

function bound(side: 'least' | 'most', origin: string, limit: number): Message {
	const unit = UNITS[origin] ?? { vi: '', en: '' };
	return side === 'least'
		? { vi: `cần ít nhất ${limit}${unit.vi}`, en: `at least ${limit}${unit.en} wanted` }
		: { vi: `cần nhiều nhất ${limit}${unit.vi}`, en: `at most ${limit}${unit.en} wanted` };
}

const UNITS: Readonly<Record<string, Message>> = {
	string: { vi: ' ký tự', en: ' character(s)' },
	array: { vi: ' mục', en: ' item(s)' },
};
