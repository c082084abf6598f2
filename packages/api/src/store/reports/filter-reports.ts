import { and, arrayContains, arrayOverlaps, eq, gte, inArray, isNotNull, isNull, like, lt, type SQL } from 'drizzle-orm';
import type { ReviewState } from '../reviews/review-state.js';
import { type Outcome, reports, type State, type Way } from '../schema.js';
import { storable } from '../storable.js';
import type { ReportRow } from './report-row.js';
import { bareText, searchText } from './search-text.js';
import { summaries } from './tables.js';

/** What narrows a list of reports; whatever is absent does not. */
export interface ReportFilter {
	/** One report alone. */
	readonly id?: string | undefined;
	readonly states?: readonly State[] | undefined;
	readonly outcomes?: readonly Outcome[] | undefined;
	readonly verdicts?: readonly NonNullable<ReportRow['verdict']>[] | undefined;
	/** Where people's work on it stands. */
	readonly reviews?: readonly ReviewState[] | undefined;
	readonly campaign?: string | undefined;
	readonly commune?: string | undefined;
	/** Filed in no campaign, or for no commune. */
	readonly unfiled?: 'campaign' | 'commune' | undefined;
	/** One of the ways it came. */
	readonly way?: Way | undefined;
	readonly withdrawn?: boolean | undefined;
	readonly sha256?: string | undefined;
	/** Id of a rule with a finding. */
	readonly rule?: string | undefined;
	/** Words, each somewhere in the name. Written with tones they are meant, without they are not. */
	readonly name?: string | undefined;
	/** ISO instants, the second one no longer within. */
	readonly receivedFrom?: string | undefined;
	readonly receivedTo?: string | undefined;
}

export function matching(filter: ReportFilter): SQL | undefined {
	const { id, states, outcomes, verdicts, campaign, commune, unfiled, way, withdrawn, sha256, rule, name, receivedFrom, receivedTo } =
		filter;
	return and(
		id === undefined ? undefined : eq(reports.id, id),
		states && inArray(summaries.state, [...states]),
		outcomes && inArray(summaries.outcome, [...outcomes]),
		verdicts && inArray(summaries.verdict, [...verdicts]),
		filter.reviews && inArray(summaries.review, [...filter.reviews]),
		campaign === undefined ? undefined : eq(reports.campaign, campaign),
		commune === undefined ? undefined : eq(reports.commune, commune),
		unfiled && isNull(unfiled === 'campaign' ? reports.campaign : reports.commune),
		way && arrayOverlaps(summaries.ways, [way]),
		withdrawn === undefined ? undefined : withdrawn ? isNotNull(reports.withdrawnAt) : isNull(reports.withdrawnAt),
		sha256 === undefined ? undefined : eq(reports.original, sha256),
		rule === undefined ? undefined : arrayContains(summaries.rules, [storable(rule)]),
		...(name ?? '').split(/\s+/).filter(Boolean).map(nameHolds),
		receivedFrom === undefined ? undefined : gte(reports.receivedAt, receivedFrom),
		receivedTo === undefined ? undefined : lt(reports.receivedAt, receivedTo),
	);
}

function nameHolds(sent: string): SQL {
	const word = storable(sent);
	const bare = bareText(word);
	const meant = searchText(word);
	return meant === bare ? like(summaries.nameBare, containing(bare)) : like(summaries.nameSearch, containing(meant));
}

function containing(text: string): string {
	return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
