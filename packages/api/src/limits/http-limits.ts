/** Bounds of the API, each with its reason. */
export const HTTP_LIMITS = {
	/** A JSON body: a profile with its vocabulary has 60 kB. */
	jsonBytes: 2_000_000,
	/** Milliseconds a part of the service may take to say how it stands: monitors give up after 5 to 10 seconds. */
	probeMs: 3_000,
	/** Milliseconds one look at the parts, or at the counts of the ledger, serves all who ask: many monitors are no load. */
	probeRestMs: 1_000,
} as const;
