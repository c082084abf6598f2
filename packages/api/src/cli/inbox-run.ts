import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../config/read-settings.js';
import { InboxFailure } from '../inbox/inbox-failure.js';
import type { InboxParts } from '../inbox/inbox-parts.js';
import { keepInbox } from '../inbox/keep-inbox.js';
import { type InboxRun, runInbox } from '../inbox/run-inbox.js';
import { requireInbox } from '../inbox/scan-inbox.js';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import { cleanLine } from '../render/clean-text.js';
import { requireSpaceBy } from '../serve/require-space.js';
import { untilTold } from '../serve/until-told.js';
import { type Batch, oneBatch } from '../store/batches/batch-list.js';
import { openStore, type Store } from '../store/open-store.js';
import { badWords } from './check-options.js';
import { commandActor } from './command-actor.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

/** Somebody should look: a file that cannot be read or moved, a folder that does not open or is no campaign's. */
const LOOK = 1;

/**
 * `rasoat inbox run`: exit code 0 when every file that stood still was taken, 1 when a person should look at something; 2 (thrown) when it did
 * not run: wrong words or settings, no inbox, no database, or another run that does not end.
 */
export async function runInboxOnce(words: readonly string[]): Promise<number> {
	const { waitMinutes, summary } = readWords(words);
	const settings = readSettings(process.env);
	// A wrong folder, such as cron's own, shows before any data are made there.
	await requireInbox(settings.inbox.folder);
	const stopping = untilTold();
	const store = await openStore(settings, true);
	try {
		const parts = partsOf(settings, store);
		const run = await runInbox(parts, { by: 'command', actor: commandActor(), dueAt: null, wantsSummary: summary }, stopping);
		if (run.kind === 'busy') throw busy();
		await finish(parts, run, waitMinutes, stopping);
		const batch = await oneBatch(store.database, run.batch ?? '');
		if (batch === null) throw new Error('a run by command recorded no batch');
		const output = await openOutput(null);
		await output.write(told(batch));
		return needsLook(batch) ? LOOK : 0;
	} finally {
		await store.close();
	}
}

function partsOf(settings: Settings, store: Store): InboxParts {
	return { store, settings: settings.inbox, limits: settings.limits, requireSpace: requireSpaceBy(settings) };
}

/** The summary is made when the reports are done; where they are not in time, of what is there. Without `--wait` the service makes it. */
async function finish(parts: InboxParts, { batch }: InboxRun, waitMinutes: number | null, signal: AbortSignal): Promise<void> {
	const end = performance.now() + (waitMinutes ?? 0) * 60_000;
	await keepInbox(parts, signal);
	while (!signal.aborted && performance.now() < end && (await oneBatch(parts.store.database, batch ?? ''))?.summaryName === null) {
		await wait(INBOX_LIMITS.tickMs, undefined, { signal }).catch(() => {});
		await keepInbox(parts, signal);
	}
	if (waitMinutes !== null) await keepInbox({ ...parts, settings: { ...parts.settings, summaryAfterMinutes: 0 } }, signal);
}

function needsLook({ state, counts, troubles }: Batch): boolean {
	return state !== 'complete' || counts.quarantined > 0 || counts.unmoved > 0 || troubles.length > 0;
}

function told({ id, counts, troubles, summaryName }: Batch): string {
	const { seen, received, known, refused, recovered, stillWritten, unmoved, passedOver, quarantined } = counts;
	const lines = troubles.map(
		({ path, told: { vi, en } }) => `${path === '' ? '' : `${cleanLine(path)}  `}${cleanLine(vi)} / ${cleanLine(en)}`,
	);
	const sums = [
		`Đã thấy ${seen} = mới nhận ${received} + đã có từ trước ${known} + không mở được ${refused} + nhận ở lượt trước ${recovered} + đang được ghi ${stillWritten}; chưa chuyển đi được ${unmoved}; bỏ qua ${passedOver}; trong quarantine ${quarantined}`,
		`Seen ${seen} = received ${received} + known ${known} + refused ${refused} + recovered ${recovered} + still written ${stillWritten}; unmoved ${unmoved}; passed over ${passedOver}; in quarantine ${quarantined}`,
		`Lượt / batch ${id}${summaryName === null ? '' : `; tổng hợp / summary: ${summaryName}.html, ${summaryName}.xlsx`}`,
	];
	return `${[...lines, ...sums].join('\n')}\n`;
}

interface RunWords {
	/** Null: the summary is left to the service. */
	readonly waitMinutes: number | null;
	readonly summary: boolean;
}

const MOST_MINUTES = 1_440;

function readWords(words: readonly string[]): RunWords {
	const { wait: minutes, 'no-summary': none = false } = parsed(words);
	if (minutes === undefined) return { waitMinutes: null, summary: !none };
	if (/^\d{1,4}$/.test(minutes) && Number(minutes) <= MOST_MINUTES) return { waitMinutes: Number(minutes), summary: !none };
	throw new UsageError({
		vi: `--wait nhận «${minutes}»; cần số phút từ 0 đến ${MOST_MINUTES}`,
		en: `--wait was given "${minutes}"; minutes from 0 to ${MOST_MINUTES} are wanted`,
	});
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options: { wait: { type: 'string' }, 'no-summary': { type: 'boolean' } } }).values;
	} catch (cause) {
		throw badWords(cause);
	}
}

function busy(): InboxFailure {
	return new InboxFailure('inbox-busy', {
		vi: 'Một lượt xử lý hộp thư đến khác đang chạy và chưa xong; cần chờ lượt ấy; đề nghị xem rasoat inbox list rồi chạy lại.',
		en: 'Another run of the inbox is going on and has not ended; it has to end first; please see rasoat inbox list and run again.',
	});
}
