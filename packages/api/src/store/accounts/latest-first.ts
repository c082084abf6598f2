import { desc, type SQL, sql } from 'drizzle-orm';
import type { links, tokens } from './tables.js';

/** The last row of the page before: the next page begins after it. */
export interface RowKey {
	/** ISO instant. */
	readonly createdAt: string;
	readonly id: string;
}

export interface Page {
	readonly limit: number;
	/** Null for the first page. */
	readonly after: RowKey | null;
}

/** The latest first; rows that are added while somebody turns the pages do not shift them. */
export function latestFirst({ createdAt, id }: typeof tokens | typeof links) {
	return {
		order: [desc(createdAt), desc(id)],
		after: (key: RowKey | null): SQL | undefined =>
			key === null ? undefined : sql`(${createdAt}, ${id}) < (${key.createdAt}::timestamptz, ${key.id}::uuid)`,
	};
}
