import type { Message } from '@rasoat/parser';
import { fingerprint } from '../findings/fingerprint.js';
import { renderValue } from '../findings/render-value.js';
import { fillPlaceholders } from '../profile/placeholders.js';
import type { Severity } from '../result.js';
import {
	CAMPAIGN_RULE_IDS,
	type CampaignFacts,
	type CampaignFinding,
	type CampaignHit,
	type CampaignRuleId,
	newestReports,
} from './campaign.js';
import { CAMPAIGN_RULES } from './campaign-rules.js';
import { communeName } from './commune-name.js';

export interface CampaignResult {
	/** Codes of communes: of the list, of those on it that have a report, and of those that have none. */
	readonly expected: readonly string[];
	readonly reported: readonly string[];
	readonly missing: readonly string[];
	/** Communes that have a report and are not on the list. */
	readonly unexpected: readonly string[];
	/** The gravest first, then by commune. */
	readonly findings: readonly CampaignFinding[];
}

/** What is said of a campaign as a whole. Pure: the same reports give the same result. */
export function checkCampaign(facts: CampaignFacts): CampaignResult {
	const expected = [...new Set(facts.expectedCommunes)];
	const came = newestReports(facts);
	const findings = CAMPAIGN_RULE_IDS.flatMap((ruleId) => CAMPAIGN_RULES[ruleId].run(facts).map((hit) => findingOf(ruleId, hit, facts)));
	return {
		expected,
		reported: expected.filter((commune) => came.has(commune)),
		missing: expected.filter((commune) => !came.has(commune)),
		unexpected: [...came.keys()].filter((commune) => !expected.includes(commune)),
		findings: findings.sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.target < b.target ? -1 : a.target > b.target ? 1 : 0)),
	};
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function findingOf(ruleId: CampaignRuleId, hit: CampaignHit, { letter }: CampaignFacts): CampaignFinding {
	const { severity, requirement, messages, fix } = CAMPAIGN_RULES[ruleId];
	const template = messages[hit.message];
	if (!template) throw new RangeError(`${ruleId} has no message "${hit.message}"`);
	const name = communeName(hit.commune);
	const values = { commune: { vi: name, en: name }, ...hit.values };
	const fill = (language: keyof Message) =>
		fillPlaceholders(template[language], Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value[language]])));
	return {
		ruleId,
		severity: hit.severity ?? severity,
		target: hit.commune,
		reports: hit.reports,
		message: { vi: capital(fill('vi')), en: capital(fill('en')) },
		requirement,
		fix,
		citation: `Công văn số ${letter.number} ngày ${renderValue(letter.date).vi}`,
		expected: hit.expected,
		actual: hit.actual,
		fingerprint: fingerprint(ruleId, hit.commune, [JSON.stringify(hit.actual)]),
	};
}

/** A message may begin with a commune: "xã Kiến Thụy …". */
function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
