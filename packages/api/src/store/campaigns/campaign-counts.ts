import type { Session } from '../database.js';

/** Communes by how their newest report stands, withdrawn ones left out. */
export interface CampaignCounts {
	/** Communes on the list. */
	readonly expected: number;
	/** Of these, with a report: `expected = reported + missing`. */
	readonly reported: number;
	readonly missing: number;
	/** Of the reported, received after the deadline; 0 where there is none. */
	readonly late: number;
	readonly passed: number;
	readonly flagged: number;
	readonly unreadable: number;
	/** Received, queued, being checked or parked, and nothing known of it yet: `reported = passed + flagged + unreadable + open`. */
	readonly open: number;
	/** Of the reported, checked by another version than the one of the profile that is in force. */
	readonly outdated: number;
	/** Communes not on the list that have a report. */
	readonly unexpected: number;
	/** Reports of the campaign that are filed for no commune. */
	readonly withoutCommune: number;
	/** All reports of the campaign, earlier versions too. */
	readonly reports: number;
}

export async function campaignCounts({ client }: Session, campaign: string): Promise<CampaignCounts> {
	const { rows } = await client.query<CampaignCounts>(COUNTS, [campaign]);
	const [counts] = rows;
	if (!counts) throw new Error('a count gave no row');
	return counts;
}

/** A report that is checked again counts as it was checked last, and as people put it right. */
const COUNTS = `
	WITH counted AS (
		SELECT r.id, r.commune, r.received_at, r.created_at FROM rasoat.reports r WHERE r.campaign = $1 AND r.withdrawn_at IS NULL
	), newest AS (
		SELECT DISTINCT ON (commune) id, commune, received_at FROM counted WHERE commune IS NOT NULL
		ORDER BY commune, received_at DESC, created_at DESC, id DESC
	), expected AS (
		SELECT DISTINCT unnest(expected_communes) AS commune, deadline FROM rasoat.campaigns WHERE id = $1
	), standing AS (
		SELECT e.commune, n.id, e.deadline, n.received_at, last.verdict, last.profile_hash FROM expected e LEFT JOIN newest n ON n.commune = e.commune
		LEFT JOIN LATERAL (
			SELECT coalesce(v.verdict, s.verdict) AS verdict, a.profile_hash FROM rasoat.attempts a JOIN rasoat.results s ON s.attempt = a.id
				LEFT JOIN rasoat.reviews v ON v.report = n.id AND v.attempt = a.id
			WHERE a.report = n.id ORDER BY a.number DESC LIMIT 1
		) last ON true
	), in_force AS (
		SELECT p.hash FROM rasoat.campaigns c JOIN rasoat.profiles p ON p.profile_id = c.profile_id WHERE c.id = $1
		ORDER BY string_to_array(p.version, '.')::numeric[] DESC, p.installed_at DESC, p.hash LIMIT 1
	)
	SELECT count(*)::integer AS expected, count(id)::integer AS reported, count(*) FILTER (WHERE id IS NULL)::integer AS missing,
		count(*) FILTER (WHERE (received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > deadline)::integer AS late,
		count(*) FILTER (WHERE verdict = 'pass')::integer AS passed, count(*) FILTER (WHERE verdict = 'flagged')::integer AS flagged,
		count(*) FILTER (WHERE verdict = 'unreadable')::integer AS unreadable,
		count(*) FILTER (WHERE id IS NOT NULL AND verdict IS NULL)::integer AS open,
		count(*) FILTER (WHERE profile_hash <> (SELECT hash FROM in_force))::integer AS outdated,
		(SELECT count(*) FROM newest WHERE commune NOT IN (SELECT commune FROM expected))::integer AS unexpected,
		(SELECT count(*) FROM counted WHERE commune IS NULL)::integer AS "withoutCommune",
		(SELECT count(*) FROM counted)::integer AS reports
	FROM standing`;
