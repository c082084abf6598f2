import { renderValue } from '../findings/render-value.js';
import { type CampaignRule, newestReports } from './campaign.js';

/** A commune has sent more than one report: the newest counts. */
export const resubmitted: CampaignRule = (facts) =>
	[...newestReports(facts)].flatMap(([commune, newest]) => {
		const older = facts.reports.filter((report) => report.commune === commune && report !== newest);
		if (older.length === 0) return [];
		return {
			commune,
			reports: [newest.id, ...older.map(({ id }) => id)],
			expected: 1,
			actual: older.length + 1,
			message: 'again',
			values: { count: renderValue(older.length + 1) },
		};
	});
