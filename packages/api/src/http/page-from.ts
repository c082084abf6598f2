import { writeCursor } from './cursor.js';

/** A page of rows of which one more than `limit` was asked for: whether there is a next page shows in that one. */
export function pageFrom<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => Parameters<typeof writeCursor>[0]) {
	const items = rows.slice(0, limit);
	const last = items.at(-1);
	return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(placeOf(last)) : null };
}
