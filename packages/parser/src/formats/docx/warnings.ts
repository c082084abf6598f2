import type { ParseWarning } from '../../model.js';

const MOST_WARNINGS = 50;

/** Collects what was passed over: each thing once, and a bounded number of things. */
export interface Warnings {
	readonly list: readonly ParseWarning[];
	add(code: string, message: string): void;
}

export function createWarnings(): Warnings {
	const list: ParseWarning[] = [];
	const seen = new Set<string>();
	return {
		list,
		add(code, message) {
			if (list.length >= MOST_WARNINGS || seen.has(message)) return;
			seen.add(message);
			list.push({ code, message, page: null });
		},
	};
}
