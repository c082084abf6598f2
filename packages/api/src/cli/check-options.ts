import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { ScanStep } from '@rasoat/parser';
import { readDate } from './read-date.js';
import { readWithout } from './read-without.js';
import { UsageError } from './usage-error.js';

export const FORMATS = ['table', 'json', 'ndjson', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
	readonly paths: readonly string[];
	readonly profile: string;
	readonly receivedAt: string | null;
	readonly deadline: string | null;
	readonly format: Format;
	/** File that takes the output; null for standard output. */
	readonly out: string | null;
	readonly jobs: number;
	readonly timings: boolean;
	/** Steps of reading scans that are left out; null: as the settings have it. */
	readonly without: readonly ScanStep[] | null;
}

export const DEFAULT_PROFILE = 'kl195-cv2581';
const MOST_JOBS = 256;

/** Throws `UsageError` for words that `check` does not know. */
export function readCheckOptions(words: readonly string[]): CheckOptions {
	const { values, positionals } = parseWords(words);
	if (positionals.length === 0)
		throw new UsageError({ vi: 'thiếu tệp hoặc thư mục cần rà soát', en: 'a file or folder to check is missing' });
	return {
		paths: positionals,
		profile: values.profile ?? DEFAULT_PROFILE,
		receivedAt: readDate('received', values.received),
		deadline: readDate('deadline', values.deadline),
		format: readFormat(values.format ?? 'table'),
		out: readOut(values.out),
		jobs: readJobs(values.jobs),
		timings: values.timings ?? false,
		without: readWithout(values['scan-without']),
	};
}

function parseWords(words: readonly string[]) {
	const one = { type: 'string' } as const;
	const options = {
		profile: one,
		received: one,
		deadline: one,
		format: one,
		out: one,
		jobs: one,
		timings: { type: 'boolean' },
		'scan-without': one,
	} as const;
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options });
	} catch (cause) {
		throw badWords(cause);
	}
}

/** `parseArgs` tells in English alone which word is wrong: its code and the word it names are enough to say it in both languages. */
export function badWords(cause: unknown): UsageError {
	const { code, message } = cause as { readonly code?: string; readonly message?: string };
	const word = /'(-[^' ]+)/.exec(message ?? '')?.[1] ?? '';
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
		return new UsageError({ vi: `không có tùy chọn «${word}»; xem rasoat --help`, en: `there is no option "${word}"; see rasoat --help` });
	return new UsageError({
		vi: `tùy chọn «${word}» thiếu giá trị hoặc có giá trị không hợp lệ; xem rasoat --help`,
		en: `the option "${word}" has no value or one that is not valid; see rasoat --help`,
	});
}

function readFormat(value: string): Format {
	const format = FORMATS.find((known) => known === value);
	if (format) return format;
	throw new UsageError({
		vi: `--format nhận «${value}»; cần một trong: ${FORMATS.join(', ')}`,
		en: `--format was given "${value}"; one of these is wanted: ${FORMATS.join(', ')}`,
	});
}

function readOut(value: string | undefined): string | null {
	if (value === '') throw new UsageError({ vi: '--out bị để trống; cần tên tệp', en: '--out is empty; a file name is wanted' });
	return value ?? null;
}

export function readJobs(value: string | undefined): number {
	if (value === undefined) return availableParallelism();
	const jobs = Number(value);
	if (/^\d+$/.test(value) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
	throw new UsageError({
		vi: `--jobs nhận «${value}»; cần số nguyên từ 1 đến ${MOST_JOBS}`,
		en: `--jobs was given "${value}"; a whole number from 1 to ${MOST_JOBS} is wanted`,
	});
}
