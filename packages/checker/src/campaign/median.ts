/** The middle of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = sorted.length >> 1;
	const upper = sorted[at] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted[at - 1] ?? 0) + upper) / 2;
}
