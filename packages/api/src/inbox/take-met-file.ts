import { createHash } from 'node:crypto';
import { mediaTypeOf } from '../intake/media-type.js';
import { RECEIVED_LIMITS } from '../limits/received-limits.js';
import type { BatchItemRow } from '../store/batches/batch-row.js';
import { type InboxFile, refuseFile, takeFile, unmovedItem } from '../store/batches/take-file.js';
import type { Arrival } from '../store/ledger/receive.js';
import { freeName } from './free-name.js';
import type { InboxParts } from './inbox-parts.js';
import { keptPlace, type Room } from './kept-place.js';
import { moveItem } from './move-item.js';
import { nameOf, under } from './path-bytes.js';
import { type Read, readMetFile } from './read-met-file.js';
import type { MetFile } from './scan-inbox.js';
import { sameStanding, standingOf } from './standing.js';

export interface Taken {
	readonly item: BatchItemRow;
	/** False when a run before had recorded this very file: nothing was added. */
	readonly fresh: boolean;
	/** It belongs to a report that was withdrawn, and stays so. */
	readonly withdrawn: boolean;
}

/** What became of a file in this run. */
export type Fate =
	| { readonly kind: 'still-written' }
	/** Somebody else took it away. */
	| { readonly kind: 'gone' }
	/** `why` is set where it is recorded and could not be moved. */
	| { readonly kind: 'taken'; readonly taken: Taken; readonly why: unknown };

export interface Batch {
	readonly id: string;
	/** ISO instant. */
	readonly startedAt: string;
}

export interface TakeTools {
	readonly parts: InboxParts;
	readonly clock: () => Date;
	/** The record of this run, opened when it is first needed. */
	readonly batch: () => Promise<Batch>;
	/** Id of the campaign that a folder of the inbox belongs to; null where there is none. */
	readonly campaignOf: (folder: string | null) => string | null;
}

/** Takes one file of the inbox its whole way: read, received or refused, recorded, moved. */
export async function takeMetFile(file: MetFile, tools: TakeTools): Promise<Fate> {
	const { parts, clock } = tools;
	const { at = () => {}, wakeRelay = () => {} } = parts;
	if (isYoung(file, clock(), parts.settings.stableSeconds)) return { kind: 'still-written' };
	const read = await readMetFile(file, parts.limits);
	if (read.kind === 'changing') return { kind: 'still-written' };
	if (read.kind === 'gone') return read;
	const taken = await record(file, read, tools);
	if (taken.fresh) await at(read.kind === 'bytes' ? 'received' : 'refused');
	if (taken.fresh && read.kind === 'bytes') wakeRelay();
	return { kind: 'taken', taken, why: await move(file, taken, parts) };
}

/** By its own time, written just now. A time yet to come tells nothing. */
export function isYoung({ standing }: MetFile, now: Date, stableSeconds: number): boolean {
	const age = now.getTime() - Number(standing.mtimeNs / 1_000_000n);
	return age >= 0 && age < stableSeconds * 1_000;
}

type Known = Extract<Read, { kind: 'bytes' | 'refused' }>;

async function record(file: MetFile, read: Known, tools: TakeTools): Promise<Taken> {
	const { database } = tools.parts.store;
	const key = keyOf(file, read);
	const known = await unmovedItem(database, key);
	if (known !== null) return { item: known, fresh: false, withdrawn: false };
	const batch = await tools.batch();
	const facts = await factsOf(file, key, read.kind === 'bytes' ? 'archive' : 'quarantine', batch, tools);
	if (read.kind === 'refused') return { item: await refuseFile(database, batch.id, facts, read.refusal), fresh: true, withdrawn: false };
	return { ...(await takeFile(database, batch.id, facts, arrivalOf(file, read.bytes, facts, tools))), fresh: true };
}

function keyOf({ relative, standing }: MetFile, read: Known): string {
	const content = read.kind === 'bytes' ? sha256(read.bytes) : '';
	return sha256(Buffer.concat([relative, Buffer.from(`\0${standing.size} ${standing.mtimeNs} ${content}`)]));
}

async function factsOf(file: MetFile, key: string, room: Room, batch: Batch, { parts, clock }: TakeTools): Promise<InboxFile> {
	const { relative, standing } = file;
	const { kept } = parts.settings;
	const path = relative.toString();
	return {
		key,
		pathKey: pathKey(relative),
		path,
		folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : null,
		size: Number(standing.size),
		modifiedAt: ownTime(file, clock()),
		goal: (await freeName(under(kept, keptPlace(room, batch, relative)))).subarray(Buffer.byteLength(kept) + 1),
	};
}

function arrivalOf({ relative }: MetFile, bytes: Buffer, { folder, modifiedAt }: InboxFile, { campaignOf }: TakeTools): Arrival {
	return {
		bytes,
		mediaType: mediaTypeOf(bytes),
		way: 'inbox',
		receivedAt: modifiedAt,
		sender: null,
		fileName: nameOf(relative).toString(),
		campaign: campaignOf(folder),
		commune: null,
	};
}

export function pathKey(relative: Buffer): string {
	return sha256(relative);
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** The file's own time; the moment it is met where that cannot be: yet to come, or lost on the way (1970, 1980). */
function ownTime({ standing }: MetFile, now: Date): string {
	const ms = Number(standing.mtimeNs / 1_000_000n);
	const isLikely = ms >= RECEIVED_LIMITS.earliestMs && ms <= now.getTime();
	return (isLikely ? new Date(ms) : now).toISOString();
}

/** Null when the file has left the inbox; else why it has not. */
async function move({ location, standing }: MetFile, { item }: Taken, parts: InboxParts): Promise<unknown> {
	if (item.goal === null) return null;
	try {
		if (!sameStanding(await standingOf(location), standing)) return null;
		await moveItem({ item, goal: item.goal, source: location, standing }, parts);
		return null;
	} catch (error) {
		if (!isOfFiles(error)) throw error;
		return error;
	}
}

/** A database that is away has a `syscall` too, and no path. */
export function isOfFiles(error: unknown): boolean {
	return error instanceof Error && 'syscall' in error && ('path' in error || error.syscall === 'fsync');
}
