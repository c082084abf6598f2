import type { Belonging } from '@rasoat/checker';
import type { Database, Session } from '../database.js';
import { fileByReading } from '../filing/file-by-reading.js';
import { holdReportOf } from '../filing/hold-original.js';
import { reopenIfStale } from '../filing/reopen-if-stale.js';
import { wordings } from '../filing/tables.js';
import { type Report, results } from '../schema.js';
import { type Change, endAttempt } from './change-attempt.js';

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
export function complete(database: Database, attempt: string, completion: Completion): Promise<Change> {
	const { json, campaign, filedBy, ...facts } = completion;
	return database.transaction('write', async (session) => {
		const report = await holdReportOf(session, attempt);
		const change = await endAttempt(session, attempt, 'done', facts);
		if (!change.changed || report === null) return change;
		await session.orm.insert(results).values({ attempt, content: json });
		if (filedBy?.wording) await session.orm.insert(wordings).values({ attempt, signature: Buffer.from(filedBy.wording) });
		const filed = filedBy ? await fileAs(session, report, attempt, filedBy.belonging) : report;
		if (campaign !== undefined) await reopenIfStale(session, filed, filed.campaign !== campaign);
		return change;
	});
}

async function fileAs(session: Session, report: Report, attempt: string, belonging: Belonging): Promise<Report> {
	return (await fileByReading(session, report, attempt, belonging)).report;
}
