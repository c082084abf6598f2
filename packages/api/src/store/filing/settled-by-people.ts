import { sql } from 'drizzle-orm';
import type { Session } from '../database.js';

/** Who files by what was read; everybody else in the amendments is a person. */
export const READER = 'rasoat';

export interface SettledByPeople {
	readonly campaign: boolean;
	readonly commune: boolean;
}

/** Whether a person has moved a report to where it stands, be it out of every campaign: reading does not move it from there. */
export async function settledByPeople({ orm }: Session, report: string): Promise<SettledByPeople> {
	const { rows } = await orm.execute<{ campaign: boolean; commune: boolean }>(sql`
		SELECT coalesce(bool_or(before ->> 'campaign' IS DISTINCT FROM after ->> 'campaign'), false) AS campaign,
			coalesce(bool_or(before ->> 'commune' IS DISTINCT FROM after ->> 'commune'), false) AS commune
		FROM rasoat.amendments WHERE report = ${report} AND kind = 'move' AND actor <> ${READER}`);
	return rows[0] ?? { campaign: false, commune: false };
}
