import type { Correction } from '@rasoat/checker';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import type { Database } from '../database.js';
import { correctionOf } from '../reviews/given.js';
import type { CorrectionRow } from '../reviews/tables.js';
import type { State } from '../schema.js';
import { attemptState } from './attempt-state.js';

/** What checking one attempt takes. */
export interface JobMaterial {
	readonly report: string;
	/** ISO instant. */
	readonly receivedAt: string;
	readonly original: { readonly sha256: string; readonly size: number; readonly mediaType: string };
	/** The original's bytes, as the database holds them; null for a large one, and for one that was deleted. */
	readonly bytes: Uint8Array | null;
	/** As the first who sent it called it. */
	readonly fileName: string;
	/** Null where it is not known yet. */
	readonly campaign: { readonly id: string; readonly deadline: string | null } | null;
	/** What to check by: the campaign's profile, or the one for reports without. `hash` of the version in force; null where the store has none. */
	readonly profile: { readonly id: string; readonly hash: string | null };
	/** What people have corrected of it; nobody adds to them while an attempt waits. */
	readonly corrections: readonly Correction[];
}

/**
 * Notes that an attempt is being processed and gives what that takes; null where it has ended, or there is none. A job may be met before the
 * note that it was queued is written, so it is taken from `received` as well; one that is `processing` already was taken up by another, and
 * may go on: only one completion counts. `profileId`: of the profile for reports without a campaign.
 */
export async function beginAttempt(database: Database, attempt: string, profileId: string): Promise<JobMaterial | null> {
	const { rows } = await database.transaction('single', ({ client }) =>
		client.query<Row>(BEGIN, [attempt, profileId, STORE_LIMITS.originalChunkBytes]),
	);
	const [row] = rows;
	if (row === undefined) return null;
	// It stood elsewhere when this began to look than when it came to write: somebody else has moved it in between.
	const state = row.begun ? 'processing' : row.state === 'processing' ? row.state : await attemptState(database, attempt);
	return state === 'processing' ? materialOf(row) : null;
}

interface Row {
	readonly begun: boolean;
	readonly state: State;
	readonly report: string;
	readonly received_at: Date;
	readonly sha256: string;
	readonly size: string;
	readonly media_type: string;
	readonly bytes: Buffer | null;
	readonly file_name: string;
	readonly campaign: string | null;
	readonly deadline: string | null;
	readonly profile_id: string;
	readonly profile_hash: string | null;
	readonly corrections: readonly Pick<CorrectionRow, 'id' | 'kind' | 'target' | 'given' | 'anchor'>[] | null;
}

/**
 * One statement, for it is a fifth of what the ledger costs a report; nobody waits until the note is on the disk, for should it be lost the
 * job is begun again.
 */
const BEGIN = `
	WITH begun AS (
		UPDATE rasoat.attempts SET state = 'processing', processing_at = now()
		WHERE id = $1 AND state IN ('received', 'queued') RETURNING set_config('synchronous_commit', 'off', true)
	)
	SELECT EXISTS (SELECT FROM begun) AS begun, a.state, p.id AS report, p.received_at, o.sha256, o.size, o.media_type,
		CASE WHEN o.size <= $3 THEN o.bytes END AS bytes,
		(SELECT r.file_name FROM rasoat.receipts r WHERE r.report = p.id AND r.original = o.sha256 ORDER BY r.recorded_at, r.id LIMIT 1) AS file_name,
		c.id AS campaign, c.deadline::text AS deadline, coalesce(c.profile_id, $2) AS profile_id,
		(SELECT hash FROM rasoat.profiles WHERE profile_id = coalesce(c.profile_id, $2)
			ORDER BY chosen_at DESC NULLS LAST, string_to_array(version, '.')::numeric[] DESC, installed_at DESC, hash LIMIT 1) AS profile_hash,
		(SELECT json_agg(json_build_object('id', id, 'kind', kind, 'target', target, 'given', given::text, 'anchor', anchor::text) ORDER BY made_at, id)
			FROM rasoat.corrections WHERE report = p.id AND ended_at IS NULL) AS corrections
	FROM rasoat.attempts a
		JOIN rasoat.reports p ON p.id = a.report
		JOIN rasoat.originals o ON o.sha256 = p.original
		LEFT JOIN rasoat.campaigns c ON c.id = p.campaign
	WHERE a.id = $1`;

function materialOf(row: Row): JobMaterial {
	return {
		report: row.report,
		receivedAt: row.received_at.toISOString(),
		original: { sha256: row.sha256, size: Number(row.size), mediaType: row.media_type },
		bytes: row.bytes,
		fileName: row.file_name,
		campaign: row.campaign === null ? null : { id: row.campaign, deadline: row.deadline },
		profile: { id: row.profile_id, hash: row.profile_hash },
		corrections: (row.corrections ?? []).flatMap((correction) => correctionOf(correction) ?? []),
	};
}
