import type { CitedNumber, NumberKey } from '@rasoat/checker';

/** An open campaign, with the numbers of what its reports answer. */
export interface CitableCampaign {
	readonly id: string;
	readonly conclusion: NumberKey;
	readonly letter: NumberKey;
}

/**
 * The open campaigns that a report may belong to by what it cites: where it says what it reports on, or where nothing known stands there,
 * anywhere. One whose cited papers another has too, and more of them, is none. Exactly one is where the report belongs.
 */
export function campaignsCited(cited: readonly CitedNumber[], campaigns: readonly CitableCampaign[]): readonly string[] {
	const leading = mostCited(
		cited.filter((one) => one.leading),
		campaigns,
	);
	return leading.length > 0 ? leading : mostCited(cited, campaigns);
}

function mostCited(cited: readonly CitedNumber[], campaigns: readonly CitableCampaign[]): readonly string[] {
	const met = campaigns
		.map((campaign) => ({ id: campaign.id, papers: papersCited(cited, campaign) }))
		.filter(({ papers }) => papers.size > 0);
	return met.filter((one) => !met.some((other) => isWithin(one.papers, other.papers))).map(({ id }) => id);
}

const KINDS = ['conclusion', 'letter'] as const;

/** The papers of a campaign that are cited, named so that those of two campaigns can be held against each other. */
function papersCited(cited: readonly CitedNumber[], campaign: CitableCampaign): ReadonlySet<string> {
	const papers = KINDS.filter((kind) => cited.some((one) => one.kind === kind && isNumber(one, campaign[kind])));
	return new Set(papers.map((kind) => `${kind} ${campaign[kind].digits} ${campaign[kind].letters}`));
}

/** A citation that leaves the symbol out ("Kết luận số 195") is the number too. */
function isNumber(written: NumberKey, number: NumberKey): boolean {
	return written.digits === number.digits && (written.letters === '' || written.letters === number.letters);
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
	return few.size < many.size && [...few].every((paper) => many.has(paper));
}
