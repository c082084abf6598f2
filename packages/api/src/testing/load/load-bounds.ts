/** What one run of the load test found. */
export interface LoadFigures {
	readonly uploads: number;
	/** Of them, answered by 202 with a report within three tries. */
	readonly accepted: number;
	/** From the first upload sent to the last one answered. */
	readonly seconds: number;
	/** Bytes that the service's process grew by an upload, over the second half. */
	readonly slopeBytes: number;
	/** 95 of 100 calls took no longer: of `POST /reports`, and of the bare route in the same run. */
	readonly p95Ms: { readonly reports: number; readonly bare: number };
	/** Reports whose check ended while uploads came. */
	readonly checked: number;
	/** What `rasoat ledger verify` finds afterwards, and receipts that were acknowledged and are not there. */
	readonly differences: number;
}

/** One line of the table: what is asked, what was met, and whether it holds. */
export interface Bound {
	readonly name: string;
	readonly met: string;
	readonly wanted: string;
	readonly holds: boolean;
}

const WANTED = { acceptedShare: 0.99, uploadsASecond: 20, slopeBytes: 1024, p95Ratio: 4 } as const;

/** Every bound that is set on uploads under load; one without checks beside it is none. */
export function loadBounds({ uploads, accepted, seconds, slopeBytes, p95Ms, checked, differences }: LoadFigures): readonly Bound[] {
	const share = accepted / uploads;
	const rate = accepted / seconds;
	const ratio = p95Ms.reports / p95Ms.bare;
	return [
		{
			name: 'accepted within 3 tries',
			met: `${(100 * share).toFixed(2)} % of ${uploads}`,
			wanted: '≥ 99 %',
			holds: share >= WANTED.acceptedShare,
		},
		{ name: 'uploads a second', met: rate.toFixed(1), wanted: '≥ 20', holds: rate >= WANTED.uploadsASecond },
		{
			name: 'resident memory, second half',
			met: `${slopeBytes.toFixed(0)} bytes an upload`,
			wanted: '≤ 1024',
			holds: slopeBytes <= WANTED.slopeBytes,
		},
		{
			name: 'p95 of POST /reports to a bare route',
			met: `${p95Ms.reports.toFixed(1)} ms / ${p95Ms.bare.toFixed(1)} ms = ${ratio.toFixed(2)}`,
			wanted: '≤ 4',
			holds: ratio <= WANTED.p95Ratio,
		},
		{ name: 'reports checked meanwhile', met: String(checked), wanted: '≥ 1', holds: checked >= 1 },
		{ name: 'differences in ledger and receipts', met: String(differences), wanted: '0', holds: differences === 0 },
	];
}
