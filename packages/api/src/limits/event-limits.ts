/** Every bound of the streams of events, in one table, each with its reason. */
export const EVENT_LIMITS = {
	/** Streams of one caller: some pages of a browser, and an integration. */
	streamsOfOne: 20,
	/** Milliseconds between two signs of life on a silent stream: proxies cut what is silent for a minute. So long, too, hears on who may no longer. */
	beatMs: 15_000,
	/** Milliseconds a stream lasts: then its caller signs in anew and goes on where it ended. */
	streamMs: 900_000,
	/** Milliseconds a caller is asked to wait before it comes again. */
	retryMs: 2_000,
	/** Bytes that may wait for a caller that does not read; above, it is cut off and may resume. */
	waitingBytes: 1_000_000,
	/** Changed reports read at once. */
	rows: 200,
	/** Milliseconds the database may be silent when it is asked whether it still listens. */
	answerMs: 10_000,
	/** Milliseconds until a line to the database that broke is opened again. */
	reopenMs: 1_000,
	/** Milliseconds after which what a job told last no longer says where it stands: it tells each second. */
	staleMs: 30_000,
} as const;

/** Streams of one process, all callers together: each holds a connection and a little memory. Set by `RASOAT_EVENT_STREAMS`. */
export const DEFAULT_EVENT_STREAMS = 500;
