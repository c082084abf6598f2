import type { Message } from '@rasoat/parser';
import { ToldFailure } from '../../told-failure.js';
import type { ProblemCode } from './problem-codes.js';

/** Where in the input something is wrong: "query.limit", and what. */
export interface InputError {
	readonly path: string;
	/** In Vietnamese. */
	readonly message: string;
	/** The same in both languages, where it is known. */
	readonly messages?: Message;
}

export interface ApiErrorExtras {
	readonly errors?: readonly InputError[];
	/** Further members of the problem. */
	readonly members?: Readonly<Record<string, unknown>>;
	readonly headers?: Readonly<Record<string, string>>;
	readonly cause?: unknown;
}

/** A call that cannot be served, with a sentence for who made it. */
export class ApiError extends ToldFailure<ProblemCode> {
	readonly errors: readonly InputError[];
	readonly members: Readonly<Record<string, unknown>>;
	readonly headers: Readonly<Record<string, string>>;

	constructor(code: ProblemCode, told: Message, { errors = [], members = {}, headers = {}, cause }: ApiErrorExtras = {}) {
		super(code, told, cause);
		this.errors = errors;
		this.members = members;
		this.headers = headers;
	}
}
