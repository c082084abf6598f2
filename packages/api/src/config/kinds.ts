import type { Message } from '@rasoat/parser';
import { z } from 'zod';

/** How the text of one kind of setting is read, and what it must be. */
interface Kind<Value> {
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

/** A time of the day where the city is. */
export interface TimeOfDay {
	readonly hour: number;
	readonly minute: number;
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Null for "off". */
export const timeOfDay: Kind<TimeOfDay | null> = {
	schema: z
		.string()
		.refine((text) => text === 'off' || TIME.test(text))
		.transform((text) => {
			const [, hour, minute] = TIME.exec(text) ?? [];
			return hour === undefined || minute === undefined ? null : { hour: Number(hour), minute: Number(minute) };
		}),
	wanted: { vi: 'giờ dạng 01:00 (giờ Việt Nam), hoặc off', en: 'a time as 01:00 (of Viet Nam), or off' },
};

const DURATION = /^([1-9]\d{0,4})(s|m|h)$/;
const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds; null for "off". */
export const duration: Kind<number | null> = {
	schema: z
		.string()
		.refine((text) => text === 'off' || DURATION.test(text))
		.transform((text) => {
			const [, count, unit] = DURATION.exec(text) ?? [];
			return count === undefined || unit === undefined ? null : Number(count) * (UNIT_MS[unit] ?? 0);
		}),
	wanted: { vi: 'khoảng thời gian dạng 30s, 5m, 1h, hoặc off', en: 'a span of time as 30s, 5m, 1h, or off' },
};

/** An address of a server, of one of these schemes: "redis:". */
export function address(schemes: readonly string[], example: string): Kind<string> {
	return {
		schema: z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol)),
		wanted: { vi: `địa chỉ dạng ${example}`, en: `an address as ${example}` },
	};
}

/** Any text without control characters. */
export function text(vi: string, en: string): Kind<string> {
	return { schema: z.string().refine((met) => !/\p{Cc}/u.test(met)), wanted: { vi, en } };
}
