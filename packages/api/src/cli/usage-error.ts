import type { Message } from '@rasoat/parser';

/** The command line was given words it cannot follow: a known error, exit code 2, nothing on standard output. */
export class UsageError extends Error {
	readonly code = 'usage';
	readonly told: Message;

	constructor(told: Message) {
		super(told.en);
		this.name = 'UsageError';
		this.told = told;
	}
}
