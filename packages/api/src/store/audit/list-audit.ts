import { and, asc, desc, eq, gt, gte, like, lt, type SQL } from 'drizzle-orm';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import type { Database } from '../database.js';
import { audit } from './tables.js';

/** One entry as it is stored; `place`, `previous` and `hash` are null until it is sealed. */
export type StoredEntry = typeof audit.$inferSelect;

/** Which entries; what is left out or undefined, does not matter. */
export interface AuditFilter {
	readonly actor?: string | undefined;
	/** The whole action "report.move", or its thing with a dot "report.". */
	readonly action?: string | undefined;
	readonly target?: string | undefined;
	/** ISO instants: from the first on, before the second. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
}

/** The latest first, those before the entry of id `before`. */
export function listAudit(
	database: Database,
	filter: AuditFilter,
	{ limit, before }: { readonly limit: number; readonly before: number | null },
): Promise<readonly StoredEntry[]> {
	const wanted = and(matching(filter), before === null ? undefined : lt(audit.id, before));
	return database.transaction('snapshot', ({ orm }) => orm.select().from(audit).where(wanted).orderBy(desc(audit.id)).limit(limit));
}

/** All that match, the oldest first, some at a time. */
export async function* auditEntries(database: Database, filter: AuditFilter): AsyncGenerator<StoredEntry> {
	for (let last = 0; ; ) {
		const page = and(matching(filter), gt(audit.id, last));
		const rows = await database.transaction('snapshot', ({ orm }) =>
			orm.select().from(audit).where(page).orderBy(asc(audit.id)).limit(ACCOUNT_LIMITS.auditRows),
		);
		yield* rows;
		const end = rows.at(-1)?.id;
		if (end === undefined) return;
		last = end;
	}
}

function matching({ actor, action, target, from, to }: AuditFilter): SQL | undefined {
	return and(
		actor === undefined ? undefined : eq(audit.actor, actor),
		action === undefined ? undefined : actionIs(action),
		target === undefined ? undefined : eq(audit.target, target),
		from === undefined ? undefined : gte(audit.madeAt, from),
		to === undefined ? undefined : lt(audit.madeAt, to),
	);
}

function actionIs(action: string): SQL {
	return action.endsWith('.') ? like(audit.action, `${action.replaceAll(/[\\%_]/g, '\\$&')}%`) : eq(audit.action, action);
}
