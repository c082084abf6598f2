import type { Database } from '../database.js';

/** The store as the library that counts calls wants it: statements by themselves. */
export interface RateClient {
	query(statement: { readonly text: string; readonly values?: unknown[] }): Promise<{ readonly rows: readonly object[] }>;
}

export function rateClient(database: Database): RateClient {
	return { query: (statement) => database.transaction('write', ({ client }) => client.query(statement)) };
}

/** Where it counts. */
export const RATE_TABLE = { schemaName: 'rasoat', tableName: 'rate_counts' } as const;
