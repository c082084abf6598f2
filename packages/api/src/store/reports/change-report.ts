import { and, eq } from 'drizzle-orm';
import { recordChange } from '../audit/record-change.js';
import type { Database, Session } from '../database.js';
import { holdReport } from '../filing/hold-original.js';
import { type Attempt, attempts, type Report } from '../schema.js';
import { summaries } from './tables.js';

/** Who changes a report, why, and what it must be like for that. */
export interface Deed {
	/** As the audit log names people. */
	readonly actor: string;
	readonly reason: string;
	/** Called with the report's place in the order of changes, while nobody else can change it; throws to leave all as it is. */
	readonly guard: (change: number) => void;
}

/** What was done: `detail` goes into the audit log. */
export interface Done<Outcome> {
	readonly outcome: Outcome;
	/** False when nothing had to be done: then nothing is logged either. */
	readonly changed: boolean;
	readonly detail: object;
}

/**
 * Does something to one report in a transaction of its own: held against everybody else, logged with its reason. Null where there is no such
 * report. `work` gets the report and its latest attempt.
 */
export function changeReport<Outcome>(
	database: Database,
	id: string,
	action: `report.${string}`,
	{ actor, reason, guard }: Deed,
	work: (session: Session, report: Report, latest: Attempt) => Promise<Done<Outcome>>,
): Promise<Outcome | null> {
	return database.transaction('write', async (session) => {
		const report = await holdReport(session, id);
		if (report === null) return null;
		guard(await changeOf(session, id));
		const { outcome, changed, detail } = await work(session, report, await latestOf(session, id));
		if (changed) await recordChange(session, { actor, action, target: id, detail: { ...detail, reason } });
		return outcome;
	});
}

async function changeOf({ orm }: Session, report: string): Promise<number> {
	const [summary] = await orm.select({ change: summaries.change }).from(summaries).where(eq(summaries.report, report));
	if (!summary) throw new Error(`report ${report} has no summary`);
	return summary.change;
}

async function latestOf({ orm }: Session, report: string): Promise<Attempt> {
	const [latest] = await orm
		.select()
		.from(attempts)
		.where(and(eq(attempts.report, report), eq(attempts.latest, true)));
	if (!latest) throw new Error(`report ${report} has no attempt`);
	return latest;
}
