import type { Message } from '@rasoat/parser';
import { ToldFailure } from '../told-failure.js';

/** The command line was given words it cannot follow: exit code 2, nothing on standard output. */
export class UsageError extends ToldFailure<'usage'> {
	constructor(told: Message) {
		super('usage', told);
	}
}
