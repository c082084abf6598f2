import { IDEMPOTENCY_LIMITS } from '../../limits/idempotency-limits.js';
import type { Database, Session } from '../database.js';
import { storableJson } from '../storable.js';

/** A call under a key of its caller. */
export interface KeyedCall {
	/** Kind and id of who calls. */
	readonly actor: string;
	readonly key: string;
	/** Method and address. */
	readonly target: string;
	/** Uuid of this very try. */
	readonly holder: string;
}

/** How a key stands when somebody comes with it. */
export type KeyStanding =
	/** Nobody had it: the call is to be executed by who asked. */
	| { readonly kind: 'taken' }
	/** Another try of it is being executed. */
	| { readonly kind: 'running'; readonly target: string }
	| { readonly kind: 'done'; readonly target: string; readonly fingerprint: string; readonly answer: string };

/** Takes the key if it is free: never used, its time over, or its holder dead. */
export async function takeKey(database: Database, call: KeyedCall): Promise<KeyStanding> {
	return database.transaction('write', async (session) => {
		for (;;) {
			if (await take(session, call)) return { kind: 'taken' };
			const standing = await look(session, call);
			// Given free between the two statements: once more.
			if (standing !== null) return standing;
		}
	});
}

/** Says that its holder is alive; false when another has taken the key. */
export async function holdKey(database: Database, call: KeyedCall): Promise<boolean> {
	return changed(database, call, `UPDATE rasoat.idempotency_keys SET held_until = ${HELD} WHERE ${OWN}`, []);
}

/** Keeps the answer, as JSON text, for whoever comes with the key again; false when another has taken the key. */
export async function keepAnswer(database: Database, call: KeyedCall, fingerprint: string, answer: string): Promise<boolean> {
	const statement = `UPDATE rasoat.idempotency_keys SET fingerprint = $4, answer = $5 WHERE ${OWN}`;
	return changed(database, call, statement, [fingerprint, storableJson(answer)]);
}

/** Gives the key free: nothing was done under it. */
export async function freeKey(database: Database, call: KeyedCall): Promise<boolean> {
	return changed(database, call, `DELETE FROM rasoat.idempotency_keys WHERE ${OWN}`, []);
}

/** Forgets keys whose time is over; gives how many. */
export async function forgetOldKeys(database: Database): Promise<number> {
	const { rowCount } = await database.transaction('write', ({ client }) =>
		client.query(`DELETE FROM rasoat.idempotency_keys WHERE ${OLD}`),
	);
	return rowCount ?? 0;
}

const HELD = `now() + interval '${IDEMPOTENCY_LIMITS.heldMs} milliseconds'`;
const OLD = `created_at < now() - interval '${IDEMPOTENCY_LIMITS.keptHours} hours'`;
const OWN = 'actor = $1 AND key = $2 AND holder = $3 AND answer IS NULL';

const TAKE = `
	INSERT INTO rasoat.idempotency_keys AS known (actor, key, target, holder, held_until) VALUES ($1, $2, $3, $4, ${HELD})
	ON CONFLICT (actor, key) DO UPDATE
		SET target = excluded.target, holder = excluded.holder, held_until = excluded.held_until, fingerprint = NULL, answer = NULL, created_at = now()
		WHERE (known.answer IS NULL AND known.held_until < now()) OR known.${OLD}`;

async function take({ client }: Session, { actor, key, target, holder }: KeyedCall): Promise<boolean> {
	return ((await client.query(TAKE, [actor, key, target, holder])).rowCount ?? 0) > 0;
}

async function look({ client }: Session, { actor, key }: KeyedCall): Promise<KeyStanding | null> {
	const { rows } = await client.query<{ target: string; fingerprint: string | null; answer: string | null }>(
		'SELECT target, fingerprint, answer::text AS answer FROM rasoat.idempotency_keys WHERE actor = $1 AND key = $2',
		[actor, key],
	);
	const [row] = rows;
	if (row === undefined) return null;
	const { target, fingerprint, answer } = row;
	return answer === null || fingerprint === null ? { kind: 'running', target } : { kind: 'done', target, fingerprint, answer };
}

async function changed(
	database: Database,
	{ actor, key, holder }: KeyedCall,
	statement: string,
	more: readonly string[],
): Promise<boolean> {
	const { rowCount } = await database.transaction('write', ({ client }) => client.query(statement, [actor, key, holder, ...more]));
	return (rowCount ?? 0) > 0;
}
