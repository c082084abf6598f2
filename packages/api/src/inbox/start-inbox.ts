import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import { isAskedFor } from '../store/batches/ask-for-batch.js';
import { isMissed } from '../store/batches/is-missed.js';
import { keepInbox } from './keep-inbox.js';
import { lastDue } from './nightly-times.js';
import { runInbox } from './run-inbox.js';
import { type ScheduleParts, startSchedule } from './start-schedule.js';

export interface InboxServiceParts extends ScheduleParts {
	/** Milliseconds; as in `INBOX_LIMITS`. */
	readonly times?: Partial<Readonly<Record<'tickMs' | 'keepMs' | 'missedAfterMs' | 'retryMs', number>>>;
}

export interface RunningInbox {
	/** Ends after the file that is being taken; what is left is met by the next run. */
	stop(): Promise<void>;
}

/**
 * Runs the inbox while the service runs: at the times of its schedule, once for all processes, and a missed time made up; every `everyMs`, and
 * when somebody asks for it. Between the runs unreadable files go to quarantine and summaries are made. Any number of processes may do so.
 */
export function startInbox(parts: InboxServiceParts): RunningInbox {
	const stopping = new AbortController();
	const schedule = startSchedule(parts);
	const rounds = [askedRound(parts), pollingRound(parts), missedRound(parts), keepingRound(parts)];
	const running = goRound(parts, rounds, stopping.signal);
	return {
		stop: async () => {
			stopping.abort();
			await Promise.all([running, schedule.stop()]);
		},
	};
}

/** Something that is done again and again; gives the milliseconds until it is next due. */
type Round = (signal: AbortSignal) => Promise<number>;

async function goRound(parts: InboxServiceParts, rounds: readonly Round[], signal: AbortSignal): Promise<void> {
	const { tell = () => {}, settings, times } = parts;
	const { tickMs } = { ...INBOX_LIMITS, ...times };
	if (settings.isDefault)
		await mkdir(settings.folder, { recursive: true }).catch((error: unknown) => tell('the inbox cannot be made', error));
	const all = rounds.map((round) => ({ go: guarded(round, parts), due: 0 }));
	while (!signal.aborted) {
		for (const one of all) if (!signal.aborted && performance.now() >= one.due) one.due = performance.now() + (await one.go(signal));
		await wait(tickMs, undefined, { signal }).catch(() => {});
	}
}

/** What goes wrong is told once, until it went well again: the inbox or the database may be away. */
function guarded(round: Round, { tell = () => {}, settings, times }: InboxServiceParts): Round {
	const { retryMs } = { ...INBOX_LIMITS, ...times };
	let away = false;
	return async (signal) => {
		try {
			const next = await round(signal);
			if (away) tell('the inbox is looked after again');
			away = false;
			return next;
		} catch (error) {
			if (!away && !signal.aborted) tell('the inbox', error);
			away = true;
			return Math.min(retryMs, settings.everyMs ?? retryMs);
		}
	};
}

function askedRound(parts: InboxServiceParts): Round {
	return async (signal) => {
		if (await isAskedFor(parts.store.database)) await runInbox(parts, 'asked', signal);
		return 0;
	};
}

/** A file that is still being written is met again as soon as it may have stood still; one that does not move is not read all the time. */
function pollingRound(parts: InboxServiceParts): Round {
	const { everyMs, stableSeconds } = parts.settings;
	if (everyMs === null) return async () => Number.POSITIVE_INFINITY;
	return async (signal) => {
		// Who polls need not wait: the run that goes on does the same.
		const { tally, kind } = await runInbox(
			{ ...parts, lockWaitMs: 0 },
			{ by: 'polling', actor: null, dueAt: null, wantsSummary: false },
			signal,
		);
		const soon = Math.max(stableSeconds * 1_000, INBOX_LIMITS.tickMs);
		if (tally.unmoved > 0) return Math.max(everyMs, parts.times?.retryMs ?? INBOX_LIMITS.retryMs);
		return tally.stillWritten > 0 || kind === 'busy' ? Math.min(everyMs, soon) : everyMs;
	};
}

/** The queue calls at each time; this is for times at which no process ran, or the queue was away. */
function missedRound(parts: InboxServiceParts): Round {
	const { store, settings, clock = () => new Date() } = parts;
	const { missedAfterMs, keepMs, retryMs } = { ...INBOX_LIMITS, ...parts.times };
	let graceMs = 0;
	return async (signal) => {
		const dueAt = lastDue(settings.nightly, new Date(clock().getTime() - graceMs))?.toISOString();
		graceMs = missedAfterMs;
		if (dueAt === undefined || !(await isMissed(store.database, dueAt))) return keepMs;
		await runInbox(parts, { by: 'schedule', actor: null, dueAt, wantsSummary: true }, signal);
		return retryMs;
	};
}

function keepingRound(parts: InboxServiceParts): Round {
	const { keepMs } = { ...INBOX_LIMITS, ...parts.times };
	return async (signal) => {
		await keepInbox(parts, signal);
		return keepMs;
	};
}
