import type { Evidence } from '../../../api/report.ts';
import type { Unit } from '../../../api/reviewing.ts';
import { numberOf } from '../../../text/formats.ts';
import { readNumber } from '../../../text/read-number.ts';

/** A row as it is typed. */
export interface TypedRow {
	readonly key: number;
	readonly name: string;
	readonly present: string;
	readonly assigned: string;
	readonly isDropped: boolean;
	/** Where the machine read it; null for one that was added. */
	readonly evidence: Evidence | null;
}

/** One that is added. */
export const NEW_ROW = { name: '', present: '', assigned: '', isDropped: false, evidence: null } as const;

/** The rows of a break-down as they are typed over; one empty one where there are none. */
export function typedRows(units: readonly Unit[], evidence: readonly Evidence[]): readonly TypedRow[] {
	const typed = (count: number | null) => (count === null ? '' : numberOf(count));
	const rows = units.map(({ name, present, assigned }, key) => ({
		...{ key, name, present: typed(present), assigned: typed(assigned), isDropped: false },
		evidence: evidence[key] ?? null,
	}));
	return rows.length > 0 ? rows : [{ key: 0, ...NEW_ROW }];
}

/** The unit that a row tells; null while it cannot be one. */
export function unitOf({ name, present, assigned }: TypedRow): Unit | null {
	const [here, given] = [countOf(present), countOf(assigned)];
	return name.trim() === '' || here === undefined || given === undefined ? null : { name: name.trim(), present: here, assigned: given };
}

/** Null for none, undefined for what is no whole number. */
export function countOf(typed: string): number | null | undefined {
	if (typed.trim() === '') return null;
	const read = readNumber(typed);
	return read !== null && Number.isSafeInteger(read) ? read : undefined;
}
