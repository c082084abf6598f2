import type { Database, Session } from '../database.js';
import type { ReviewState } from '../reviews/review-state.js';
import type { State } from '../schema.js';
import { storable } from '../storable.js';
import { NEWEST } from './newest.js';

/** How a commune stands in a campaign: what people decided, else what the check said. `parked`: somebody has to look why it is not checked. */
export const COMMUNE_STATES = [
	'missing',
	'waiting',
	'parked',
	'unreadable',
	'flagged',
	'passed',
	'needs-review',
	'accepted',
	'returned',
	'set-aside',
] as const;
export type CommuneState = (typeof COMMUNE_STATES)[number];

export interface CommuneStanding {
	/** Code. */
	readonly commune: string;
	/** Whether it is on the campaign's list. */
	readonly expected: boolean;
	readonly state: CommuneState;
	/** The report that counts; null where there is none, as are the next three. */
	readonly report: string | null;
	/** ISO instant. */
	readonly receivedAt: string | null;
	readonly late: boolean | null;
	readonly findings: { readonly error: number; readonly warning: number; readonly info: number; readonly doubtful: number } | null;
	readonly corrected: number;
	readonly unsettled: number;
	/** Reports of it that were not withdrawn. */
	readonly versions: number;
}

export interface CampaignOverview {
	/** Those of the list, and those that sent something; by code. */
	readonly communes: readonly CommuneStanding[];
	/** Reports of the campaign for no commune; reports of no campaign at all. */
	readonly bins: { readonly withoutCommune: number; readonly withoutCampaign: number };
	/** By the hour they were received in; `communes` of which it was the first. */
	readonly arrivals: readonly { readonly hour: string; readonly reports: number; readonly communes: number }[];
}

/** How every commune of a campaign stands; null where there is no such campaign. */
export function campaignOverview(database: Database, sent: string): Promise<CampaignOverview | null> {
	const id = storable(sent);
	return database.transaction('snapshot', async (session) => {
		const { rows: bins } = await session.client.query<CampaignOverview['bins']>(BINS, [id]);
		const [found] = bins;
		if (!found) return null;
		return { communes: await standings(session, id), bins: found, arrivals: await arrivals(session, id) };
	});
}

interface Row {
	readonly commune: string;
	readonly expected: boolean;
	readonly id: string | null;
	readonly received_at: Date | null;
	readonly late: boolean | null;
	readonly state: State;
	readonly review: ReviewState;
	readonly verdict: 'pass' | 'flagged' | 'unreadable' | null;
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
	readonly doubtful: number;
	readonly corrected: number | null;
	readonly unsettled: number | null;
	readonly versions: number | null;
}

async function standings({ client }: Session, campaign: string): Promise<readonly CommuneStanding[]> {
	const { rows } = await client.query<Row>(STANDINGS, [campaign]);
	return rows.map((row) => ({
		...{ commune: row.commune, expected: row.expected, state: stateOf(row), report: row.id, late: row.late },
		receivedAt: row.received_at?.toISOString() ?? null,
		findings: row.verdict && { error: row.errors, warning: row.warnings, info: row.infos, doubtful: row.doubtful },
		...{ corrected: row.corrected ?? 0, unsettled: row.unsettled ?? 0, versions: row.versions ?? 0 },
	}));
}

function stateOf({ id, state, review, verdict }: Row): CommuneState {
	if (id === null) return 'missing';
	if (review !== 'open') return review;
	if (state === 'failed') return 'parked';
	if (verdict === null) return state === 'done' ? 'parked' : 'waiting';
	return verdict === 'pass' ? 'passed' : verdict;
}

async function arrivals({ client }: Session, campaign: string): Promise<CampaignOverview['arrivals']> {
	const { rows } = await client.query<{ hour: Date; reports: number; communes: number }>(ARRIVALS, [campaign]);
	return rows.map(({ hour, ...counts }) => ({ ...counts, hour: hour.toISOString() }));
}

const STANDINGS = `
	WITH ${NEWEST}, expected AS (SELECT DISTINCT unnest(expected_communes) AS commune FROM rasoat.campaigns WHERE id = $1)
	SELECT coalesce(e.commune, s.commune) AS commune, e.commune IS NOT NULL AS expected, s.id, s.received_at,
		(s.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > (SELECT deadline FROM rasoat.campaigns WHERE id = $1) AS late,
		s.state, s.review, s.verdict, s.errors, s.warnings, s.infos, s.doubtful, s.corrected, s.unsettled, s.versions
	FROM expected e FULL JOIN standing s ON s.commune = e.commune ORDER BY 1`;

const BINS = `
	SELECT (SELECT count(*) FROM rasoat.reports WHERE campaign = c.id AND commune IS NULL AND withdrawn_at IS NULL)::integer AS "withoutCommune",
		(SELECT count(*) FROM rasoat.reports WHERE campaign IS NULL AND withdrawn_at IS NULL)::integer AS "withoutCampaign"
	FROM rasoat.campaigns c WHERE c.id = $1`;

const ARRIVALS = `
	WITH came AS (
		SELECT received_at, row_number() OVER (PARTITION BY commune ORDER BY received_at, id) = 1 AND commune IS NOT NULL AS first
		FROM rasoat.reports WHERE campaign = $1 AND withdrawn_at IS NULL
	)
	SELECT date_trunc('hour', received_at) AS hour, count(*)::integer AS reports, count(*) FILTER (WHERE first)::integer AS communes
	FROM came GROUP BY 1 ORDER BY 1`;
