const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Every bound of accounts and of the audit log that is not for the operator to set, in one table, each with its reason. */
export const ACCOUNT_LIMITS = {
	/** Milliseconds between two sealings of looks: what somebody may still take out of the log unnoticed is as old as this. */
	sealMs: 5_000,
	/** Looks sealed in one transaction: it holds up every change meanwhile. */
	sealRows: 500,
	/** Milliseconds after which a look that is not sealed counts as a difference: a sealer that was away for a restart is none. */
	unsealedMs: MINUTE_MS,
	/** Entries of the audit log that are read at once when it is verified or exported. */
	auditRows: 1_000,
	/** Characters of what an entry tells beyond actor, action and target: a log of requests, not of their bodies. */
	auditDetailLength: 20_000,
	/** Characters of a password that somebody chooses; a machine that tries its way in gets five tries a quarter of an hour. */
	passwordLeast: 10,
	/** Characters of a password; longer ones would only make work. */
	passwordMost: 200,
	/** Characters of a name of a person, a token: one line of a list. */
	nameLength: 100,
	/** Passwords hashed at once in one process, 19 MiB each: the other threads are for files and the network. */
	hashesAtOnce: 2,
	/** Passwords that wait to be hashed, some 0.1 s each; who comes then is asked to come again. */
	hashesWaiting: 30,
	/** Milliseconds between two notes of when a session or a token was last used: each is a write to the database. */
	usedNoteMs: MINUTE_MS,
	/** Milliseconds in which failed sign-ins are counted together: sign-ins are forgotten at the end of a shift, not of a week. */
	triesWindowMs: 15 * MINUTE_MS,
	/** Milliseconds after which a count of tries is of no more use, and its row goes. */
	triesKeptMs: 24 * HOUR_MS,
	/** Days until a token ends where nobody said. */
	tokenDays: 365,
	/** Days a token may last: a machine's owner changes, and nobody knows its token any more. */
	tokenDaysMost: 1_095,
	/** Days until an upload link ends where nobody said: about as long as a campaign takes. */
	linkDays: 30,
	/** Days an upload link may last. */
	linkDaysMost: 366,
	/** Milliseconds in which uses of one upload link are counted together, and for which it then waits. */
	linkWindowMs: 10 * MINUTE_MS,
	/** Files of one request by an upload link: a commune has one report, and what goes with it. */
	linkFiles: 20,
	/** Dry runs at once in one process: the other children of the sandbox are for what was really sent. */
	dryRunsAtOnce: 2,
	/** Bytes of a dry run's request beyond its file: the parts' headers. */
	dryRunHeadBytes: 10_000,
} as const;

/** The bounds that the operator sets: see the table of settings. */
export interface AccountSettings {
	/** Milliseconds after which a session that is not used ends. */
	readonly sessionIdleMs: number;
	/** Milliseconds after which a session ends, used or not. */
	readonly sessionMs: number;
	/** Failed sign-ins of one account until it is locked. */
	readonly signInTries: number;
	/** Failed sign-ins from one address until it has to wait: an office may share one. */
	readonly signInAddressTries: number;
	/** Milliseconds for which they are locked. */
	readonly signInLockMs: number;
	/** Files one upload link may send in ten minutes. */
	readonly linkUploads: number;
	/** Dry runs of one upload link in ten minutes: each takes a child of the sandbox. */
	readonly linkDryRuns: number;
}

export const ACCOUNT_DEFAULTS: AccountSettings = {
	sessionIdleMs: HOUR_MS,
	sessionMs: 12 * HOUR_MS,
	signInTries: 5,
	signInAddressTries: 30,
	signInLockMs: 15 * MINUTE_MS,
	linkUploads: 60,
	linkDryRuns: 20,
};
