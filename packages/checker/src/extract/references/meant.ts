import type { Reference } from '../../facts.js';
import { numberKey } from './number-key.js';

/** The number and day of a document of the campaign, as it is. */
export interface Target {
	readonly number: string;
	/** ISO. */
	readonly date: string;
}

export interface Targets {
	readonly conclusion: Target;
	readonly letter: Target;
}

/** The same number, however its signs are typed; a citation that leaves the symbol out is not wrong. */
export function isSameNumber(written: string, number: string): boolean {
	const [a, b] = [numberKey(written), numberKey(number)];
	return a.digits === b.digits && (a.letters === '' || a.letters === b.letters);
}

/** The citations that mean a document of the campaign, rightly or wrongly numbered or dated. */
export function meantReferences(references: readonly Reference[], kind: 'conclusion' | 'letter', target: Target): readonly Reference[] {
	const own = references.filter((reference) => reference.kind === kind);
	const right = own.filter(({ number }) => isSameNumber(number, target.number));
	const roles = new Set(right.map(({ role }) => role));
	const isSlip = (reference: Reference) =>
		kind === 'letter' ? isLetterSlip(reference, target, right.length > 0) : isInPlace(reference, roles, target);
	return own.filter((reference) => isSameNumber(reference.number, target.number) || isSlip(reference));
}

/** A letter misnumbered: "2851/UBND-NVKTGS", "2581/UBND-NVKT". Another letter of the same office has its own number and day. */
function isLetterSlip(reference: Reference, target: Target, exact: boolean): boolean {
	const [written, right] = [numberKey(reference.number), numberKey(target.number)];
	const sameDay = reference.date === target.date;
	const sameOffice = written.letters === '' || distance(written.letters, right.letters) <= 2;
	if (written.digits === right.digits) return sameDay || sameOffice || written.letters.startsWith(right.letters.slice(0, 4));
	if (!sameOffice || (written.letters === '' && !sameDay)) return false;
	if (sameDay || isAnagram(written.digits, right.digits)) return true;
	const near = distance(written.digits, right.digits);
	return near <= 1 ? !exact || reference.date === null : !exact && reference.role === 'basis' && near <= 2;
}

/** Another Conclusion in the target's place: of its day, or named alone where the report says what it reports on. Those cited beside it are none. */
function isInPlace({ date, role }: Reference, rolesOfTarget: ReadonlySet<Reference['role']>, target: Target): boolean {
	if (date === target.date) return true;
	if (role === 'basis') return !rolesOfTarget.has('basis') && !rolesOfTarget.has('title');
	return role !== null && !rolesOfTarget.has(role);
}

function isAnagram(a: string, b: string): boolean {
	return [...a].sort().join('') === [...b].sort().join('');
}

/** Edits between two short strings, a swap of neighbours counting as one. */
function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
	);
	const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const row = rows[i];
			if (row)
				row[j] = Math.min(
					at(i - 1, j) + 1,
					at(i, j - 1) + 1,
					at(i - 1, j - 1) + cost,
					swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
				);
		}
	}
	return at(a.length, b.length);
}
