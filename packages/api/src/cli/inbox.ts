import { momentForPeople } from '../city-time.js';
import type { Batch } from '../store/batches/batch-list.js';
import { listBatches } from '../store/batches/batch-list.js';
import { columns } from './columns.js';
import { runInboxOnce } from './inbox-run.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

/** `rasoat inbox run`: runs the inbox once, as the service does every night; `rasoat inbox list`: the runs that were. */
export async function inbox(words: readonly string[]): Promise<number> {
	const [what, ...rest] = words;
	if (what === 'run') return runInboxOnce(rest);
	if (what !== 'list' || rest.length > 0) throw wrongWords(words);
	const batches = await withDatabase((database) => listBatches(database, MOST));
	const output = await openOutput(null);
	await output.write(columns([HEAD, ...batches.map(rowOf)]));
	return 0;
}

/** The latest; older ones are in the API. */
const MOST = 100;
const HEAD = [
	'LÚC / AT',
	'DO / BY',
	'TÌNH TRẠNG / STATE',
	'THẤY / SEEN',
	'MỚI / NEW',
	'ĐÃ CÓ / KNOWN',
	'CHỜ / LEFT',
	'HỎNG / QUARANTINED',
	'ID',
];

function rowOf({ id, startedBy, startedAt, requestedAt, state, counts }: Batch): readonly string[] {
	const { seen, received, known, stillWritten, quarantined } = counts;
	const numbers = [seen, received, known, stillWritten, quarantined].map(String);
	return [momentForPeople(startedAt ?? requestedAt), BY[startedBy], STATES[state], ...numbers, id];
}

const BY: Readonly<Record<Batch['startedBy'], string>> = {
	schedule: 'lịch / schedule',
	polling: 'tự xem / polling',
	command: 'lệnh / command',
	api: 'yêu cầu / API',
};

const STATES: Readonly<Record<Batch['state'], string>> = {
	waiting: 'chờ / waiting',
	running: 'đang chạy / running',
	complete: 'xong / complete',
	stopped: 'dừng giữa chừng / stopped',
	'cut-short': 'bị ngắt / cut short',
	failed: 'lỗi / failed',
};

function wrongWords(words: readonly string[]): UsageError {
	const met = words.join(' ');
	return new UsageError({
		vi: `inbox nhận «${met}»; cần: rasoat inbox run [--wait PHÚT] [--no-summary], hoặc rasoat inbox list`,
		en: `inbox was given "${met}"; what is wanted: rasoat inbox run [--wait MINUTES] [--no-summary], or rasoat inbox list`,
	});
}
