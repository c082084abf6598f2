import { useCommunes } from '../../../api/communes.ts';
import type { Profile } from '../../../api/report.ts';
import type { Citation, IdentityField, Review, Unit } from '../../../api/reviewing.ts';
import { dayWritten, numberOf } from '../../../text/formats.ts';
import { useTold, useWords } from '../../../words/use-words.ts';
import { unitDifferences } from './unit-differences.ts';

type Kept = Pick<Review['corrections'][number], 'kind' | 'target' | 'value' | 'how'>;

interface CorrectionWords {
	/** «số liệu “Biên chế được giao”». */
	readonly nameOf: (correction: Pick<Kept, 'kind' | 'target'>) => string;
	/** "37", "Không nêu", "Xã Kiến Hải", "Có, nhưng để trống". */
	readonly saidOf: (correction: Kept) => string;
	/** The same; of a break-down, the rows that were put right as they are now. */
	readonly changedOf: (correction: Kept & { readonly machine: unknown }) => string;
	/** The same of what the machine reads; of a break-down, the rows that were put right. */
	readonly machineOf: (correction: Pick<Review['corrections'][number], 'kind' | 'machine'> & { readonly value?: unknown }) => string;
}

/** Corrections as people read them, not by their codes. */
export function useCorrectionWords(profile: Profile | null): CorrectionWords {
	const { correcting, review } = useWords();
	const told = useTold();
	const communes = useCommunes().data;
	const unitSaid = ({ name, present, assigned }: Unit): string => {
		const counts = [
			...(present === null ? [] : [`${numberOf(present)} ${review.present}`]),
			...(assigned === null ? [] : [`${numberOf(assigned)} ${review.assigned}`]),
		];
		return `${name}: ${counts.join(', ') || review.how['not-stated'].toLocaleLowerCase('vi')}`;
	};
	const rowsBefore = (before: readonly Unit[], after: readonly Unit[]): string => {
		const said = unitDifferences(before, after).map((row) =>
			row.before === null ? correcting.units.noRow(row.after?.name ?? '') : unitSaid(row.before),
		);
		return said.join('; ') || correcting.units.same;
	};
	const plainValue = (value: unknown): string => {
		if (value === null || value === undefined) return review.how['not-stated'];
		if (typeof value === 'number') return numberOf(value);
		if (typeof value === 'string') return dayWritten(value);
		if (Array.isArray(value)) return (value as readonly Unit[]).map(unitSaid).join('; ');
		const { number, date } = value as Citation;
		return date === null ? number : correcting.of(number, dayWritten(date));
	};
	const communeNamed = (code: unknown) => communes?.find((commune) => commune.code === code)?.fullName ?? String(code);
	const sectionSaid = ({ present, empty }: { readonly present: boolean; readonly empty: boolean }) =>
		correcting.section[present ? (empty ? 'empty' : 'full') : 'none'];
	const rowsAfter = (before: readonly Unit[], after: readonly Unit[]): string => {
		const said = unitDifferences(before, after).map((row) =>
			row.after === null ? correcting.units.dropped(row.before?.name ?? '') : unitSaid(row.after),
		);
		return said.join('; ') || correcting.units.same;
	};
	const saidOf: CorrectionWords['saidOf'] = ({ kind, value, how }) => {
		if (kind === 'commune') return communeNamed(value);
		if (kind === 'section') return sectionSaid(value as { readonly present: boolean; readonly empty: boolean });
		return how === null || how === 'stated' ? plainValue(value) : review.how[how as keyof typeof review.how];
	};
	return {
		saidOf,
		changedOf: ({ machine, ...correction }) => {
			const read = (machine as { readonly value?: unknown } | null)?.value;
			return Array.isArray(read) && Array.isArray(correction.value) ? rowsAfter(read, correction.value) : saidOf(correction);
		},
		nameOf: ({ kind, target }) => {
			if (kind === 'figure') return correcting.is.figure(titleOf(profile?.figures, target, told));
			if (kind === 'section') return correcting.is.section(titleOf(profile?.sections, target, told));
			return correcting.is.identity(review.identity[kind === 'commune' ? 'commune' : (target as IdentityField)]);
		},
		machineOf: ({ kind, machine, value: corrected }) => {
			if (kind === 'commune') return machine === null ? review.unknownCommune : communeNamed((machine as { readonly code: string }).code);
			if (kind === 'section')
				return sectionSaid({ present: machine !== null, empty: (machine as { readonly empty: boolean } | null)?.empty ?? false });
			const { value, how } = (machine ?? { value: null, how: 'not-stated' }) as { readonly value: unknown; readonly how?: string };
			if (Array.isArray(value) && Array.isArray(corrected)) return rowsBefore(value, corrected);
			return value === null && how !== undefined ? review.how[how as keyof typeof review.how] : plainValue(value);
		},
	};
}

function titleOf(
	known: readonly { readonly id: string; readonly title: { readonly vi: string; readonly en: string } }[] | undefined,
	id: string,
	told: ReturnType<typeof useTold>,
): string {
	const found = known?.find((one) => one.id === id);
	return found === undefined ? id : told(found.title);
}
