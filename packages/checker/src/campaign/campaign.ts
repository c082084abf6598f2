import type { Message } from '@rasoat/parser';
import type { Severity } from '../result.js';

/** What was sent in for a campaign, withdrawn reports left out. */
export interface CampaignFacts {
	/** Codes of communes. */
	readonly expectedCommunes: readonly string[];
	/** ISO date; null for none. */
	readonly deadline: string | null;
	/** ISO date in the city. */
	readonly today: string;
	/** The letter that asks for the reports: "2581/UBND-NVKTGS", ISO date. */
	readonly letter: { readonly number: string; readonly date: string };
	/** Those whose values are numbers. */
	readonly figures: readonly { readonly id: string; readonly title: Message }[];
	/** Of those received at the same moment, the later one is the newer. */
	readonly reports: readonly SubmittedReport[];
	/** The report that counted in the last campaign before this one that each commune sent one for; none for those that never did. */
	readonly earlier: readonly EarlierReport[];
}

export interface SubmittedReport {
	readonly id: string;
	/** Code of the commune it is filed for. */
	readonly commune: string;
	/** SHA-256 of its bytes. */
	readonly original: string;
	/** ISO instant. */
	readonly receivedAt: string;
	/** As `wordingOf` gives it; null where it could not be read or has too little text. */
	readonly wording: Uint8Array | null;
	/** Numbers it states, by figure; those read at doubtful places left out. */
	readonly figures: Readonly<Record<string, number>>;
}

export interface EarlierReport extends Pick<SubmittedReport, 'id' | 'commune' | 'figures'> {
	/** As people call it. */
	readonly campaign: string;
}

/** What a rule over a campaign met. */
export interface CampaignHit {
	/** Code of a commune. */
	readonly commune: string;
	/** Ids of the reports it is about, the commune's own first; none where there is none. */
	readonly reports: readonly string[];
	readonly expected: unknown;
	readonly actual: unknown;
	/** Where it is another than the rule's. */
	readonly severity?: Severity;
	/** Which of the rule's messages. */
	readonly message: string;
	/** For the `{name}` places of the message. */
	readonly values: Readonly<Record<string, Message>>;
}

export interface CampaignFinding {
	readonly ruleId: CampaignRuleId;
	readonly severity: Severity;
	/** Code of a commune. */
	readonly target: string;
	/** Ids of the reports it is about, the commune's own first. */
	readonly reports: readonly string[];
	readonly message: Message;
	readonly requirement: Message;
	readonly fix: Message;
	readonly citation: string;
	readonly expected: unknown;
	readonly actual: unknown;
	/** The same for the same fault of the same commune, from run to run. */
	readonly fingerprint: string;
}

export const CAMPAIGN_RULE_IDS = [
	'campaign.not-submitted',
	'campaign.duplicate-content',
	'campaign.resubmitted',
	'campaign.outlier',
	'campaign.regression',
] as const;
export type CampaignRuleId = (typeof CAMPAIGN_RULE_IDS)[number];

export type CampaignRule = (facts: CampaignFacts) => readonly CampaignHit[];

/** The newest report of each commune, by its code: the only one that counts. */
export function newestReports({ reports }: CampaignFacts): ReadonlyMap<string, SubmittedReport> {
	const newest = new Map<string, SubmittedReport>();
	for (const report of reports) {
		const known = newest.get(report.commune);
		if (!known || report.receivedAt >= known.receivedAt) newest.set(report.commune, report);
	}
	return newest;
}
