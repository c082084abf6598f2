import { eq } from 'drizzle-orm';
import type { Session } from '../database.js';
import { type Report, reports } from '../schema.js';
import { filings } from './tables.js';

/** Duplicates of duplicates: each step is one more arrival of the same bytes at an odd moment. */
const MOST_STEPS = 20;

/** The report that stands for this one: of a withdrawn duplicate the one it is a duplicate of, else the report itself. */
export async function standingFor<R extends Report | null>({ orm }: Session, report: R): Promise<R | Report> {
	let standing: R | Report = report;
	for (let step = 0; step < MOST_STEPS && standing !== null && standing.withdrawnAt !== null; step++) {
		const [next] = await orm
			.select({ report: reports })
			.from(filings)
			.innerJoin(reports, eq(reports.id, filings.duplicateOf))
			.where(eq(filings.report, standing.id));
		if (!next) break;
		standing = next.report;
	}
	return standing;
}
