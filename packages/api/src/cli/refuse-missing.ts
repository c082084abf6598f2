import { UsageError } from './usage-error.js';

/** Throws `UsageError` where a path leads nowhere. */
export function refuseMissing(missing: readonly string[]): void {
	if (missing.length === 0) return;
	const names = missing.join(', ');
	throw new UsageError({ vi: `không có hoặc không mở được: ${names}`, en: `not there, or not to be opened: ${names}` });
}
