import { z } from 'zod';
import type { RowKey } from '../store/accounts/latest-first.js';
import { moment } from './contract/moment.js';
import { readCursor } from './cursor.js';

const PLACE = z.tuple([moment, z.uuid()]);

/** Where a list of the latest first goes on; null at its beginning. Throws `ApiError` "invalid-input". */
export function readRowCursor(cursor: string | undefined): RowKey | null {
	const place = readCursor(cursor, PLACE);
	return place === null ? null : { createdAt: place[0], id: place[1] };
}

export function rowPlace({ createdAt, id }: RowKey): readonly [string, string] {
	return [createdAt, id];
}
