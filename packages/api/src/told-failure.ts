import type { Message } from '@rasoat/parser';

/** A known error with a sentence for the administrator, never a bug. */
export abstract class ToldFailure<Code extends string> extends Error {
	readonly code: Code;
	/** What was met, what is needed, what to do. */
	readonly told: Message;

	constructor(code: Code, told: Message, cause?: unknown) {
		super(told.en, cause === undefined ? undefined : { cause });
		this.name = new.target.name;
		this.code = code;
		this.told = told;
	}
}
