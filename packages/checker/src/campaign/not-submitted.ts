import { renderValue } from '../findings/render-value.js';
import type { CampaignRule } from './campaign.js';

/** A commune of the list has no report. Until the deadline has passed that is nobody's fault. */
export const notSubmitted: CampaignRule = ({ expectedCommunes, deadline, today, reports }) => {
	const isDue = deadline === null || today > deadline;
	const came = new Set(reports.map(({ commune }) => commune));
	return [...new Set(expectedCommunes)]
		.filter((commune) => !came.has(commune))
		.map((commune) => ({
			commune,
			reports: [],
			expected: deadline,
			actual: null,
			...(isDue ? {} : { severity: 'info' as const }),
			message: deadline === null ? 'none' : isDue ? 'none-by-deadline' : 'none-yet',
			values: { deadline: renderValue(deadline) },
		}));
};
