import type { Message } from '@rasoat/parser';
import { and, asc, gt, isNull, sql } from 'drizzle-orm';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import type { Database, Session } from '../database.js';
import type { ChainHead } from './audit-chain.js';
import { AUDIT_DIFFERENCES, type AuditDifferenceKind } from './audit-differences.js';
import { entryHash, FIRST_PREVIOUS } from './entry-hash.js';
import { audit, auditHead } from './tables.js';

export interface AuditDifference {
	readonly kind: AuditDifferenceKind;
	/** The entry's place in the chain, or a span of places; of a look that is not sealed its id. */
	readonly key: string;
	readonly told: Message;
}

export interface AuditVerification {
	/** Where the chain ends; null where its head is gone. Written down elsewhere, it shows later that nothing before it was touched. */
	readonly head: ChainHead | null;
	/** Looks that wait for their seal. */
	readonly unsealed: number;
	/** None when the log is whole. */
	readonly differences: readonly AuditDifference[];
}

/**
 * Follows the whole chain, in one snapshot of the database: each entry's hash, its link to the one before, and that none is missing, at the
 * end neither. `noted`: an end of the chain that was written down earlier, which must still stand in it.
 */
export function verifyAudit(database: Database, noted: ChainHead | null = null): Promise<AuditVerification> {
	return database.transaction('snapshot', async (session) => {
		const [head] = await session.orm.select({ count: auditHead.count, hash: auditHead.hash }).from(auditHead);
		const { differences, last } = await followChain(session, noted);
		differences.push(...headDifferences(head ?? null, last), ...(await overdue(session)));
		return { head: head ?? null, unsealed: await countUnsealed(session), differences };
	});
}

async function followChain(session: Session, noted: ChainHead | null) {
	const differences: AuditDifference[] = [];
	let last: ChainHead = { count: 0, hash: FIRST_PREVIOUS };
	let notedStands = noted === null || (noted.count === 0 && noted.hash === FIRST_PREVIOUS);
	for await (const entry of chain(session)) {
		differences.push(...entryDifferences(entry, last));
		last = { count: entry.place, hash: entry.hash };
		if (noted?.count === last.count && noted.hash === last.hash) notedStands = true;
	}
	if (!notedStands) differences.push(difference('noted-differs', String(noted?.count)));
	return { differences, last };
}

type Sealed = typeof audit.$inferSelect & { readonly place: number; readonly previous: string; readonly hash: string };

async function* chain({ orm }: Session): AsyncGenerator<Sealed> {
	for (let place = 0; ; ) {
		const rows = await orm.select().from(audit).where(gt(audit.place, place)).orderBy(asc(audit.place)).limit(ACCOUNT_LIMITS.auditRows);
		for (const row of rows) yield row as Sealed;
		const end = rows.at(-1)?.place;
		if (typeof end !== 'number') return;
		place = end;
	}
}

function* entryDifferences(entry: Sealed, last: ChainHead): Generator<AuditDifference> {
	const { place, previous, hash } = entry;
	const expected = last.count + 1;
	if (place > expected) yield difference('entry-missing', place - expected === 1 ? `${expected}` : `${expected}–${place - 1}`);
	else if (previous !== last.hash) yield difference('link-broken', String(place));
	if (entryHash(entry) !== hash) yield difference('entry-changed', String(place));
}

function headDifferences(head: ChainHead | null, last: ChainHead): readonly AuditDifference[] {
	if (head === null) return [difference('head-missing', String(last.count))];
	if (head.count > last.count) return [difference('end-missing', `${last.count + 1}–${head.count}`)];
	return head.count === last.count && head.hash === last.hash ? [] : [difference('head-differs', String(last.count))];
}

async function overdue({ orm }: Session): Promise<readonly AuditDifference[]> {
	const late = sql`${audit.madeAt} < clock_timestamp() - ${ACCOUNT_LIMITS.unsealedMs} * interval '1 millisecond'`;
	const rows = await orm
		.select({ id: audit.id })
		.from(audit)
		.where(and(isNull(audit.place), late))
		.orderBy(asc(audit.id))
		.limit(ACCOUNT_LIMITS.auditRows);
	return rows.map(({ id }) => difference('look-unsealed', String(id)));
}

async function countUnsealed({ orm }: Session): Promise<number> {
	return orm.$count(audit, isNull(audit.place));
}

function difference(kind: AuditDifferenceKind, key: string): AuditDifference {
	return { kind, key, told: AUDIT_DIFFERENCES[kind] };
}
