import type { CitedNumber, NumberKey } from '@rasoat/checker';

/** An open campaign, with the numbers of what its reports answer. */
export interface CitableCampaign {
	readonly id: string;
	readonly conclusion: NumberKey;
	readonly letter: NumberKey;
}

/**
 * The open campaigns that a report may belong to by what it cites: where it says what it reports on, or where nothing known stands there,
 * anywhere. Citing both papers of a campaign tells more than citing one of another's, for Conclusions are cited beside each other. Exactly one
 * is where the report belongs.
 */
export function campaignsCited(cited: readonly CitedNumber[], campaigns: readonly CitableCampaign[]): readonly string[] {
	const leading = mostCited(
		cited.filter((one) => one.leading),
		campaigns,
	);
	return leading.length > 0 ? leading : mostCited(cited, campaigns);
}

function mostCited(cited: readonly CitedNumber[], campaigns: readonly CitableCampaign[]): readonly string[] {
	const counts = campaigns.map((campaign) => papersCited(cited, campaign));
	const most = Math.max(1, ...counts);
	return campaigns.filter((_, index) => counts[index] === most).map(({ id }) => id);
}

const KINDS = ['conclusion', 'letter'] as const;

function papersCited(cited: readonly CitedNumber[], campaign: CitableCampaign): number {
	return KINDS.filter((kind) => cited.some((one) => one.kind === kind && isNumber(one, campaign[kind]))).length;
}

/** A citation that leaves the symbol out ("Kết luận số 195") is the number too. */
function isNumber(written: NumberKey, number: NumberKey): boolean {
	return written.digits === number.digits && (written.letters === '' || written.letters === number.letters);
}
