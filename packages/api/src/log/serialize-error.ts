import { ToldFailure } from '../told-failure.js';

/** Their messages speak of the program alone; of other errors they quote paths, values, texts. */
const OWN = new Set(['TypeError', 'RangeError', 'ReferenceError', 'AssertionError']);
const DEEPEST = 3;

export interface LoggedError {
	readonly name: string;
	readonly code?: string;
	readonly message?: string;
	/** The frames, without the message that stands above them in a stack. */
	readonly stack?: readonly string[];
	readonly cause?: LoggedError;
}

/** What a log may say of an error: kind, code and where, never a message that may quote what somebody sent. */
export function serializeError(error: unknown, depth = 1): LoggedError {
	if (!(error instanceof Error)) return { name: typeof error };
	const { name, message, cause } = error;
	const code = (error as { readonly code?: unknown }).code;
	return {
		name,
		...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
		...(OWN.has(name) ? { message } : {}),
		...(error instanceof ToldFailure ? {} : { stack: framesOf(error) }),
		...(cause !== undefined && depth < DEEPEST ? { cause: serializeError(cause, depth + 1) } : {}),
	};
}

function framesOf({ stack = '' }: Error): readonly string[] {
	return stack
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.map((line) => line.trim());
}
