import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import { storable, storableJson } from '../storable.js';

/** Who did what to what. */
export interface AuditEntry {
	/** Kind and id: "user:…", "token:…", "link:…", "command:…", "nobody:…". */
	readonly actor: string;
	/** Thing and verb: "report.move". */
	readonly action: string;
	/** What it was done to: an id; null where there is no one thing. */
	readonly target: string | null;
	/** What else is to be known, as JSON; no secrets. */
	readonly detail: object;
}

/** A change is chained at once, a look when its batch is sealed. */
export type AuditKind = 'change' | 'look';

/** An entry's columns, as they are hashed. Throws where the detail is longer than the log takes: that is a bug of its caller. */
export function auditRow({ actor, action, target, detail }: AuditEntry) {
	const json = storableJson(JSON.stringify(detail));
	if (json.length > ACCOUNT_LIMITS.auditDetailLength) throw new Error(`${action}: a detail of ${json.length} characters for the audit log`);
	return { actor: storable(actor), action: storable(action), target: target === null ? null : storable(target), detail: json };
}
