/** Every bound of the inbox, its schedule and its summary, in one table, each with its reason. */
export const INBOX_LIMITS = {
	/** Seconds between two looks into the inbox while the service runs; `RASOAT_INBOX_EVERY`, 0 for none. */
	everySeconds: 30,
	/** Seconds a file must have stood unchanged, by its own time; `RASOAT_INBOX_STABLE`. A slow copy over a network writes more often. */
	stableSeconds: 5,
	/** Milliseconds between two looks at a file's size and time, which must be the same: a copy may set the time it likes. */
	settleMs: 2_000,
	/** Files one run takes; the next takes the rest. `RASOAT_INBOX_FILES`. Three times what 114 communes sent in their busiest month. */
	files: 10_000,
	/** Entries of the inbox one run looks at, whatever they are: a share pointed at by mistake must not fill the memory. */
	entries: 200_000,
	/** Folders within folders: deeper is a mistake, or made to harm. */
	depth: 32,
	/** Bytes of a path inside the inbox: with the archive's own folders before it, it still fits what Linux opens (4,096). */
	pathBytes: 3_000,
	/** Bytes of a file's name, on every file system there is. */
	nameBytes: 255,
	/** Names tried where one is taken already. */
	nameTries: 1_000,
	/** Sentences about folders and files that a batch keeps. */
	troubles: 200,
	/** Files in a row that the program fails on before the run is given up: the database is away, or the disk. */
	faultsInRow: 3,
	/** Moves that were begun and not ended, looked at in one run. */
	moves: 5_000,
	/** Files whose reports have ended, looked at in one turn. */
	unsettled: 500,
	/** Milliseconds between two looks for somebody's wish that the inbox be run. */
	tickMs: 1_000,
	/** Milliseconds between two looks for reports that ended, and for summaries that are due. */
	keepMs: 5_000,
	/** Milliseconds a scheduled run, or one that somebody asked for, waits for the one before it. */
	lockWaitMs: 600_000,
	/** Milliseconds between two tries for the lock. */
	lockTryMs: 500,
	/** Seconds after which PostgreSQL asks a silent holder of the lock whether it lives; then twice more. */
	lockIdleSeconds: 30,
	/** Milliseconds a run that was asked for may wait for a process that runs the inbox; then it is given up. */
	askedMs: 600_000,
	/** Minutes the summary waits for the night's reports; `RASOAT_SUMMARY_AFTER`. It must be there before the office opens. */
	summaryAfterMinutes: 120,
	/** Rows of one list of a summary; more are counted, not listed. */
	summaryRows: 10_000,
	/** Characters of one cell or line of a summary: Excel takes 32,767. */
	cellLength: 2_000,
	/** Minutes between two times of the schedule at least. */
	nightlyGapMinutes: 10,
	/** Milliseconds after which a scheduled run that nobody has begun counts as missed, while the service runs. */
	missedAfterMs: 120_000,
	/** Milliseconds between two tries to make up a missed run, or to open a queue or an inbox that is not there. */
	retryMs: 60_000,
	/** Times the queue begins a scheduled run that fails; the service makes it up besides. */
	nightlyAttempts: 3,
	/** Milliseconds between two looks whether the queue still has the schedule: one that was emptied has lost it. */
	arrangeMs: 600_000,
	/** Milliseconds between two looks for the queue's server. */
	queueRetryMs: 2_000,
	/** Milliseconds by which machines' clocks may differ when a scheduled run asks which one it is. */
	clockSkewMs: 240_000,
} as const;
