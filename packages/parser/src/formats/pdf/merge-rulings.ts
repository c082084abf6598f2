import type { Ruling } from './ruling.js';

/** Joins pieces of one line (dashes, cell borders drawn one by one, double lines) and drops what is too short to part cells. */
export function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
	return [...mergeParallel(rulings.filter((r) => r.horizontal)), ...mergeParallel(rulings.filter((r) => !r.horizontal))].filter(
		(r) => r.to - r.from >= SHORTEST,
	);
}

/** Points. */
const SHORTEST = 6;
/** Lines closer than this stand for one (a double line). */
const SAME_LINE = 2.2;
/** Dashes are joined over gaps up to this. */
const DASH_GAP = 4;

function mergeParallel(rulings: Ruling[]): Ruling[] {
	const sorted = rulings.sort((a, b) => a.at - b.at || a.from - b.from);
	const merged: Ruling[] = [];
	for (let i = 0; i < sorted.length; ) {
		const start = sorted[i]?.at ?? 0;
		let end = i;
		while (end < sorted.length && (sorted[end]?.at ?? 0) - start <= SAME_LINE) end++;
		merged.push(...mergeCollinear(sorted.slice(i, end)));
		i = end;
	}
	return merged;
}

function mergeCollinear(group: Ruling[]): Ruling[] {
	group.sort((a, b) => a.from - b.from);
	const at = group.reduce((sum, r) => sum + r.at, 0) / Math.max(1, group.length);
	const merged: Ruling[] = [];
	for (const ruling of group) {
		const last = merged.at(-1);
		if (last !== undefined && ruling.from - last.to <= DASH_GAP) merged[merged.length - 1] = { ...last, to: Math.max(last.to, ruling.to) };
		else merged.push({ ...ruling, at });
	}
	return merged;
}
