import { DrizzleQueryError } from 'drizzle-orm';
import type { ClientBase } from 'pg';

/** `snapshot` reads one state of the whole database and writes nothing; `single` is for one statement, which is a transaction by itself. */
export type Mode = 'write' | 'snapshot' | 'single';

const BEGIN: Readonly<Record<Exclude<Mode, 'single'>, string>> = {
	write: 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE',
	snapshot: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
};

/** Runs the work in one transaction: what it gives is committed when this resolves; when it throws, nothing of it stays. */
export async function inTransaction<T>(client: ClientBase, mode: Mode, work: () => Promise<T>): Promise<T> {
	try {
		if (mode === 'single') return await work();
		await client.query(BEGIN[mode]);
		return await committed(client, work);
	} catch (error) {
		throw withoutValues(error);
	}
}

async function committed<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
	try {
		const value = await work();
		// PostgreSQL answers COMMIT of a transaction in which a statement failed with ROLLBACK, and no error.
		const { command } = await client.query('COMMIT');
		if (command !== 'COMMIT') throw new Error(`a transaction ended with ${command}`);
		return value;
	} catch (error) {
		// A broken connection has rolled back by itself; the first error tells more than a second would.
		await client.query('ROLLBACK').catch(() => {});
		throw error;
	}
}

/** drizzle writes all values into its message: names of people, whole files. PostgreSQL's own error is the cause. */
function withoutValues(error: unknown): unknown {
	return error instanceof DrizzleQueryError ? error.cause : error;
}
