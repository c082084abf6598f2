import type { Session } from '../database.js';
import { type AuditEntry, auditRow } from './audit-entry.js';
import { entryHash } from './entry-hash.js';

/**
 * Writes a change into the audit log and chains it, in the transaction that makes the change: neither is there without the other. To be
 * called last in it: until it ends, every other change waits. That is why two statements do all of it.
 */
export async function recordChange({ client }: Session, entry: AuditEntry): Promise<void> {
	const { rows } = await client.query<Held>(HOLD);
	const [held] = rows;
	if (!held) throw new Error('the head of the audit log is gone');
	const row = auditRow(entry);
	const place = Number(held.count) + 1;
	const madeAt = new Date(Number(held.at)).toISOString();
	const hash = entryHash({ place, previous: held.hash, id: Number(held.id), kind: 'change', ...row, madeAt });
	const { actor, action, target, detail } = row;
	await client.query(CHAIN, [place, hash, held.hash, held.id, actor, action, target, detail, madeAt]);
}

/** Numbers as the driver gives those of 64 bits. */
interface Held {
	readonly count: string;
	readonly hash: string;
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly at: string;
}

/** Id and time are hashed, so they are taken before the row is written. */
const HOLD = `SELECT count, hash, nextval(pg_get_serial_sequence('rasoat.audit', 'id')) AS id,
	round(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS at FROM rasoat.audit_head FOR UPDATE`;

const CHAIN = `WITH moved AS (UPDATE rasoat.audit_head SET count = $1, hash = $2)
	INSERT INTO rasoat.audit (place, hash, previous, id, kind, actor, action, target, detail, made_at)
	VALUES ($1, $2, $3, $4, 'change', $5, $6, $7, $8, $9)`;
