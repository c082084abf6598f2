import type { Durations, LedgerMeasures } from '../../store/ledger/ledger-measures.js';
import type { Family } from './exposition.js';

/** The ledger's measures, the same from whichever process they are asked. */
export function ledgerFamilies({
	attempts,
	receipts,
	originals,
	outbox,
	oldestWaitingSeconds,
	checks,
	inbox,
}: LedgerMeasures): readonly Family[] {
	return [
		{
			name: 'rasoat_attempts',
			help: 'Attempts by state, and by outcome or fault.',
			type: 'gauge',
			samples: attempts.map(({ state, outcome, count }) => ({ labels: { state, outcome }, value: count })),
		},
		{
			name: 'rasoat_receipts',
			help: 'Arrivals by way.',
			type: 'gauge',
			samples: receipts.map(({ way, count }) => ({ labels: { way }, value: count })),
		},
		gauge('rasoat_originals', 'Originals kept.', originals.count),
		gauge('rasoat_originals_bytes', 'Bytes of all originals.', originals.bytes),
		gauge('rasoat_outbox_jobs', 'Jobs the queue has not been told of yet.', outbox.count),
		gauge('rasoat_outbox_oldest_seconds', 'How long the oldest of them has waited.', outbox.oldestSeconds),
		gauge('rasoat_oldest_waiting_seconds', 'How long the oldest report that is not finished has waited.', oldestWaitingSeconds),
		{
			name: 'rasoat_inbox_files',
			help: 'Files met in the inbox, by what became of them.',
			type: 'gauge',
			samples: inbox.files.map(({ outcome, count }) => ({ labels: { outcome }, value: count })),
		},
		gauge('rasoat_inbox_unsettled', 'Files of the inbox that could not be received and that nobody has settled.', inbox.quarantined),
		...(inbox.lastRunSeconds === null ? [] : [gauge('rasoat_inbox_last_run_seconds', 'Since the last run ended.', inbox.lastRunSeconds)]),
		checkDurations(checks),
	];
}

export function gauge(name: string, help: string, value: number): Family {
	return { name, help, type: 'gauge', samples: [{ value }] };
}

function checkDurations({ bounds, upTo, count, seconds }: Durations): Family {
	const buckets = bounds.map((bound, index) => ({ suffix: '_bucket', labels: { le: String(bound) }, value: upTo[index] ?? 0 }) as const);
	return {
		name: 'rasoat_check_duration_seconds',
		help: 'Time from the beginning of work on a report to the end of its attempt.',
		type: 'histogram',
		samples: [
			...buckets,
			{ suffix: '_bucket', labels: { le: '+Inf' }, value: count },
			{ suffix: '_sum', value: seconds },
			{ suffix: '_count', value: count },
		],
	};
}
