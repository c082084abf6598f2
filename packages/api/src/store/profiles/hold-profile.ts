import { sql } from 'drizzle-orm';
import type { Session } from '../database.js';

/** Whoever changes the versions of a profile waits for whoever does so already, until the transaction ends. */
export async function holdProfile({ orm }: Session, id: string): Promise<void> {
	await orm.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`profile ${id}`}, 0))`);
}
