import { setFlagsFromString } from 'node:v8';
import type { Settings } from '../config/read-settings.js';
import { unknownSettings } from '../config/unknown-settings.js';
import { readEngine } from '../engine.js';
import { SERVE_LIMITS } from '../limits/serve-limits.js';
import { createLog } from '../log/create-log.js';
import { OPTIMISE_LATE } from '../optimise-late.js';
import { greeting } from './greeting.js';
import { layOutSample } from './lay-out-sample.js';
import { type Part, type RunningService, startService } from './start-service.js';
import { tellSample } from './tell-sample.js';
import { untilOrphaned } from './until-orphaned.js';
import { untilTold } from './until-told.js';

const BROKEN = 1;

/**
 * Runs the service, or parts of it, in this process until it is told to stop, and prints what goes on, line by line; gives the exit code.
 * `sample` names a folder whose files are shown on the very first start. Throws `ToldFailure` where it cannot start.
 */
export async function runService(settings: Settings, parts: ReadonlySet<Part>, sample: string | null = null): Promise<number> {
	// Whoever read the first lines may go (`npm start | head`): the service stays.
	process.stdout.removeAllListeners('error').on('error', () => {});
	if (parts.has('worker')) for (const flag of OPTIMISE_LATE) setFlagsFromString(flag);
	const log = createLog(settings.logLevel);
	for (const setting of unknownSettings(process.env)) log.warn({ setting }, 'there is no such setting');
	const told = AbortSignal.any([untilTold(), untilOrphaned()]);
	tell(`rasoat ${readEngine().rasoat}: đang khởi động / starting …`);
	const service = await startService(settings, parts, log, told);
	const stopping = AbortSignal.any([told, service.broken]);
	try {
		tell(await greeting(service, settings, parts, process.stdout.isTTY === true));
		if (sample !== null) await showSample(service, settings, sample, stopping);
		if (!stopping.aborted) await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }));
		tell('rasoat: đang dừng / stopping …');
	} finally {
		// What still looks for a server that is away keeps nobody waiting.
		await service.stop().finally(() => setTimeout(() => process.exit(), SERVE_LIMITS.lingerMs).unref());
	}
	tell('rasoat: đã dừng / stopped');
	return service.broken.aborted ? BROKEN : 0;
}

/** The very first start shows what the service does: the sample goes the way of every file, and its table is printed. */
async function showSample(service: RunningService, settings: Settings, from: string, stopping: AbortSignal): Promise<void> {
	const { store } = service;
	const paths = await layOutSample({ store, from, inbox: settings.inbox.folder, dataFolder: settings.dataFolder });
	if (paths === null) return;
	const many = paths.length;
	tell(`rasoat: chép ${many} tệp mẫu vào hộp thư đến và rà soát / ${many} sample files go into the inbox and are checked …`);
	await service.lookIntoInbox();
	const table = await tellSample(store.database, paths, stopping);
	if (table !== null) tell(`\n${table}\nrasoat: đang chờ báo cáo mới; dừng bằng Ctrl+C / waiting for new reports; stop with Ctrl+C`);
}

function tell(text: string): void {
	process.stdout.write(`${text}\n`);
}
