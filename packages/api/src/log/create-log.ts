import pino, { type DestinationStream, type Logger } from 'pino';
import type { Settings } from '../config/read-settings.js';
import { prettyStream } from './pretty.js';
import { serializeError } from './serialize-error.js';
import { withhold } from './withhold.js';

/** JSON lines on standard error, or lines for a person where that is a terminal. Nothing personal: see `fields` and `serialize-error`. */
export function createLog(level: Settings['logLevel'], to: DestinationStream = standardError()): Logger {
	return pino(
		{
			level,
			base: null,
			timestamp: pino.stdTimeFunctions.isoTime,
			// pino hands an error given alone on as `err`, and its message as the line's: that is not for logs.
			serializers: { err: (error: unknown) => serializeError(error) },
			hooks: { logMethod: named },
			formatters: { log: withhold },
		},
		to,
	);
}

/** `log.error(error)` would make the error's message the line's. */
function named(this: Logger, args: Parameters<pino.LogFn>, method: pino.LogFn): void {
	const [first] = args as readonly unknown[];
	if (first instanceof Error) method.call(this, { err: first }, 'error');
	else method.apply(this, args);
}

/** Written at once: the last words of a program that ends are the ones that are wanted. */
function standardError(): DestinationStream {
	if (process.stderr.isTTY) return prettyStream((line) => process.stderr.write(line));
	return pino.destination({ fd: 2, sync: true });
}
