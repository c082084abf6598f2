import type { Session } from '../database.js';
import { PRIORITY } from '../ledger/enqueue.js';

/**
 * Opens a new attempt for every report of a campaign that waits for none, and keeps beside each who asked for it; gives their number. Left out
 * are those withdrawn, deleted, or cancelled before there was any result. A report that is just being checked is looked at when that is done.
 */
export async function recheckCampaign({ client }: Session, campaign: string, actor: string): Promise<number> {
	// In one order, as everybody takes several: two rechecks at once wait for each other, and do not block each other.
	await client.query('SELECT id FROM rasoat.reports WHERE campaign = $1 ORDER BY id FOR NO KEY UPDATE', [campaign]);
	const { rowCount } = await client.query(REOPEN, [campaign, PRIORITY.recheck, REASON, actor]);
	return rowCount ?? 0;
}

const REASON = 'Kiểm tra lại cả đợt báo cáo.';

const REOPEN = `
	WITH last AS (
		UPDATE rasoat.attempts a SET latest = false FROM rasoat.reports r
		WHERE r.id = a.report AND r.campaign = $1 AND r.withdrawn_at IS NULL AND r.deleted_at IS NULL
			AND a.latest AND a.state IN ('done', 'failed')
			AND (a.outcome IS DISTINCT FROM 'cancelled' OR EXISTS (SELECT FROM rasoat.last_result(r.id)))
		RETURNING a.report, a.number, a.state
	), next AS (
		INSERT INTO rasoat.attempts (report, number) SELECT report, number + 1 FROM last RETURNING id
	), noted AS (
		INSERT INTO rasoat.amendments (report, kind, before, after, reason, actor)
		SELECT report, 'recheck', json_build_object('attempt', number, 'state', state), json_build_object('attempt', number + 1), $3, $4 FROM last
	)
	INSERT INTO rasoat.outbox (attempt, priority) SELECT id, $2 FROM next`;
