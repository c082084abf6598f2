import type { Message } from './model.js';

export type ParseFailureCode =
	| 'unsupported-type'
	| 'encrypted'
	| 'corrupt'
	| 'empty'
	| 'too-large'
	| 'timeout'
	| 'out-of-memory'
	| 'ocr-failed';

/** A file that cannot be read: a known error with a sentence for the clerk, never a bug. */
export class ParseFailure extends Error {
	readonly code: ParseFailureCode;
	/** What was met, what was wanted, what to do. */
	readonly clerk: Message;

	constructor(code: ParseFailureCode, clerk: Message, cause?: unknown) {
		super(clerk.en, cause === undefined ? undefined : { cause });
		this.name = 'ParseFailure';
		this.code = code;
		this.clerk = clerk;
	}
}
