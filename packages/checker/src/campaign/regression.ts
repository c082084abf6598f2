import { renderValue } from '../findings/render-value.js';
import {
	type CampaignFacts,
	type CampaignHit,
	type CampaignRule,
	type EarlierReport,
	newestReports,
	type SubmittedReport,
} from './campaign.js';
import { median } from './median.js';

/**
 * How many times as much, or as little, is implausible: a digit typed too many makes ten. Misses what moved less; errs to silence, for money
 * is paid and people are trained from one campaign to the next.
 */
const FAR = 5;
/** Of whatever is counted: 2 that become 11 are no slip of anybody's. */
const LEAST = 10;
/** From so many communes on, the way their figure moved is how it moves: a campaign may ask for another period. */
const FEWEST = 12;

/** A number that moved implausibly since the commune's last campaign. One that was or became 0 is not held against the other. */
export const regression: CampaignRule = (facts) => {
	const earlier = new Map(facts.earlier.map((report) => [report.commune, report]));
	const pairs = [...newestReports(facts).values()].flatMap((report) => {
		const before = earlier.get(report.commune);
		return before ? { report, before } : [];
	});
	return facts.figures.flatMap((figure) => movedOf(figure, pairs));
};

interface Pair {
	readonly report: SubmittedReport;
	readonly before: EarlierReport;
}

function movedOf({ id, title }: CampaignFacts['figures'][number], pairs: readonly Pair[]): readonly CampaignHit[] {
	const stated = pairs.flatMap(({ report, before }) => {
		const [actual = 0, expected = 0] = [report.figures[id], before.figures[id]];
		return actual > 0 && expected > 0 ? { report, before, actual, expected } : [];
	});
	const usual = stated.length < FEWEST ? 1 : median(stated.map(({ actual, expected }) => actual / expected));
	const isFar = (actual: number, likely: number) => actual >= FAR * likely || likely >= FAR * actual;
	return stated
		.filter(({ actual, expected }) => isFar(actual, usual * expected) && Math.abs(actual - usual * expected) >= LEAST)
		.map(({ report, before, actual, expected }) => ({
			commune: report.commune,
			reports: [report.id, before.id],
			expected,
			actual,
			message: 'moved',
			values: {
				title,
				actual: renderValue(actual),
				expected: renderValue(expected),
				campaign: { vi: before.campaign, en: before.campaign },
			},
		}));
}
