import { useQuery } from '@tanstack/react-query';
import type { Report } from '../../api/report.ts';
import { type ReportRow, reportRowsQuery } from '../../api/report-rows.ts';

/** What one commune has sent in one campaign, the first sent first. */
export interface Submissions {
	readonly rows: readonly ReportRow[];
	/** The one that counts: received last, not set aside; null for none. */
	readonly counting: string | null;
}

const NONE: Submissions = { rows: [], counting: null };

/** Of the commune and the campaign that a report is filed for; none for one that is not. */
export function useSubmissions(report: Pick<Report, 'campaign' | 'commune'> | undefined): Submissions {
	const campaign = report?.campaign ?? null;
	const commune = report?.commune ?? null;
	const shelf = { campaign: campaign ?? '' };
	const { data } = useQuery({ ...reportRowsQuery(shelf), enabled: campaign !== null && commune !== null });
	return data === undefined || commune === null ? NONE : submissionsOf(data, commune);
}

/** `rows` newest first, as a shelf has them. */
export function submissionsOf(rows: readonly ReportRow[], commune: string): Submissions {
	const own = rows.filter((row) => row.commune === commune);
	const counting = own.find(({ review }) => review.state !== 'set-aside')?.id ?? null;
	return { rows: [...own].reverse(), counting };
}
