/** Every bound of accounts and of the audit log, in one table, each with its reason. */
export const ACCOUNT_LIMITS = {
	/** Milliseconds between two sealings of looks: what somebody may still take out of the log unnoticed is as old as this. */
	sealMs: 5_000,
	/** Looks sealed in one transaction: it holds up every change meanwhile. */
	sealRows: 500,
	/** Milliseconds after which a look that is not sealed counts as a difference: a sealer that was away for a restart is none. */
	unsealedMs: 60_000,
	/** Entries of the audit log that are read at once when it is verified or exported. */
	auditRows: 1_000,
	/** Characters of what an entry tells beyond actor, action and target: a log of requests, not of their bodies. */
	auditDetailLength: 20_000,
} as const;
