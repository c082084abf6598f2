import type { useTotals } from '../../api/totals.ts';

type Totals = NonNullable<ReturnType<typeof useTotals>['data']>;
export type NamedRow = Totals['rows'][number] & { readonly name: string };

const collator = new Intl.Collator('vi');

/** The rows of the city's table with the names of their communes, in the order of a Vietnamese list. */
export function namedRows(
	totals: Totals | undefined,
	communes: readonly { readonly code: string; readonly name: string }[],
): readonly NamedRow[] {
	const names = new Map(communes.map(({ code, name }) => [code, name]));
	const rows = (totals?.rows ?? []).map((row) => ({ ...row, name: names.get(row.commune) ?? row.commune }));
	return rows.sort((a, b) => collator.compare(a.name, b.name));
}
