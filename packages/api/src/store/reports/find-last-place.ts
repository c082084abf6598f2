import type { Database } from '../database.js';
import { type ChangePlace, lastPlace } from './change-order.js';

/** The last place in the order of all changes. */
export function findLastPlace(database: Database): Promise<ChangePlace> {
	return database.transaction('snapshot', lastPlace);
}
