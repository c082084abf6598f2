import pg from 'pg';
import { INBOX_LIMITS } from '../../limits/inbox-limits.js';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import type { Database } from '../database.js';

export interface InboxLock {
	/** Aborted when the connection that holds the lock breaks: from then on another may have it. */
	readonly lost: AbortSignal;
	release(): Promise<void>;
}

/**
 * The right to run the inbox, of all processes on all machines that share this database; null while another has it. A connection of its own
 * holds it, so PostgreSQL frees it when the process is killed.
 */
export async function takeInboxLock(url: string): Promise<InboxLock | null> {
	const client = new pg.Client({
		connectionString: url,
		keepAlive: true,
		connectionTimeoutMillis: STORE_LIMITS.connectMs,
		application_name: 'rasoat inbox',
	});
	const lost = new AbortController();
	client.on('error', (error) => lost.abort(error));
	client.on('end', () => lost.abort(new Error('the connection that held the lock of the inbox has ended')));
	try {
		await client.connect();
		await client.query(SETTINGS);
		const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS taken', LOCK);
		if (rows[0]?.taken) return { lost: lost.signal, release: () => client.end() };
	} catch (error) {
		await client.end().catch(() => {});
		throw error;
	}
	await client.end();
	return null;
}

/** Whether a run is going on, in whatever process. */
export async function inboxIsLocked(database: Database): Promise<boolean> {
	const { rows } = await database.transaction('snapshot', ({ client }) => client.query<{ held: boolean }>(HELD, LOCK));
	return rows[0]?.held ?? false;
}

/** Does the work while no other process arranges the schedule. */
export function arrangeAlone<T>(database: Database, work: () => Promise<T>): Promise<T> {
	return database.transaction('write', async ({ client }) => {
		await client.query('SELECT pg_advisory_xact_lock($1, $2)', SCHEDULE_LOCK);
		return work();
	});
}

/** Two keys, which no lock by one key meets: the program's (the first bytes of SHA-256 of "rasoat"), and the inbox's. */
const LOCK = [1_879_493_930, 1];
const SCHEDULE_LOCK = [1_879_493_930, 2];

const HELD = `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = $1::integer::oid AND objid = $2::integer::oid
	AND objsubid = 2 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS held`;

/** A machine that lost its power says nothing: PostgreSQL asks after it. */
const SETTINGS = `SET idle_session_timeout = 0; SET tcp_keepalives_idle = ${INBOX_LIMITS.lockIdleSeconds};
	SET tcp_keepalives_interval = ${INBOX_LIMITS.lockIdleSeconds}; SET tcp_keepalives_count = 2`;
