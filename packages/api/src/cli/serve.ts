import { parseArgs } from 'node:util';
import { readSettings } from '../config/read-settings.js';
import { runService } from '../serve/run-service.js';
import { PARTS, type Part } from '../serve/start-service.js';
import { badWords } from './check-options.js';
import { UsageError } from './usage-error.js';

/** `rasoat serve`: the whole service, or parts of it, until it is told to stop; exit code 0, or 1 where it has to be started anew. */
export async function serve(words: readonly string[]): Promise<number> {
	const { only, sample = null } = parsed(words);
	return runService(readSettings(process.env), partsOf(only), sample);
}

function partsOf(only: string | undefined): ReadonlySet<Part> {
	if (only === undefined) return new Set(PARTS);
	const part = PARTS.find((known) => known === only);
	if (part !== undefined) return new Set([part]);
	throw new UsageError({
		vi: `--only nhận «${only}»; cần một trong: ${PARTS.join(', ')}`,
		en: `--only was given "${only}"; one of these is wanted: ${PARTS.join(', ')}`,
	});
}

function parsed(words: readonly string[]) {
	const one = { type: 'string' } as const;
	try {
		return parseArgs({ args: [...words], options: { only: one, sample: one } }).values;
	} catch (cause) {
		throw badWords(cause);
	}
}
