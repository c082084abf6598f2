import type { Message } from '@rasoat/parser';
import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/** What is wrong with one value of the input: what was met, what is wanted. */
export function inputWords(issue: Issue): Message {
	if (issue.code === 'unrecognized_keys') {
		const names = issue.keys.join(', ');
		return { vi: `không có trường ${names}`, en: `there is no field ${names}` };
	}
	if (issue.code === 'custom' && issue.params?.told) return issue.params.told as Message;
	const { vi, en } = wanted(issue);
	if (issue.input === undefined || issue.input === '') return { vi: `thiếu; cần ${vi}`, en: `missing; ${en} is wanted` };
	if (Number.isNaN(issue.input)) return { vi: `không đọc được; cần ${vi}`, en: `cannot be read; ${en} is wanted` };
	const met = SECRET.test(String(issue.path?.at(-1))) ? '…' : shown(issue.input);
	return { vi: `có ${met}; cần ${vi}`, en: `is ${met}; ${en} is wanted` };
}

/** Members whose values are never shown again, not even to who sent them. */
const SECRET = /password|secret|token|^(current|next)$/i;

function wanted(issue: Issue): Message {
	switch (issue.code) {
		case 'invalid_type':
			return TYPES[issue.expected] ?? { vi: issue.expected, en: issue.expected };
		case 'invalid_value': {
			const values = issue.values.map(String).join(', ');
			return { vi: `một trong: ${values}`, en: `one of: ${values}` };
		}
		case 'invalid_format':
			return FORMATS[issue.format] ?? { vi: 'giá trị đúng dạng', en: 'a value of the right form' };
		case 'too_small':
			return bound('least', issue.origin, Number(issue.minimum) + (issue.inclusive === false ? 1 : 0));
		case 'too_big':
			return bound('most', issue.origin, Number(issue.maximum) - (issue.inclusive === false ? 1 : 0));
		default:
			return { vi: 'giá trị hợp lệ', en: 'a valid value' };
	}
}

function bound(side: 'least' | 'most', origin: string, limit: number): Message {
	const [vi, en] = side === 'least' ? ['ít nhất', 'at least'] : ['nhiều nhất', 'at most'];
	const unit = UNITS[origin] ?? { vi: '', en: '' };
	return { vi: `${vi} ${limit}${unit.vi}`, en: `${en} ${limit}${unit.en}` };
}

const UNITS: Readonly<Record<string, Message>> = {
	string: { vi: ' ký tự', en: ' character(s)' },
	array: { vi: ' phần tử', en: ' element(s)' },
};

const TYPES: Readonly<Record<string, Message>> = {
	string: { vi: 'chữ', en: 'text' },
	number: { vi: 'số', en: 'a number' },
	int: { vi: 'số nguyên', en: 'a whole number' },
	boolean: { vi: 'true hoặc false', en: 'true or false' },
	array: { vi: 'danh sách', en: 'a list' },
	object: { vi: 'đối tượng JSON', en: 'a JSON object' },
	record: { vi: 'đối tượng JSON', en: 'a JSON object' },
};

const FORMATS: Readonly<Record<string, Message>> = {
	uuid: { vi: 'mã UUID', en: 'a UUID' },
	datetime: { vi: 'thời điểm dạng 2025-10-15T08:00:00Z', en: 'a moment as 2025-10-15T08:00:00Z' },
	date: { vi: 'ngày dạng 2025-10-15', en: 'a date as 2025-10-15' },
	safeint: { vi: 'số nguyên', en: 'a whole number' },
};

const LONGEST = 60;

/** So much of a value as its sender needs to know it again. */
function shown(input: unknown): string {
	if (Array.isArray(input)) return '[…]';
	if (typeof input === 'object' && input !== null) return '{…}';
	const text = String(input).replace(/\p{Cc}|\p{Surrogate}/gu, '\u{FFFD}');
	return `«${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}»`;
}
