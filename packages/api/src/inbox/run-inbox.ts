import { setTimeout as wait } from 'node:timers/promises';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import type { BatchOutcome, BatchRow, Trouble } from '../store/batches/batch-row.js';
import { beginAsked, beginBatch, type Occasion } from '../store/batches/begin-batch.js';
import { type BatchTally, closeCutShort, endBatch } from '../store/batches/end-batch.js';
import { ToldFailure } from '../told-failure.js';
import { loadCampaignOf } from './campaign-of.js';
import { finishMoves } from './finish-moves.js';
import { holdLock } from './hold-lock.js';
import type { InboxParts } from './inbox-parts.js';
import { quarantineUnread } from './quarantine-unread.js';
import { type MetFile, scanInbox } from './scan-inbox.js';
import { type Batch, type Fate, isYoung, pathKey, takeMetFile } from './take-met-file.js';
import * as troublesOf from './troubles.js';

/** What made this run: a wish that waits in the database, or its own occasion. */
export type Cause = Occasion | 'asked';

export interface InboxRun {
	/** `busy`: another run goes on; `nothing`: nothing to do, and nothing recorded; else how the batch ended. */
	readonly kind: 'busy' | 'nothing' | Exclude<BatchOutcome, 'cut-short'>;
	/** Id of the batch; null where none was recorded. */
	readonly batch: string | null;
	readonly tally: BatchTally;
	readonly troubles: readonly Trouble[];
}

/**
 * Runs the inbox once: every file that stands still is received, then moved to the archive; what cannot be read goes to quarantine. Of all
 * processes one at a time does so. Whenever it is killed, the next run takes it up, and nothing is received twice. Throws `InboxFailure` when
 * the inbox is not there, and what the store throws. `signal` ends it between two files.
 */
export async function runInbox(parts: InboxParts, cause: Cause, signal: AbortSignal = new AbortController().signal): Promise<InboxRun> {
	const waitMs = parts.lockWaitMs ?? INBOX_LIMITS.lockWaitMs;
	const run = await holdLock(parts.store.url, waitMs, signal, (ends) => runLocked(parts, cause, ends));
	return run ?? { kind: 'busy', batch: null, tally: NO_TALLY, troubles: [] };
}

const NO_TALLY: BatchTally = { seen: 0, stillWritten: 0, passedOver: 0, recovered: 0, unmoved: 0 };
const NOTHING: InboxRun = { kind: 'nothing', batch: null, tally: NO_TALLY, troubles: [] };

async function runLocked(parts: InboxParts, cause: Cause, signal: AbortSignal): Promise<InboxRun> {
	const { database } = parts.store;
	await closeCutShort(database);
	const record = openRecord(parts, cause);
	// Polling records a batch when there is something to record.
	if (cause === 'asked' || cause.by !== 'polling') if ((await record.open()) === null) return NOTHING;
	const found = { tally: { ...NO_TALLY }, troubles: [] as Trouble[] };
	try {
		const stopped = await takeAll(parts, record, found, signal);
		await quarantineUnread(parts);
		return await end(parts, record, stopped ? 'stopped' : 'complete', found);
	} catch (error) {
		// Where the store is away, the next run finds the record open and closes it.
		await end(parts, record, 'failed', found).catch(() => {});
		throw error;
	}
}

type Found = { readonly tally: { -readonly [K in keyof BatchTally]: number }; readonly troubles: Trouble[] };

interface BatchRecord {
	open(): Promise<BatchRow | null>;
	opened(): BatchRow | null;
}

function openRecord({ store }: InboxParts, cause: Cause): BatchRecord {
	let row: BatchRow | null = null;
	return {
		opened: () => row,
		open: async () => {
			row ??= cause === 'asked' ? await beginAsked(store.database) : await beginBatch(store.database, cause);
			return row;
		},
	};
}

/** Gives true where it was told to end before it was through. */
async function takeAll(parts: InboxParts, record: BatchRecord, found: Found, signal: AbortSignal): Promise<boolean> {
	const { settings, clock = () => new Date(), at = () => {}, settleMs = INBOX_LIMITS.settleMs } = parts;
	const { files, passedOver, underWay, troubles } = await scanInbox(settings.folder, () => at('scanning'));
	found.troubles.push(...troubles);
	Object.assign(found.tally, { passedOver, stillWritten: underWay, seen: underWay });
	await finishMoves(parts, new Set(files.map(({ relative }) => pathKey(relative))));
	const now = files.slice(0, settings.files);
	if (files.length > now.length) found.troubles.push(troublesOf.leftForNext(files.length - now.length));
	if (now.some((file) => !isYoung(file, clock(), settings.stableSeconds))) await wait(settleMs, undefined, { signal }).catch(() => {});
	return takeEach(now, parts, record, found, signal);
}

async function takeEach(files: readonly MetFile[], parts: InboxParts, record: BatchRecord, found: Found, signal: AbortSignal) {
	const { clock = () => new Date() } = parts;
	const campaignOf = await loadCampaignOf(parts.store.database);
	const batch = async (): Promise<Batch> => {
		const row = await record.open();
		if (row === null) throw new Error('a run has no record');
		return { id: row.id, startedAt: row.startedAt ?? row.requestedAt };
	};
	const unknown = new Set<string>();
	const take = stumbling(INBOX_LIMITS.faultsInRow, (file: MetFile) => takeMetFile(file, { parts, clock, batch, campaignOf }));
	for (const file of files) {
		if (signal.aborted || !(await hasSpace(parts, found))) return true;
		const fate = await take(file);
		if (fate.kind === 'failed') parts.tell?.('a file of the inbox was not taken', fate.error);
		count(fate, file, found);
		const folder = fate.kind === 'taken' ? fate.taken.item.folder : null;
		if (folder !== null && campaignOf(folder) === null) unknown.add(folder);
	}
	found.troubles.push(...[...unknown].map(troublesOf.unknownFolder));
	return false;
}

type Failed = { readonly kind: 'failed'; readonly error: unknown };

/** One file that the program fails on must not keep the others from being taken; several in a row are a fault of something larger. */
function stumbling(most: number, take: (file: MetFile) => Promise<Fate>): (file: MetFile) => Promise<Fate | Failed> {
	let inRow = 0;
	return async (file) => {
		try {
			const fate = await take(file);
			inRow = 0;
			return fate;
		} catch (error) {
			if (++inRow >= most) throw error;
			return { kind: 'failed', error };
		}
	};
}

async function hasSpace({ requireSpace }: InboxParts, { troubles }: Found): Promise<boolean> {
	try {
		await requireSpace?.();
		return true;
	} catch (error) {
		if (!(error instanceof ToldFailure)) throw error;
		troubles.push({ path: '', told: error.told });
		return false;
	}
}

function count(fate: Fate | Failed, { relative }: MetFile, { tally, troubles }: Found): void {
	if (fate.kind === 'gone') return;
	tally.seen++;
	if (fate.kind !== 'taken') tally.stillWritten++;
	if (fate.kind === 'failed') troubles.push(troublesOf.failed(relative));
	if (fate.kind === 'taken') {
		if (!fate.taken.fresh) tally.recovered++;
		if (fate.taken.withdrawn) troubles.push(troublesOf.withdrawn(relative));
		if (fate.why === null) return;
		tally.unmoved++;
		troubles.push(troublesOf.unmoved(relative, fate.why));
	}
}

async function end({ store }: InboxParts, record: BatchRecord, kind: Exclude<BatchOutcome, 'cut-short'>, found: Found): Promise<InboxRun> {
	const batch = record.opened()?.id ?? null;
	const troubles = found.troubles.slice(0, INBOX_LIMITS.troubles);
	if (batch === null) return { ...NOTHING, tally: found.tally, troubles };
	await endBatch(store.database, batch, kind, found.tally, troubles);
	return { kind, batch, tally: found.tally, troubles };
}
