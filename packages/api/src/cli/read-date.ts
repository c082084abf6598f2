import { UsageError } from './usage-error.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day given on the command line, "2025-10-15" or "15/10/2025", as an ISO date; null when it is not given. Throws `UsageError` for anything else. */
export function readDate(option: string, value: string | undefined): string | null {
	if (value === undefined) return null;
	const iso = toIso(value.trim());
	if (iso !== null) return iso;
	throw new UsageError({
		vi: `--${option} nhận «${value}»; cần một ngày có thật dạng 2025-10-15 hoặc 15/10/2025`,
		en: `--${option} was given "${value}"; a real day is wanted, as 2025-10-15 or 15/10/2025`,
	});
}

function toIso(value: string): string | null {
	const [, year, month, day] = ISO.exec(value) ?? [];
	if (year && month && day) return existing(year, month, day);
	const [, dayFirst, monthNext, yearLast] = VIETNAMESE.exec(value) ?? [];
	if (dayFirst && monthNext && yearLast) return existing(yearLast, monthNext.padStart(2, '0'), dayFirst.padStart(2, '0'));
	return null;
}

function existing(year: string, month: string, day: string): string | null {
	const iso = `${year}-${month}-${day}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
