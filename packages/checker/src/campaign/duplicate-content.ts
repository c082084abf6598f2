import { type CampaignHit, type CampaignRule, newestReports, type SubmittedReport } from './campaign.js';
import { communeName } from './commune-name.js';
import { sharedWording } from './wording.js';

/**
 * From here on two reports share nearly all their wording. Of the labelled reports, two of different communes share 0.11 at most, and one
 * report as Word and as PDF 0.71 at the least.
 */
const NEARLY_ALL = 0.85;

/** Two communes have sent the same file, or reports that differ in hardly more than figures and names. */
export const duplicateContent: CampaignRule = (facts) => {
	const newest = [...newestReports(facts).values()];
	return [...new Set(facts.reports.map(({ commune }) => commune))].flatMap((commune) => {
		const same = sameFile(facts.reports, commune);
		if (same) return [same];
		const own = newest.find((report) => report.commune === commune);
		return own ? (nearlySame(newest, own) ?? []) : [];
	});
};

/** Older versions count too: the same bytes for two communes are somebody's slip, whatever came later. */
function sameFile(reports: readonly SubmittedReport[], commune: string): CampaignHit | null {
	for (const own of reports.filter((report) => report.commune === commune)) {
		const others = reports.filter((report) => report.commune !== commune && report.original === own.original);
		if (others.length > 0) return hitOf(own, others, 'same-file', null);
	}
	return null;
}

function nearlySame(newest: readonly SubmittedReport[], own: SubmittedReport): CampaignHit | null {
	const shares = newest.flatMap((other) => {
		const share = other === own || !own.wording || !other.wording ? null : sharedWording(own.wording, other.wording);
		return share !== null && share >= NEARLY_ALL ? { other, share } : [];
	});
	if (shares.length === 0) return null;
	const most = Math.max(...shares.map(({ share }) => share));
	return hitOf(
		own,
		shares.map(({ other }) => other),
		'same-wording',
		Math.round(most * 100),
	);
}

function hitOf(own: SubmittedReport, others: readonly SubmittedReport[], message: string, percent: number | null): CampaignHit {
	const communes = [...new Set(others.map(({ commune }) => commune))].sort();
	const names = communes.map(communeName).join(', ');
	return {
		commune: own.commune,
		reports: [own.id, ...others.map(({ id }) => id)],
		expected: null,
		actual: communes,
		message,
		values: { others: { vi: names, en: names }, percent: { vi: `${percent}%`, en: `${percent}%` } },
	};
}
