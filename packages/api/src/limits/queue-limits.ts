/** Every bound of the queue, in one table, each with its reason. */
export const QUEUE_LIMITS = {
	/** Times a job is begun before an infrastructure fault parks it: with the back-off below, some two minutes, a restart of a server. */
	attempts: 8,
	/** Milliseconds before the second beginning; each wait is twice the one before. */
	backoffMs: 1_000,
	/** Milliseconds a job stays with a worker that gives no sign; after that another takes it up. Longer than a machine swaps. */
	lockMs: 15_000,
	/** Milliseconds between two looks for jobs whose worker is gone. */
	stalledMs: 5_000,
	/** Times a job is taken up after a worker that was killed: one that kills every worker must not go round for ever. */
	takenUp: 5,
	/** Milliseconds until a worker asks again after its server was away. */
	retryMs: 1_000,
	/** Milliseconds between two heartbeats of a running job; each also looks whether it was cancelled. */
	heartbeatMs: 1_000,
	/** Milliseconds between two signs of how far a job is: most reports are done before the first, and each is a write to the queue. */
	signMs: 250,
	/** Jobs a worker has at hand for each child of its pool: the next one's bytes are there, and the last one's result is saved, while a child works. */
	jobsAChild: 2,
	/** Bytes of an original that is read before a child is free for it: twice as many as are checked wait in memory. */
	earlyBytes: 8_000_000,
	/** Milliseconds a queue's server may take to answer when it is opened. */
	connectMs: 10_000,
	/** Milliseconds one command to the queue may take: well below the 60 s that the outbox's transaction may stand idle. */
	sendMs: 10_000,
	/** Milliseconds one statement of the queue's own may take in PostgreSQL: they take milliseconds, making its tables a second. */
	answerMs: 60_000,
	/** Milliseconds between two looks into the outbox. */
	relayMs: 250,
	/** Milliseconds between two looks for attempts whose job the queue has lost. */
	lostMs: 30_000,
	/** Milliseconds an attempt must have been queued before it can count as lost. */
	lostAfterMs: 5_000,
	/** Milliseconds a worker that is told to stop lets its jobs finish; then it gives them back. */
	graceMs: 20_000,
	/** Milliseconds a stop waits for what the relay is sending: one command to the queue, and its transaction's end. */
	relayStopMs: 12_000,
	/** Milliseconds a stop waits for the worker: `graceMs`, then giving back and hanging up, `closeMs` each, and the cut. */
	workerStopMs: 36_000,
	/** Milliseconds after which closing a connection is given up: its server may be away. */
	closeMs: 5_000,
	/** Jobs fetched at once when the whole queue is looked through. */
	pageJobs: 1_000,
	/** Parked jobs the queue remembers for its board; the ledger remembers all. */
	failedKept: 1_000,
	/** Connections to PostgreSQL of one queue or one worker; the jobs themselves work over the store's. */
	connections: 3,
	/** Characters of an error that the queue keeps. */
	errorLength: 500,
} as const;
