import type { Unit } from '../../../api/reviewing.ts';

/** What became of one row of a break-down. */
export interface UnitDifference {
	/** Null where there was no such row. */
	readonly before: Unit | null;
	/** Null where it was left out. */
	readonly after: Unit | null;
}

/** The rows that differ: held together by name, and where as many rows stand, one that was only renamed by its number. */
export function unitDifferences(before: readonly Unit[], after: readonly Unit[]): readonly UnitDifference[] {
	const held = (rows: readonly Unit[], name: string) => rows.find((row) => row.name === name) ?? null;
	const isRenamed = (at: number) => before.length === after.length && held(after, before[at]?.name ?? '') === null;
	const changed = after.map((row, at): UnitDifference => {
		const same = held(before, row.name);
		return { before: same ?? (isRenamed(at) ? (before[at] ?? null) : null), after: row };
	});
	const gone = before
		.filter((row) => !changed.some((one) => one.before === row))
		.map((row): UnitDifference => ({ before: row, after: null }));
	return [...changed.filter(({ before: was, after: is }) => was === null || is === null || !isSame(was, is)), ...gone];
}

function isSame(a: Unit, b: Unit): boolean {
	return a.name === b.name && a.assigned === b.assigned && a.present === b.present;
}
