import type { Session } from '../database.js';
import { type AuditEntry, auditRow } from './audit-entry.js';

/**
 * Writes a change into the audit log and chains it, in the transaction that makes the change: neither is there without the other. To be
 * called last in it: until it ends, every other change waits. That is why one statement does all of it.
 */
export async function recordChange({ client }: Session, entry: AuditEntry): Promise<void> {
	const { actor, action, target, detail } = auditRow(entry);
	await client.query('SELECT rasoat.chain_change($1, $2, $3, $4)', [actor, action, target, detail]);
}
