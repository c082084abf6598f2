/** Bounds of the API, each with its reason. */
export const HTTP_LIMITS = {
	/** A JSON body: a profile with its vocabulary has 60 kB. */
	jsonBytes: 2_000_000,
	/** Milliseconds a JSON body may take to come: 2 MB over 1 Mbit/s take 16 seconds. */
	jsonMs: 60_000,
	/** Milliseconds the head of a request may take to come: it is one packet. */
	headersMs: 20_000,
	/** Bytes of a request's head: cookies, a token and a long query have 2 kB. */
	headerBytes: 16_384,
	/** Lines of a request's head; a browser sends some twenty, a proxy some more. Those beyond are not seen. */
	headers: 200,
	/** Milliseconds a connection without a request is kept: longer than proxies (60 s) keep theirs, or they would meet closed ones. */
	keepAliveMs: 65_000,
	/** Connections of one process: 114 communes and the office with six each. Those beyond are closed. */
	connections: 2_000,
	/** Milliseconds between two looks for requests that take too long. */
	connectionsCheckMs: 5_000,
	/** Milliseconds a part of the service may take to say how it stands: monitors give up after 5 to 10 seconds. */
	probeMs: 3_000,
	/** Milliseconds one look at the parts, or at the counts of the ledger, serves all who ask: many monitors are no load. */
	probeRestMs: 1_000,
	/** Differences of the ledger that are told at once: a person reads the first few. */
	differences: 1_000,
	/** Milliseconds a verification of the ledger may take over HTTP: proxies wait for a minute or two; the command has no bound. */
	verifyMs: 100_000,
	/** Milliseconds one verification of the ledger serves all who ask: it reads every original. */
	verifyRestMs: 10_000,
} as const;
