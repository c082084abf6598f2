import type { Belonging } from '@rasoat/checker';
import type { Database, Session } from '../database.js';
import { fileByReading } from '../filing/file-by-reading.js';
import { holdReportOf } from '../filing/hold-original.js';
import { reopenIfStale } from '../filing/reopen-if-stale.js';
import { type CorrectedAgain, reviewAfterCheck } from '../reviews/after-check.js';
import { storableJson } from '../storable.js';
import { completeAsForeseen } from './complete-as-foreseen.js';

export interface Completion {
	readonly outcome: 'checked' | 'unreadable';
	/** The CheckResult as JSON text. */
	readonly json: string;
	readonly engineVersion: string;
	/** Hash of the normalised profile. */
	readonly profileHash: string;
	/** ISO date the check went by; null without a campaign or where that has none. */
	readonly deadline?: string | null;
	/** The campaign whose profile and deadline the check went by; null for none. Left out: whatever it was, the report is not filed by it. */
	readonly campaign?: string | null;
	/** What the report is filed by, of one that could be read. */
	readonly filedBy?: {
		readonly belonging: Belonging;
		readonly wording: Uint8Array | null;
		/** What was read, packed; null where it is too long to be kept. */
		readonly document?: Uint8Array | null;
	};
	/** The result by what people have corrected; null where they have not, or where the file could not be read. */
	readonly corrected?: CorrectedAgain | null;
}

/**
 * Saves a result, ends its attempt and files the report by what was read, in one transaction. Once in effect: where the attempt has ended,
 * nothing changes and it says so. A report that is filed elsewhere now than it was checked for is checked again where that matters.
 */
export async function complete(database: Database, attempt: string, completion: Completion): Promise<{ readonly changed: boolean }> {
	const changed = await completeAsForeseen(database, attempt, completion);
	return { changed: changed ?? (await completeHeld(database, attempt, completion)) };
}

/** Decides with the report held, so that whatever becomes of it meanwhile is seen. */
function completeHeld(database: Database, attempt: string, completion: Completion): Promise<boolean> {
	const { campaign, filedBy } = completion;
	return database.transaction('write', async (session) => {
		const report = await holdReportOf(session, attempt);
		const ended = report === null ? null : await endWithResult(session, attempt, completion);
		if (report === null || ended === null) return false;
		if (ended.reviewed) await reviewAfterCheck(session, report.id, attempt, completion.corrected ?? null);
		const filed = filedBy ? (await fileByReading(session, report, attempt, filedBy.belonging)).report : report;
		if (campaign !== undefined) await reopenIfStale(session, filed, filed.campaign !== campaign);
		return true;
	});
}

/** Null where the attempt has ended already; `reviewed`: people have worked on the report. */
async function endWithResult({ client }: Session, attempt: string, completion: Completion): Promise<{ readonly reviewed: boolean } | null> {
	const { outcome, json, engineVersion, profileHash, deadline = null, filedBy } = completion;
	const wording = filedBy?.wording ? Buffer.from(filedBy.wording) : null;
	const document = filedBy?.document ? Buffer.from(filedBy.document) : null;
	const values = [attempt, outcome, engineVersion, profileHash, deadline, storableJson(json), wording, document];
	const { rows } = await client.query<{ readonly reviewed: boolean }>(END, values);
	return rows[0] ?? null;
}

/** One statement, for every report goes through it. That `ended` asks for `gone` keeps the order of the locks: outbox, then attempt. */
const END = `
	WITH gone AS (DELETE FROM rasoat.outbox WHERE attempt = $1 RETURNING 1),
	ended AS (
		UPDATE rasoat.attempts SET state = 'done', outcome = $2, engine_version = $3, profile_hash = $4, deadline = $5, ended_at = now()
		WHERE id = $1 AND state IN ('received', 'queued', 'processing') AND (SELECT count(*) FROM gone) >= 0 RETURNING id, report
	),
	worded AS (INSERT INTO rasoat.wordings (attempt, signature) SELECT id, $7 FROM ended WHERE $7::bytea IS NOT NULL),
	read AS (
		INSERT INTO rasoat.readings (report, attempt, document) SELECT report, id, $8 FROM ended WHERE $8::bytea IS NOT NULL
		ON CONFLICT (report) DO UPDATE SET attempt = EXCLUDED.attempt, document = EXCLUDED.document
	)
	INSERT INTO rasoat.results (attempt, content) SELECT id, $6::json FROM ended
	RETURNING EXISTS (SELECT FROM rasoat.reviews v JOIN ended ON ended.report = v.report) AS reviewed`;
