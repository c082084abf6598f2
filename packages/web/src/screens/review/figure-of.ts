import type { Finding, Result } from '../../api/report.ts';

/** The figure a finding is about, which can be put right by one value; null where it is about none. */
export function figureOf({ target, evidence }: Finding, { figures }: Result): string | null {
	const named = [target, ...evidence.map(({ role }) => role)];
	return named.find((id) => id !== null && figures[id] !== undefined && !Array.isArray(figures[id].value)) ?? null;
}
