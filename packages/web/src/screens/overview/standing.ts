import type { Campaign } from '../../api/campaigns.ts';
import type { Commune } from '../../api/communes.ts';
import type { ReportRow } from '../../api/report-rows.ts';

/** In the order in which they ask for a person, the most pressing first. */
export const STATES = ['unreadable', 'needs-review', 'flagged', 'missing', 'open', 'pass', 'returned', 'accepted'] as const;
export type State = (typeof STATES)[number];

/** How a commune stands in a campaign: by its newest report. */
export interface Standing {
	readonly commune: Commune;
	readonly state: State;
	/** Null where it has none. */
	readonly report: ReportRow | null;
	/** How many it has sent. */
	readonly versions: number;
	/** Null where nothing was sent, or no deadline is set. */
	readonly late: boolean | null;
	/** False for one that is not on the campaign's list and has sent something. */
	readonly expected: boolean;
}

/** How all communes of a campaign stand, in no particular order. `rows` newest first, as lists have them. */
export function standingsOf(
	{ expectedCommunes }: Pick<Campaign, 'expectedCommunes'>,
	communes: readonly Commune[],
	rows: readonly ReportRow[],
): readonly Standing[] {
	const sent = groupByCommune(rows);
	const expected = new Set(expectedCommunes);
	return communes
		.filter(({ code }) => expected.has(code) || sent.has(code))
		.map((commune) => {
			const own = sent.get(commune.code) ?? [];
			// What was set aside counts for nothing; the one before it does.
			const report = own.find(({ review }) => review.state !== 'set-aside') ?? null;
			return {
				commune,
				report,
				state: stateOf(report),
				versions: own.length,
				late: report?.late ?? null,
				expected: expected.has(commune.code),
			};
		});
}

function groupByCommune(rows: readonly ReportRow[]): ReadonlyMap<string, readonly ReportRow[]> {
	const groups = new Map<string, ReportRow[]>();
	for (const row of rows) {
		if (row.commune === null) continue;
		const group = groups.get(row.commune);
		if (group === undefined) groups.set(row.commune, [row]);
		else group.push(row);
	}
	return groups;
}

function stateOf(report: ReportRow | null): State {
	if (report === null) return 'missing';
	const { state } = report.review;
	return state === 'open' || state === 'set-aside' ? (report.verdict ?? 'open') : state;
}

/** How many communes of the list are in each state. */
export function countsOf(standings: readonly Standing[]): Readonly<Record<State, number>> {
	const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
	for (const { state, expected } of standings) if (expected) counts[state]++;
	return counts;
}
