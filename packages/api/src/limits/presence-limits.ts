/** Bounds of who is told to be at a report, each with its reason. */
export const PRESENCE_LIMITS = {
	/** Milliseconds somebody is taken to be there after the last sign: a page gives one each ten seconds, and two may be lost. */
	lastsMs: 30_000,
	/** People of one report that are told: more than ever look at one. */
	people: 50,
} as const;
