import type { Evidence } from '../../api/report.ts';

/** What was chosen on the right, and where it stands in the original. */
export interface Chosen {
	/** "finding-3". */
	readonly key: string;
	readonly evidence: readonly Marked[];
}

/** A place, with what is written beside its mark: the first above it, the second beneath. */
export type Marked = Evidence & { readonly captions?: readonly string[] };

export const NOTHING: Chosen = { key: '', evidence: [] };

/** Places that are at most this far from each other, in points, are seen in one window. */
const NEAR_POINTS = 220;
const NEAR_BLOCKS = 4;

/** The places to be shown at once: one window where they stand together, two where they do not. */
export function windowsOf({ evidence }: Chosen): readonly (readonly Marked[])[] {
	const [first, ...others] = evidence.filter(({ page, block }) => page !== null || block !== null);
	if (first === undefined) return [[]];
	const near = others.filter((other) => isNear(first, other));
	const far = others.filter((other) => !isNear(first, other));
	return far.length === 0 ? [[first, ...near]] : [[first, ...near], far];
}

function isNear(a: Evidence, b: Evidence): boolean {
	if (a.page !== b.page) return false;
	const [top, other] = [a.boxes[0]?.[1], b.boxes[0]?.[1]];
	if (top !== undefined && other !== undefined) return Math.abs(top - other) <= NEAR_POINTS;
	return a.block !== null && b.block !== null && Math.abs(a.block - b.block) <= NEAR_BLOCKS;
}
