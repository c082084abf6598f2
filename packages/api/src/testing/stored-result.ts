import type { CheckResult } from '@rasoat/checker';

type Evidence = CheckResult['sections'][number]['evidence'][number];

/**
 * A result as fixtures keep it: without what changes from run to run or with every edit of the profile, and with each place as one line
 * ("p2 b14 «quote»"), so that a change is read at a glance. Boxes are held by the score instead.
 */
export function storedResult(result: CheckResult): string {
	const { file, engine, profile, timings, signatures, ...others } = result;
	// Few reports have any.
	const lasting = signatures.length > 0 ? { ...others, signatures } : others;
	const kept = { ...lasting, file: { mediaType: file.mediaType, pages: file.pages, textSource: file.textSource } };
	return JSON.stringify(kept, (_, value: unknown) => (isEvidence(value) ? lineOf(value) : value), '\t');
}

function isEvidence(value: unknown): value is Evidence {
	return typeof value === 'object' && value !== null && 'quote' in value && 'boxes' in value;
}

function lineOf({ page, block, quote, role }: Evidence): string {
	const places = [page === null ? '' : `p${page}`, block === null ? '' : `b${block}`, role ?? ''];
	return [...places.filter((place) => place !== ''), `«${quote}»`].join(' ');
}
