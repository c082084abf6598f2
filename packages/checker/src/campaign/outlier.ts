import { renderValue } from '../findings/render-value.js';
import { type CampaignFacts, type CampaignHit, type CampaignRule, newestReports } from './campaign.js';
import { communeKind } from './commune-name.js';
import { median } from './median.js';

/** Of fewer reports nobody can tell what is usual. */
const FEWEST = 12;
/** How many times the usual distance from the middle is far: bound so that labelled reports, which are all plausible, do not fire. */
const FAR = 8;
/** The distance that is usual even where nearly all reports state the same: a share of the middle, and two of whatever is counted. */
const LEAST_SHARE = 0.15;
const LEAST = 2;

/** A number far outside those of the campaign's other communes of the same kind. */
export const outlier: CampaignRule = (facts) => {
	const newest = [...newestReports(facts).values()];
	const kinds = new Set(newest.map(({ commune }) => communeKind(commune)));
	return [...kinds].flatMap((kind) => {
		const alike = newest.filter(({ commune }) => kind !== null && communeKind(commune) === kind);
		return facts.figures.flatMap((figure) => outliersOf(figure, alike, kind ?? ''));
	});
};

type Reports = CampaignFacts['reports'];

function outliersOf({ id, title }: CampaignFacts['figures'][number], alike: Reports, kind: string): readonly CampaignHit[] {
	const stated = alike.flatMap((report) => {
		const value = report.figures[id];
		return value === undefined ? [] : { report, value };
	});
	if (stated.length < FEWEST) return [];
	const middle = median(stated.map(({ value }) => value));
	const usual = Math.max(1.4826 * median(stated.map(({ value }) => Math.abs(value - middle))), LEAST_SHARE * Math.abs(middle), LEAST);
	return stated
		.filter(({ value }) => Math.abs(value - middle) > FAR * usual)
		.map(({ report, value }) => ({
			commune: report.commune,
			reports: [report.id],
			expected: middle,
			actual: value,
			message: 'far',
			values: {
				title,
				kind: { vi: kind, en: kind },
				actual: renderValue(value),
				expected: renderValue(middle),
				count: renderValue(stated.length),
			},
		}));
}
