import type { Response } from 'express';
import { EVENT_LIMITS } from '../../limits/event-limits.js';

/** One event as server-sent events have it; without an id, who resumes does not resume from it. */
export interface StreamEvent {
	readonly id?: string;
	readonly event: string;
	readonly data: object;
}

/** The writing side of one stream. */
export interface EventStream {
	send(event: StreamEvent): void;
	/** Where to resume from, when nothing has happened yet. */
	mark(id: string): void;
	/** A sign of life that is no event. */
	beat(): void;
	/** Ends it; who listens comes again. */
	end(): void;
	/** When it has ended, by whomever. */
	readonly ended: Promise<void>;
}

/** Turns a response into a stream of events. Whoever does not read is cut off: what waits for him must not grow without bound. */
export function createEventStream(response: Response): EventStream {
	response.status(200).set({
		'Content-Type': 'text/event-stream; charset=utf-8',
		'Cache-Control': 'no-store, no-transform',
		// nginx would keep events back until it has a page full.
		'X-Accel-Buffering': 'no',
	});
	response.flushHeaders();
	const ended = new Promise<void>((resolve) => void response.once('close', resolve));
	const write = (text: string) => {
		if (response.writableEnded || response.destroyed) return;
		response.write(text);
		if (response.writableLength > EVENT_LIMITS.waitingBytes) response.destroy();
	};
	write(`retry: ${EVENT_LIMITS.retryMs}\n\n`);
	return {
		send: ({ id, event, data }) => write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
		mark: (id) => write(`id: ${id}\n\n`),
		beat: () => write(':\n\n'),
		end: () => {
			if (!response.writableEnded) response.end();
		},
		ended,
	};
}
