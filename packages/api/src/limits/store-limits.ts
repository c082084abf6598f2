/** Every bound of the store, in one table, each with its reason. */
export const STORE_LIMITS = {
	/** Milliseconds from the start of PostgreSQL to "ready": after a power cut it reads up to 1 GB of its log again. */
	clusterReadyMs: 120_000,
	/** Bytes that must be free for the server to start after its disk was full: it begins a new piece of its log, 16 MB, and may want a second. */
	startFreeBytes: 64_000_000,
	/** Milliseconds a stop may take before it becomes an immediate one, which is safe and makes the next start read the log. */
	clusterStopMs: 30_000,
	/** Milliseconds to wait for another process that starts or stops the same cluster: a little longer than that takes. */
	clusterLockMs: 160_000,
	/** Milliseconds after which a half-made break of a stale lock is somebody's who died: it takes microseconds. */
	lockBreakMs: 10_000,
	/** Milliseconds between two looks at a file that another process writes. */
	pollMs: 20,
	/** Milliseconds between two looks whether the server still lives: a killed one costs its clients no more than this and its start. */
	keepMs: 2_000,
	/** A port can be taken between the look and the start; five times in a row is another fault. */
	portTries: 5,
	/** Bytes of PostgreSQL's log after which the next start begins a new one and keeps the old beside it. */
	logBytes: 10_000_000,
	/** Lines of PostgreSQL's log that an error quotes. */
	logLinesTold: 4,
	/** Clients the embedded PostgreSQL serves: ten processes of ten connections. */
	clusterConnections: 100,
	/** Connections of one process: more wait for each other on two cores. */
	connections: 10,
	/** Milliseconds until a server that does not answer counts as away. */
	connectMs: 10_000,
	/** Milliseconds without a byte to or from the server while a statement waits; then its machine or the network is gone. The longest, of the ledger's verification, takes some seconds. */
	answerMs: 60_000,
	/** Milliseconds after which closing the connections is given up: their server may be silent. */
	closeMs: 5_000,
	/** Milliseconds a transaction may stand idle before PostgreSQL ends it: its locks hold up every other process. */
	idleInTransactionMs: 60_000,
	/** Bytes of an original that are fetched at once. */
	originalChunkBytes: 4_000_000,
	/** Reports opened again in one transaction, of many: their locks keep others waiting. */
	recheckRows: 200,
	/** Outbox rows handed to the queue in one transaction. */
	outboxRows: 100,
} as const;
