import type { Report } from '../../api/report.ts';

/** There is a result, and no check under way that would replace it. */
export function isDecidable({ state, result }: Report): boolean {
	return (state === 'done' || state === 'failed') && result !== null;
}
