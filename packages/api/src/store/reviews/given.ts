import type { Anchor, Correction } from '@rasoat/checker';
import type { CorrectionRow } from './tables.js';

type Each<C> = C extends Correction ? Omit<C, 'id' | 'anchor'> : never;
/** A correction as somebody gives it: `place` where he points at, null for where the machine read. */
export type GivenCorrection = Each<Correction>;

/** As it is kept: all but what has a column of its own. */
export function givenText(correction: GivenCorrection): string {
	const { kind: _, target: __, ...given } = correction;
	return JSON.stringify(given);
}

/** As the checker takes it; null for one that was deleted with its report. */
export function correctionOf({ id, kind, target, given, anchor }: Pick<CorrectionRow, 'id' | 'kind' | 'target' | 'given' | 'anchor'>) {
	if (given === null) return null;
	return {
		...(JSON.parse(given) as object),
		id,
		kind,
		target,
		anchor: anchor === null ? null : (JSON.parse(anchor) as Anchor),
	} as Correction;
}
