import { parseArgs } from 'node:util';
import { readSettings } from '../config/read-settings.js';
import { unknownSettings } from '../config/unknown-settings.js';
import { readEngine } from '../engine.js';
import { createLog } from '../log/create-log.js';
import { greeting } from '../serve/greeting.js';
import { PARTS, type Part, startService } from '../serve/start-service.js';
import { untilTold } from '../serve/until-told.js';
import { badWords } from './check-options.js';
import { UsageError } from './usage-error.js';

/** `rasoat serve`: the whole service, or parts of it, until it is told to stop; exit code 0. */
export async function serve(words: readonly string[]): Promise<number> {
	const parts = readParts(words);
	const settings = readSettings(process.env);
	const log = createLog(settings.logLevel);
	for (const setting of unknownSettings(process.env)) log.warn({ setting }, 'there is no such setting');
	const stopping = untilTold();
	tell(`rasoat ${readEngine().rasoat}: đang khởi động / starting …`);
	const service = await startService(settings, parts, log);
	try {
		tell(await greeting(service, settings, parts));
		if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }));
		tell('rasoat: đang dừng / stopping …');
	} finally {
		await service.stop();
	}
	tell('rasoat: đã dừng / stopped');
	return 0;
}

function readParts(words: readonly string[]): ReadonlySet<Part> {
	const { only } = parsed(words);
	if (only === undefined) return new Set(PARTS);
	const part = PARTS.find((known) => known === only);
	if (part !== undefined) return new Set([part]);
	throw new UsageError({
		vi: `--only nhận «${only}»; cần một trong: ${PARTS.join(', ')}`,
		en: `--only was given "${only}"; one of these is wanted: ${PARTS.join(', ')}`,
	});
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options: { only: { type: 'string' } } }).values;
	} catch (cause) {
		throw badWords(cause);
	}
}

function tell(text: string): void {
	process.stdout.write(`${text}\n`);
}
