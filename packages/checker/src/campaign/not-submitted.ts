import { renderValue } from '../findings/render-value.js';
import type { CampaignRule } from './campaign.js';

/** A commune of the list has no report. */
export const notSubmitted: CampaignRule = ({ expectedCommunes, deadline, reports }) => {
	const came = new Set(reports.map(({ commune }) => commune));
	return [...new Set(expectedCommunes)]
		.filter((commune) => !came.has(commune))
		.map((commune) => ({
			commune,
			reports: [],
			expected: deadline,
			actual: null,
			message: deadline === null ? 'none' : 'none-by-deadline',
			values: { deadline: renderValue(deadline) },
		}));
};
