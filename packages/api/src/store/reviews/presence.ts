import { PRESENCE_LIMITS } from '../../limits/presence-limits.js';
import type { Database, Session } from '../database.js';

export const DOINGS = ['looking', 'changing'] as const;
export type Doing = (typeof DOINGS)[number];

/** Somebody who has a report open. */
export interface Present {
	/** As the audit log names people. */
	readonly actor: string;
	readonly name: string;
	readonly doing: Doing;
	/** ISO instants: since when, and when he is taken to have gone unless he gives another sign. */
	readonly since: string;
	readonly until: string;
}

/** Notes that somebody is at a report, or still is; gives everybody who is. Who listens is told where that is news. */
export function comeTo(database: Database, report: string, who: Pick<Present, 'actor' | 'name' | 'doing'>): Promise<readonly Present[]> {
	return database.transaction('write', async (session) => {
		const gone = await forgetGone(session, report);
		const { rows } = await session.client.query<{ known: boolean }>(COME, [
			report,
			who.actor,
			who.name,
			who.doing,
			PRESENCE_LIMITS.lastsMs,
		]);
		if (gone || !rows[0]?.known) await tell(session, report);
		return peopleAt(session, report);
	});
}

/** Notes that somebody has gone. */
export function goFrom(database: Database, report: string, actor: string): Promise<void> {
	return database.transaction('write', async (session) => {
		const { rowCount } = await session.client.query('DELETE FROM rasoat.presences WHERE report = $1 AND actor = $2', [report, actor]);
		if (rowCount) await tell(session, report);
	});
}

/** Everybody at a report, who came first first. */
export function whoIsAt(database: Database, report: string): Promise<readonly Present[]> {
	return database.transaction('single', (session) => peopleAt(session, report));
}

async function peopleAt({ client }: Session, report: string): Promise<readonly Present[]> {
	const { rows } = await client.query<Omit<Present, 'since' | 'until'> & { since: Date; until: Date }>(PEOPLE, [
		report,
		PRESENCE_LIMITS.people,
	]);
	return rows.map(({ since, until, ...who }) => ({ ...who, since: since.toISOString(), until: until.toISOString() }));
}

async function forgetGone({ client }: Session, report: string): Promise<boolean> {
	const { rowCount } = await client.query('DELETE FROM rasoat.presences WHERE report = $1 AND until <= now()', [report]);
	return (rowCount ?? 0) > 0;
}

async function tell({ client }: Session, report: string): Promise<void> {
	await client.query("SELECT pg_notify('rasoat_presence', $1)", [report]);
}

/** `known`: he was there already, doing the same. */
const COME = `
	WITH before AS (SELECT doing FROM rasoat.presences WHERE report = $1 AND actor = $2)
	INSERT INTO rasoat.presences (report, actor, name, doing, since, until)
		VALUES ($1, $2, $3, $4, now(), now() + $5 * interval '1 millisecond')
	ON CONFLICT (report, actor) DO UPDATE SET name = EXCLUDED.name, doing = EXCLUDED.doing, until = EXCLUDED.until
	RETURNING coalesce((SELECT doing = $4 FROM before), false) AS known`;

const PEOPLE =
	'SELECT actor, name, doing, since, until FROM rasoat.presences WHERE report = $1 AND until > now() ORDER BY since, actor LIMIT $2';
