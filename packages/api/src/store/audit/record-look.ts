import { sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { type AuditEntry, auditRow } from './audit-entry.js';
import { audit } from './tables.js';

/** Writes into the audit log that something was looked at, or tried; sealed a little later, with others, by whoever runs `startSealer`. */
export async function recordLook(database: Database, entry: AuditEntry): Promise<void> {
	await database.transaction('write', ({ orm }) =>
		orm.insert(audit).values({ kind: 'look', madeAt: sql`clock_timestamp()`, ...auditRow(entry) }),
	);
}
