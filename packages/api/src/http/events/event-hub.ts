import { DEFAULT_EVENT_STREAMS, EVENT_LIMITS } from '../../limits/event-limits.js';
import type { Tell } from '../../log/tell.js';
import type { QueueConnection } from '../../queue/connection.js';
import type { ProgressSign } from '../../queue/progress-sign.js';
import type { JobWatch } from '../../queue/watch-jobs.js';
import type { Store } from '../../store/open-store.js';
import { type ChangePlace, numberOf } from '../../store/reports/change-order.js';
import { reportsSince } from '../../store/reports/list-reports.js';
import type { ReportRow } from '../../store/reports/report-row.js';
import { type Present, whoIsAt } from '../../store/reviews/presence.js';
import { writeChangeCursor } from '../change-cursor.js';
import { ApiError } from '../problems/api-error.js';
import { rowJson } from '../row-json.js';
import { type ChangeFeed, createChangeFeed } from './change-feed.js';
import type { EventStream } from './event-stream.js';
import { createProgressBoard, type Progress } from './progress-board.js';

/** What of a process' streams of events there is to bound and to time. */
export interface HubSettings {
	readonly eventStreams: number;
	readonly beatMs: number;
	readonly streamMs: number;
}

/** What a stream is to hear. */
export interface Wish {
	/** Of whom the streams are counted. */
	readonly caller: string;
	/** One report alone; null for all. */
	readonly report: string | null;
	/** Where it goes on; null: from now on. */
	readonly since: ChangePlace | null;
	/** Whether who listens may still hear; asked at every beat. */
	readonly mayStill: () => Promise<boolean>;
}

/** Hands the changes of reports, and the progress of their checks, to the streams of this process. */
export interface EventHub {
	/** Throws `ApiError` "unavailable" when there are too many streams; to be asked before one is opened. */
	requireRoom(caller: string): void;
	/** Serves a stream until it ends. */
	serve(stream: EventStream, wish: Wish): Promise<void>;
	/** Where the check of an attempt stands; null where that is not known. */
	progressOf(attempt: string): Progress | null;
	/** Ends all streams. */
	stop(): Promise<void>;
}

export interface HubParts {
	readonly store: Store;
	readonly queue: () => QueueConnection | null;
	readonly tell: Tell;
	readonly settings?: Partial<HubSettings>;
}

interface Listener {
	readonly stream: EventStream;
	readonly wish: Wish;
	/** The last change it has been sent; null while it still reads what it missed. */
	at: number | null;
}

export function createEventHub({ store, queue, tell, settings }: HubParts): EventHub {
	const { eventStreams, beatMs, streamMs }: HubSettings = { eventStreams: DEFAULT_EVENT_STREAMS, ...EVENT_LIMITS, ...settings };
	const listeners = new Set<Listener>();
	const board = createProgressBoard();
	let jobs: JobWatch | null = null;

	const tellRows = (rows: readonly ReportRow[], history: number) => {
		for (const listener of listeners) sendRows(listener, rows, history);
	};
	const tellPeople = (report: string) => {
		whoIsAt(store.database, report).then(
			(people) => {
				for (const listener of listeners) sendPeople(listener, report, people);
			},
			(error: unknown) => tell('who is at a report cannot be read', error),
		);
	};
	const feed = createChangeFeed(store, tellRows, tell, beatMs, tellPeople);
	const hear = (told: unknown) => {
		const news = board.note(told);
		if (news !== null) for (const listener of listeners) sendProgress(listener, news);
	};
	/** A queue's server may come up later than this. */
	const watchQueue = () => {
		jobs ??= queue()?.watch(hear, tell) ?? null;
	};
	const beat = setInterval(() => {
		watchQueue();
		board.tidy();
		for (const { stream, wish } of listeners) {
			stream.beat();
			wish.mayStill().then(
				(may) => may || stream.end(),
				(error: unknown) => tell('whether a stream of events may go on is not known', error),
			);
		}
	}, beatMs).unref();

	return {
		requireRoom: (caller) => {
			const own = [...listeners].filter(({ wish }) => wish.caller === caller).length;
			if (listeners.size >= eventStreams || own >= EVENT_LIMITS.streamsOfOne) throw tooMany();
		},
		serve: async (stream, wish) => {
			const listener: Listener = { stream, wish, at: null };
			listeners.add(listener);
			watchQueue();
			const over = setTimeout(() => stream.end(), streamMs);
			await catchUp(listener, store, feed).catch((error: unknown) => {
				tell('a stream of events cannot be served', error);
				stream.end();
			});
			await stream.ended;
			clearTimeout(over);
			listeners.delete(listener);
		},
		progressOf: (attempt) => {
			watchQueue();
			return board.of(attempt);
		},
		stop: async () => {
			clearInterval(beat);
			for (const { stream } of listeners) stream.end();
			await Promise.all([feed.stop(), jobs?.stop()]);
		},
	};
}

/** Reads what the listener missed until it has seen as much as the feed; from then on the feed serves it. */
async function catchUp(listener: Listener, { database }: Store, feed: ChangeFeed): Promise<void> {
	const { stream, wish } = listener;
	const begin = await feed.start();
	// Of one report, who does not resume is told how it stands.
	let place = wish.since ?? (wish.report === null ? begin : { ...begin, change: 0 });
	stream.mark(writeChangeCursor(place));
	while (numberOf(place, feed.at()) < feed.at().change) {
		const { rows, next, last } = await reportsSince(database, filterOf(wish), place, EVENT_LIMITS.rows);
		for (const row of rows) sendRow(stream, row, last.history);
		const end = rows.at(-1);
		place = next === null || end === undefined ? last : { ...last, change: end.change };
	}
	listener.at = place.change;
}

function filterOf({ report }: Wish) {
	return report === null ? {} : { id: report };
}

function sendRows(listener: Listener, rows: readonly ReportRow[], history: number): void {
	const { stream, wish, at } = listener;
	if (at === null) return;
	const news = rows.filter(({ id, change }) => change > at && (wish.report === null || wish.report === id));
	for (const row of news) sendRow(stream, row, history);
	listener.at = Math.max(at, rows.at(-1)?.change ?? at);
}

function sendRow(stream: EventStream, row: ReportRow, history: number): void {
	stream.send({ id: writeChangeCursor({ history, change: row.change }), event: 'report', data: rowJson(row) });
}

function sendProgress({ stream, wish, at }: Listener, { report, attempt, stage, pages }: ProgressSign): void {
	if (at !== null && (wish.report === null || wish.report === report))
		stream.send({ event: 'progress', data: { report, attempt, stage, pages } });
}

function sendPeople({ stream, wish, at }: Listener, report: string, people: readonly Present[]): void {
	if (at !== null && (wish.report === null || wish.report === report)) stream.send({ event: 'presence', data: { report, people } });
}

function tooMany(): ApiError {
	return new ApiError(
		'unavailable',
		{
			vi: 'Đang có quá nhiều kết nối theo dõi; cần đóng bớt; đề nghị đóng các trang không dùng rồi thử lại sau ít phút.',
			en: 'Too many streams of events are open; some must be closed; please close pages you do not use and try again in some minutes.',
		},
		{ headers: { 'Retry-After': '30' } },
	);
}
