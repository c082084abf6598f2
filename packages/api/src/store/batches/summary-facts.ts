import type { Message } from '@rasoat/parser';
import { INBOX_LIMITS } from '../../limits/inbox-limits.js';
import type { Database, Session } from '../database.js';
import type { Way } from '../schema.js';
import type { Trouble } from './batch-row.js';

/** What stands in the database for a summary; communes by their codes, moments as the driver reads them. */
export interface SummaryFacts {
	readonly came: readonly CameRow[];
	readonly cameTotal: number;
	readonly broken: readonly BrokenRow[];
	readonly brokenTotal: number;
	readonly campaigns: readonly CampaignRow[];
	readonly unfiled: readonly OpenRow[];
	readonly unfiledTotal: number;
	readonly waiting: number;
	readonly oldest: OpenRow | null;
	/** Files of the inbox that were recorded in the period. */
	readonly inbox: { readonly received: number; readonly known: number; readonly refused: number; readonly quarantined: number };
	/** What the runs of the period told. */
	readonly troubles: readonly Trouble[];
}

interface FiledRow {
	readonly campaign: string | null;
	/** Code of the commune it is filed for. */
	readonly commune: string | null;
	/** Code of the commune that was read in it. */
	readonly read: string | null;
	readonly fileName: string;
	readonly receivedAt: Date;
}

export interface CameRow extends FiledRow {
	readonly report: string;
	readonly way: Way;
	readonly again: boolean;
	readonly withdrawn: boolean;
	/** What it held was deleted by an administrator. */
	readonly deleted: boolean;
	readonly state: 'received' | 'queued' | 'processing' | 'done' | 'failed';
	readonly outcome: 'checked' | 'unreadable' | 'cancelled' | null;
	readonly verdict: 'pass' | 'flagged' | 'unreadable' | null;
}

export interface BrokenRow extends FiledRow {
	readonly report: string | null;
	readonly kind: 'refused' | 'unreadable' | 'parked';
	readonly code: string;
	/** Null of a parked one. */
	readonly why: Message | null;
}

export interface OpenRow extends FiledRow {
	readonly report: string;
	readonly kind: 'waiting' | 'parked' | 'unfiled';
}

export interface CampaignRow {
	readonly id: string;
	readonly name: string;
	/** ISO date. */
	readonly deadline: string | null;
	readonly expected: readonly string[];
	/** Codes of communes with a report that is not withdrawn, and can be read or still waits. */
	readonly filed: readonly string[];
	/** Codes of communes with any that is not withdrawn. */
	readonly sent: readonly string[];
}

/** Everything a summary of this period tells, read in one snapshot of the database. ISO instants: from just after `from` until `to`. */
export function summaryFacts(database: Database, from: string, to: string): Promise<SummaryFacts> {
	const most = INBOX_LIMITS.summaryRows;
	return database.transaction('snapshot', async (session) => {
		const rows = <Row extends object>(sql: string, ...values: readonly unknown[]) => ask<Row>(session, sql, values);
		const came = await rows<CameRow & Total>(CAME, from, to, most);
		const broken = await rows<BrokenRow & Total>(BROKEN, from, to, most);
		const unfiled = await rows<OpenRow & Total>(UNFILED, most);
		const [oldest] = await rows<OpenRow>(OLDEST);
		const [waiting] = await rows<Total>(WAITING);
		const [inbox] = await rows<SummaryFacts['inbox']>(INBOX, from, to);
		return {
			came,
			cameTotal: totalOf(came),
			broken,
			brokenTotal: totalOf(broken),
			campaigns: await rows<CampaignRow>(CAMPAIGNS),
			unfiled,
			unfiledTotal: totalOf(unfiled),
			waiting: waiting?.total ?? 0,
			oldest: oldest ?? null,
			inbox: inbox ?? { received: 0, known: 0, refused: 0, quarantined: 0 },
			troubles: await rows<Trouble>(TROUBLES, from, to),
		};
	});
}

interface Total {
	readonly total: number;
}

async function ask<Row extends object>({ client }: Session, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
	return (await client.query<Row>(sql, [...values])).rows;
}

function totalOf(rows: readonly Total[]): number {
	return rows[0]?.total ?? 0;
}

/** Of a report: how its first sender called it, its latest attempt, and the last result there is. */
const REPORT = `rasoat.reports p
	JOIN rasoat.attempts a ON a.report = p.id AND a.latest
	LEFT JOIN LATERAL rasoat.last_result(p.id) res ON true
	CROSS JOIN LATERAL (SELECT r.file_name FROM rasoat.receipts r WHERE r.report = p.id ORDER BY r.recorded_at, r.id LIMIT 1) first`;
const FILED = `p.campaign, p.commune, res.content #>> '{identity,commune,code}' AS read`;
const ALL = 'count(*) OVER ()::integer AS total';

/** Of a file that was found to be another report's, that report. */
const CAME = `SELECT p.id AS report, r.file_name AS "fileName", r.received_at AS "receivedAt", r.way, ${FILED},
		p.id <> r.report OR EXISTS (
			SELECT FROM rasoat.receipts e WHERE e.report = r.report AND (e.recorded_at, e.id) < (r.recorded_at, r.id)
		) AS again,
		p.withdrawn_at IS NOT NULL AS withdrawn, p.deleted_at IS NOT NULL AS deleted, a.state, a.outcome, res.content ->> 'verdict' AS verdict, ${ALL}
	FROM rasoat.receipts r JOIN rasoat.reports own ON own.id = r.report
		LEFT JOIN rasoat.filings f ON f.report = own.id AND own.withdrawn_at IS NOT NULL
		JOIN rasoat.reports p ON p.id = coalesce(f.duplicate_of, own.id)
		JOIN rasoat.attempts a ON a.report = p.id AND a.latest LEFT JOIN LATERAL rasoat.last_result(p.id) res ON true
	WHERE r.recorded_at > $1::timestamptz AND r.recorded_at <= $2::timestamptz
	ORDER BY r.recorded_at, r.id LIMIT $3`;

/** Refused and unreadable files of the period, and all that are parked, for they wait for somebody. */
const BROKEN = `SELECT *, ${ALL} FROM (
	SELECT NULL::uuid AS report, i.path AS "fileName", i.modified_at AS "receivedAt", 'refused' AS kind, i.error AS code, i.told AS why,
		NULL AS campaign, NULL AS commune, NULL AS read
	FROM rasoat.batch_items i
	WHERE i.outcome = 'refused' AND i.recorded_at > $1::timestamptz AND i.recorded_at <= $2::timestamptz
	UNION ALL
	SELECT p.id, first.file_name, p.received_at, 'unreadable', coalesce(res.content #>> '{error,code}', ''), res.content #> '{error,message}', ${FILED}
	FROM ${REPORT}
	WHERE res.verdict = 'unreadable' AND a.state <> 'failed' AND p.withdrawn_at IS NULL AND p.deleted_at IS NULL AND EXISTS (SELECT FROM rasoat.receipts r
		WHERE r.report = p.id AND r.recorded_at > $1::timestamptz AND r.recorded_at <= $2::timestamptz)
	UNION ALL
	SELECT p.id, first.file_name, p.received_at, 'parked', a.error, NULL, ${FILED} FROM ${REPORT} WHERE a.state = 'failed' AND p.withdrawn_at IS NULL
) broken ORDER BY kind, "receivedAt", "fileName" LIMIT $3`;

const UNFILED = `SELECT p.id AS report, first.file_name AS "fileName", p.received_at AS "receivedAt", 'unfiled' AS kind, ${FILED}, ${ALL}
	FROM ${REPORT} WHERE p.campaign IS NULL AND p.withdrawn_at IS NULL AND p.deleted_at IS NULL AND res.verdict <> 'unreadable'
	ORDER BY p.received_at, p.id LIMIT $1`;

const OLDEST = `SELECT p.id AS report, first.file_name AS "fileName", p.received_at AS "receivedAt", ${FILED},
		CASE WHEN a.state = 'failed' THEN 'parked' WHEN a.state = 'done' THEN 'unfiled' ELSE 'waiting' END AS kind
	FROM ${REPORT}
	WHERE p.withdrawn_at IS NULL AND p.deleted_at IS NULL AND (a.state <> 'done' OR (p.campaign IS NULL AND res.verdict <> 'unreadable'))
	ORDER BY p.received_at, p.id LIMIT 1`;

const WAITING = `SELECT count(*)::integer AS total FROM rasoat.attempts WHERE latest AND state IN ('received', 'queued', 'processing')`;

const CAMPAIGNS = `SELECT c.id, c.name, c.deadline::text AS deadline, c.expected_communes AS expected,
		coalesce(array_agg(DISTINCT p.commune) FILTER (WHERE p.id IS NOT NULL AND (res.verdict <> 'unreadable' OR (res.attempt IS NULL AND a.outcome IS NULL))), '{}') AS filed,
		coalesce(array_agg(DISTINCT p.commune) FILTER (WHERE p.id IS NOT NULL), '{}') AS sent
	FROM rasoat.campaigns c
		LEFT JOIN rasoat.reports p ON p.campaign = c.id AND p.commune IS NOT NULL AND p.withdrawn_at IS NULL
		LEFT JOIN rasoat.attempts a ON a.report = p.id AND a.latest
		LEFT JOIN LATERAL rasoat.last_result(p.id) res ON true
	WHERE c.closed_at IS NULL
	GROUP BY c.id ORDER BY c.deadline NULLS LAST, c.id`;

const INBOX = `SELECT count(*) FILTER (WHERE outcome = 'received')::integer AS received, count(*) FILTER (WHERE outcome = 'known')::integer AS known,
		count(*) FILTER (WHERE outcome = 'refused')::integer AS refused, count(quarantined_at)::integer AS quarantined
	FROM rasoat.batch_items WHERE recorded_at > $1::timestamptz AND recorded_at <= $2::timestamptz`;

/** Each once, however many runs told it; the last of them. */
const TROUBLES = `SELECT path, told FROM (
		SELECT DISTINCT ON (t ->> 'path', t #>> '{told,vi}') t ->> 'path' AS path, t -> 'told' AS told, b.ended_at
		FROM rasoat.batches b CROSS JOIN LATERAL json_array_elements(b.troubles) t
		WHERE b.ended_at > $1::timestamptz AND b.ended_at <= $2::timestamptz
		ORDER BY t ->> 'path', t #>> '{told,vi}', b.ended_at DESC) told
	ORDER BY ended_at DESC, path LIMIT 200`;
