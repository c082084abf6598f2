import type { Belonging } from '@rasoat/checker';
import type { Database, Session } from '../database.js';
import { fileByReading } from '../filing/file-by-reading.js';
import { holdReportOf } from '../filing/hold-original.js';
import { reopenIfStale } from '../filing/reopen-if-stale.js';
import { storableJson } from '../storable.js';

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
	readonly filedBy?: { readonly belonging: Belonging; readonly wording: Uint8Array | null };
}

/**
 * Saves a result, ends its attempt and files the report by what was read, in one transaction. Once in effect: where the attempt has ended,
 * nothing changes and it says so. A report that is filed elsewhere now than it was checked for is checked again where that matters.
 */
export function complete(database: Database, attempt: string, completion: Completion): Promise<{ readonly changed: boolean }> {
	const { campaign, filedBy } = completion;
	return database.transaction('write', async (session) => {
		const report = await holdReportOf(session, attempt);
		if (report === null || !(await endWithResult(session, attempt, completion))) return { changed: false };
		const filed = filedBy ? (await fileByReading(session, report, attempt, filedBy.belonging)).report : report;
		if (campaign !== undefined) await reopenIfStale(session, filed, filed.campaign !== campaign);
		return { changed: true };
	});
}

/** False where the attempt has ended already. */
async function endWithResult({ client }: Session, attempt: string, completion: Completion): Promise<boolean> {
	const { outcome, json, engineVersion, profileHash, deadline = null, filedBy } = completion;
	const wording = filedBy?.wording ? Buffer.from(filedBy.wording) : null;
	const { rowCount } = await client.query(END, [attempt, outcome, engineVersion, profileHash, deadline, storableJson(json), wording]);
	return rowCount === 1;
}

/** One statement, for every report goes through it. That `ended` asks for `gone` keeps the order of the locks: outbox, then attempt. */
const END = `
	WITH gone AS (DELETE FROM rasoat.outbox WHERE attempt = $1 RETURNING 1),
	ended AS (
		UPDATE rasoat.attempts SET state = 'done', outcome = $2, engine_version = $3, profile_hash = $4, deadline = $5, ended_at = now()
		WHERE id = $1 AND state IN ('received', 'queued', 'processing') AND (SELECT count(*) FROM gone) >= 0 RETURNING id
	),
	worded AS (INSERT INTO rasoat.wordings (attempt, signature) SELECT id, $7 FROM ended WHERE $7::bytea IS NOT NULL)
	INSERT INTO rasoat.results (attempt, content) SELECT id, $6::json FROM ended`;
