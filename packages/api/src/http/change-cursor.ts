import { z } from 'zod';
import type { ChangePlace } from '../store/reports/change-order.js';
import { type CursorPlace, readCursor, writeCursor } from './cursor.js';

const PLACE = z.tuple([z.int().min(0), z.int().min(0)]);

/** A place in the order of changes as clients keep it. */
export function writeChangeCursor({ history, change }: ChangePlace): string {
	return writeCursor([history, change]);
}

/** Null for none and for "0", the beginning. Throws `ApiError` "invalid-input". */
export function readChangeCursor(cursor: string | undefined, given: CursorPlace): ChangePlace | null {
	if (cursor === '0') return null;
	const place = readCursor(cursor, PLACE, given);
	return place === null ? null : { history: place[0], change: place[1] };
}
