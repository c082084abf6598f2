import { sql } from 'drizzle-orm';
import type { Session } from '../database.js';
import { holdHead, moveHead } from './audit-chain.js';
import { type AuditEntry, auditRow } from './audit-entry.js';
import { entryHash } from './entry-hash.js';
import { audit } from './tables.js';

/**
 * Writes a change into the audit log and chains it, in the transaction that makes the change: neither is there without the other. To be
 * called last in it: until it ends, every other change waits.
 */
export async function recordChange(session: Session, entry: AuditEntry): Promise<void> {
	const { count, hash: previous } = await holdHead(session);
	const place = count + 1;
	const hashed = { place, previous, ...(await stampOf(session)), kind: 'change', ...auditRow(entry) } as const;
	const hash = entryHash(hashed);
	await session.orm.insert(audit).values({ ...hashed, hash });
	await moveHead(session, { count: place, hash });
}

/** Id and time are hashed, so they are taken before the row is written. */
async function stampOf({ orm }: Session): Promise<{ readonly id: number; readonly madeAt: string }> {
	const { rows } = await orm.execute<{ id: string; at: string }>(
		sql`SELECT nextval(pg_get_serial_sequence('rasoat.audit', 'id')) AS id, round(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS at`,
	);
	const [stamp] = rows;
	if (!stamp) throw new Error('a sequence gave no number');
	return { id: Number(stamp.id), madeAt: new Date(Number(stamp.at)).toISOString() };
}
