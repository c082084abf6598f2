import { asc, isNull, sql } from 'drizzle-orm';
import { ACCOUNT_LIMITS } from '../../limits/account-limits.js';
import type { Database, Session } from '../database.js';
import { holdHead, moveHead } from './audit-chain.js';
import { entryHash } from './entry-hash.js';
import { audit } from './tables.js';

/** Gives looks that wait for it their places in the chain, the oldest first; gives how many there were. Any number of processes may. */
export function sealLooks(database: Database, most: number = ACCOUNT_LIMITS.sealRows): Promise<number> {
	return database.transaction('write', async (session) => {
		if (!(await anyWaits(session))) return 0;
		const head = await holdHead(session);
		// Read only now: another process may have sealed them while this one waited.
		const looks = await session.orm.select().from(audit).where(isNull(audit.place)).orderBy(asc(audit.id)).limit(most);
		if (looks.length === 0) return 0;
		let { count, hash } = head;
		const seals = looks.map((look) => {
			const previous = hash;
			count += 1;
			hash = entryHash({ ...look, place: count, previous });
			return { id: look.id, place: count, previous, hash };
		});
		await session.client.query(SEAL, [JSON.stringify(seals)]);
		await moveHead(session, { count, hash });
		return looks.length;
	});
}

/** Without a look into it first, every process would hold up changes every few seconds for nothing. */
async function anyWaits({ orm }: Session): Promise<boolean> {
	const { rows } = await orm.execute<{ any: boolean }>(sql`SELECT EXISTS (SELECT FROM ${audit} WHERE ${audit.place} IS NULL) AS any`);
	return rows[0]?.any === true;
}

const SEAL = `UPDATE rasoat.audit SET place = seal.place, previous = seal.previous, hash = seal.hash
	FROM json_to_recordset($1::json) AS seal (id bigint, place bigint, previous text, hash text) WHERE audit.id = seal.id`;
