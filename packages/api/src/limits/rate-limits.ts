/** Calls a minute by who calls, over all processes; each by a setting (config/rate-settings). */
export const DEFAULT_RATES = {
	/** A user or a token: an office may send the reports of all 114 communes by one token, so this holds up a program that runs wild and no more. */
	rateSignedIn: 30_000,
	/** An upload link: a commune sends a few files, and tries them dry before. */
	rateLink: 120,
	/** An address without an account: a whole office may stand behind one; a page that is opened asks some ten times. */
	rateAddress: 600,
	/** Calls of one address refused for want of a valid credential: who guesses tokens gets no further than this. */
	rateRefused: 300,
} as const satisfies Rates;

export interface Rates {
	readonly rateSignedIn: number;
	readonly rateLink: number;
	readonly rateAddress: number;
	readonly rateRefused: number;
}

/** Bounds of the counting itself. */
export const RATE_LIMITS = {
	/** Seconds a count runs for. */
	windowSeconds: 60,
	/** Milliseconds between two exchanges of one caller's count with the other processes: so much a caller of many processes may be ahead. */
	shareMs: 1_000,
	/** Milliseconds the shared counts may take to answer; each process counts for itself meanwhile. */
	shareWaitMs: 2_000,
	/** Callers counted at once by a process; beyond, the longest known are forgotten here, not in the shared counts. */
	callers: 20_000,
} as const;
