import { cityTime, isoDay } from '../city-time.js';

/** A folder of what is kept beside the inbox. */
export type Room = 'archive' | 'quarantine';

/**
 * Where a file of a batch is kept, from the folder beside the inbox: "archive/2025-10-15/01h00-3f0c9a1e/<path in the inbox>". `startedAt` is
 * the batch's; `relative` the file's path in the inbox.
 */
export function keptPlace(room: Room, { id, startedAt }: { readonly id: string; readonly startedAt: string }, relative: Buffer): Buffer {
	const { hour, minute } = cityTime(startedAt);
	return Buffer.concat([Buffer.from(`${room}/${isoDay(startedAt)}/${hour}h${minute}-${id.slice(0, 8)}/`), relative]);
}

/** The same place in the other room: a file that turns out unreadable keeps its date and batch. */
export function otherRoom(place: Buffer, room: Room): Buffer {
	return Buffer.concat([Buffer.from(room), place.subarray(place.indexOf(SLASH))]);
}

const SLASH = 0x2f;
