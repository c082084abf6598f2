/** Every bound of the running service, in one table, each with its reason. */
export const SERVE_LIMITS = {
	/** Milliseconds within which a second signal is the same one: of Ctrl+C, npm and the terminal send one each. */
	sameSignalMs: 1_000,
	/** Milliseconds between two looks whether npm, which started this, is still there. */
	parentLookMs: 500,
	/** Milliseconds that all parts together may take to stop, but for the database: systemd would kill after 120 s. */
	stopAllMs: 70_000,
	/** Milliseconds a part has to stop when these are over: it takes less where nothing is away. */
	stopLeastMs: 1_000,
	/**
	 * Milliseconds each part may take to stop; where nothing is away it takes less than one. Answers: `drainMs`, and what closing takes. Events,
	 * sealer: one answer of a database that is silent, and hanging up. Inbox: the file being taken, or the queue's farewells. Checking: what runs
	 * finishes, then is given back, each connection then hangs up. Keeper: a start of the database under way. Database: PostgreSQL's own stop,
	 * and its immediate one.
	 */
	stopPartMs: {
		answers: 15_000,
		events: 25_000,
		inbox: 45_000,
		checking: 45_000,
		sandbox: 5_000,
		sealer: 12_000,
		keeper: 30_000,
		database: 38_000,
	},
	/** Milliseconds that answers which are being sent may still take when the service stops. */
	drainMs: 10_000,
	/** Milliseconds the server waits for a request beyond what an upload may take: who reads the upload ends it first, with a word why. */
	requestSlackMs: 60_000,
	/** Milliseconds a start waits for a database that went away meanwhile: a restart after a power cut takes as long. */
	awayMs: 60_000,
	/** Milliseconds until it is asked again. */
	awayRetryMs: 200,
	/** Milliseconds until a queue that is away is looked for again. */
	queueRetryMs: 2_000,
	/** Milliseconds between two looks whether the sample inbox is checked. */
	sampleLookMs: 300,
	/** Milliseconds that what was found about free space holds. */
	spaceMs: 1_000,
	/** Steps of niceness that checking comes after answering, in a process that does both: a tenth of the processors while an upload wants them. */
	niceness: 10,
	/** Bytes that must stay free unless the setting says otherwise: PostgreSQL's log alone may grow by as much before it is cut. */
	minFreeBytes: 1_000_000_000,
	/** The part of the disk that must stay free where that is less. */
	minFreePart: 0.05,
	/** Milliseconds that a program which has stopped may still be there, while connections to a server that is away give up. */
	lingerMs: 1_000,
} as const;
