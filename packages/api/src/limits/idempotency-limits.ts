/** Bounds of Idempotency-Key, each with its reason. */
export const IDEMPOTENCY_LIMITS = {
	/** Characters of a key: a UUID has 36. */
	keyLength: 255,
	/** Hours an answer is kept: a client that tries again does so within minutes, or the next morning. */
	keptHours: 24,
	/** Milliseconds after which who executes a call counts as dead unless he says otherwise; then the call may be executed again. */
	heldMs: 30_000,
	/** Milliseconds between two such signs of life. */
	signMs: 10_000,
	/** Seconds after which a client may ask again for a call that is being executed. */
	retrySeconds: 2,
	/** Milliseconds between two looks for keys whose time is over. */
	sweepMs: 600_000,
} as const;
