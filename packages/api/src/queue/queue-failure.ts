import type { Message } from '@rasoat/parser';

export type QueueFailureCode = 'queue-unreachable' | 'queue-address';

/** The queue cannot be opened: a known error with a sentence for the administrator, never a bug. */
export class QueueFailure extends Error {
	readonly code: QueueFailureCode;
	/** What was met, what is needed, what to do. */
	readonly told: Message;

	constructor(code: QueueFailureCode, told: Message, cause?: unknown) {
		super(told.en, cause === undefined ? undefined : { cause });
		this.name = 'QueueFailure';
		this.code = code;
		this.told = told;
	}
}
