import type { Message } from '@rasoat/parser';
import { z } from 'zod';

/** How the text of one kind of setting is read, and what it must be. */
export interface Kind<Value> {
	readonly schema: z.ZodType<Value, string>;
	readonly wanted: Message;
}

export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Kind<number> {
	const schema = z
		.string()
		.regex(/^\d{1,16}$/)
		.transform(Number)
		.refine((value) => value >= least && value <= most);
	if (most === Number.MAX_SAFE_INTEGER)
		return { schema, wanted: { vi: `số nguyên từ ${least} trở lên`, en: `a whole number, ${least} or more` } };
	return { schema, wanted: { vi: `số nguyên từ ${least} đến ${most}`, en: `a whole number from ${least} to ${most}` } };
}

export function oneOf<Word extends string>(words: readonly Word[]): Kind<Word> {
	const list = words.join(', ');
	return {
		schema: z.string().transform((met, context) => {
			const word = words.find((known) => known === met);
			if (word === undefined) context.addIssue({ code: 'custom' });
			return word ?? z.NEVER;
		}),
		wanted: { vi: `một trong: ${list}`, en: `one of: ${list}` },
	};
}

/** Some of these words, parted by commas. */
export function listOf<Word extends string>(words: readonly Word[]): Kind<readonly Word[]> {
	const list = words.join(', ');
	return {
		schema: z.string().transform((met, context) => {
			const named = met.split(',').map((part) => part.trim());
			const known = words.filter((word) => named.includes(word));
			if (named.some((name) => !known.some((word) => word === name))) context.addIssue({ code: 'custom' });
			return known;
		}),
		wanted: { vi: `một hoặc nhiều từ sau, cách nhau bằng dấu phẩy: ${list}`, en: `one or more of these, parted by commas: ${list}` },
	};
}

const SPAN = /^(\d{1,5})(s|m|h)?$/;
const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds, of seconds where no unit is named; null for "off" and 0. */
export const span: Kind<number | null> = {
	schema: z
		.string()
		.refine((text) => text === 'off' || SPAN.test(text))
		.transform((text) => {
			const [, count = '0', unit = 's'] = SPAN.exec(text) ?? [];
			return Number(count) * (UNIT_MS[unit] ?? 0) || null;
		}),
	wanted: { vi: 'khoảng thời gian dạng 30 (giây), 30s, 5m, 1h, 0 hoặc off', en: 'a span of time as 30 (seconds), 30s, 5m, 1h, 0 or off' },
};

/** An address of a server, of one of these schemes: "redis:". */
export function address(schemes: readonly string[], example: string): Kind<string> {
	return {
		schema: z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol)),
		wanted: { vi: `địa chỉ dạng ${example}`, en: `an address as ${example}` },
	};
}

/** Of a machine: letters, digits, and what stands in an address of either kind. */
export const host: Kind<string> = {
	schema: z.string().regex(/^[\p{L}\p{N}._:%-]+$/u),
	wanted: { vi: 'tên máy hoặc địa chỉ IP', en: 'a host name or an IP address' },
};

/** Any text without control characters. */
export function text(vi: string, en: string): Kind<string> {
	return { schema: z.string().refine((met) => !/\p{Cc}/u.test(met)), wanted: { vi, en } };
}
