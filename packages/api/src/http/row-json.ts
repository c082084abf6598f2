import type { ReportRow } from '../store/reports/report-row.js';

/** A row as the API shows it: its place in the order of changes is the cursors' matter. */
export function rowJson({ change: _, ways, ...row }: ReportRow) {
	return { ...row, ways: [...ways] };
}
