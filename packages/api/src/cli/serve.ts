import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../config/read-settings.js';
import { unknownSettings } from '../config/unknown-settings.js';
import { readEngine } from '../engine.js';
import { createLog } from '../log/create-log.js';
import { greeting } from '../serve/greeting.js';
import { layOutSample } from '../serve/lay-out-sample.js';
import { PARTS, type Part, type RunningService, startService } from '../serve/start-service.js';
import { tellSample } from '../serve/tell-sample.js';
import { untilTold } from '../serve/until-told.js';
import { badWords } from './check-options.js';
import { UsageError } from './usage-error.js';

/** `rasoat serve`: the whole service, or parts of it, until it is told to stop; exit code 0. */
export async function serve(words: readonly string[]): Promise<number> {
	const { parts, sample } = readWords(words);
	const settings = readSettings(process.env);
	const log = createLog(settings.logLevel);
	for (const setting of unknownSettings(process.env)) log.warn({ setting }, 'there is no such setting');
	const stopping = untilTold();
	tell(`rasoat ${readEngine().rasoat}: đang khởi động / starting …`);
	const service = await startService(settings, parts, log);
	try {
		tell(await greeting(service, settings, parts));
		if (sample !== null) await showSample(service, settings, sample, stopping);
		if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }));
		tell('rasoat: đang dừng / stopping …');
	} finally {
		await service.stop();
	}
	tell('rasoat: đã dừng / stopped');
	return 0;
}

/** The very first start shows what the service does: the sample goes the way of every file, and its table is printed. */
async function showSample(service: RunningService, settings: Settings, from: string, stopping: AbortSignal): Promise<void> {
	const { store } = service;
	const paths = await layOutSample({ store, from, inbox: settings.inbox.folder, dataFolder: settings.dataFolder });
	if (paths === null) return;
	tell(
		`rasoat: chép ${paths.length} tệp mẫu vào hộp thư đến và rà soát / ${paths.length} sample files go into the inbox and are checked …`,
	);
	await service.lookIntoInbox();
	const table = await tellSample(store.database, paths, stopping);
	if (table !== null) tell(`\n${table}\nrasoat: đang chờ báo cáo mới; dừng bằng Ctrl+C / waiting for new reports; stop with Ctrl+C`);
}

interface ServeWords {
	readonly parts: ReadonlySet<Part>;
	/** A folder whose files are laid into the inbox on the very first start; null for none. */
	readonly sample: string | null;
}

function readWords(words: readonly string[]): ServeWords {
	const { only, sample = null } = parsed(words);
	if (only === undefined) return { parts: new Set(PARTS), sample };
	const part = PARTS.find((known) => known === only);
	if (part !== undefined) return { parts: new Set([part]), sample };
	throw new UsageError({
		vi: `--only nhận «${only}»; cần một trong: ${PARTS.join(', ')}`,
		en: `--only was given "${only}"; one of these is wanted: ${PARTS.join(', ')}`,
	});
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options: { only: { type: 'string' }, sample: { type: 'string' } } }).values;
	} catch (cause) {
		throw badWords(cause);
	}
}

function tell(text: string): void {
	process.stdout.write(`${text}\n`);
}
