import type { Evidence, Message } from '@rasoat/parser';
import { fillPlaceholders } from '../profile/placeholders.js';
import type { Profile } from '../profile/profile.js';
import type { Finding } from '../result.js';
import type { Hit } from '../rules/rule.js';
import type { RuleRun } from '../rules/run-rules.js';
import { fingerprint } from './fingerprint.js';
import { renderValue } from './render-value.js';

/** One finding for each target of a rule's hits, with all their places. Throws where a message asks for what the hits do not give. */
export function makeFindings({ ruleId, rule, hits }: RuleRun, profile: Profile): Finding[] {
	const targets = [...new Set(hits.map((hit) => hit.target))];
	return targets.map((target) => {
		const own = hits.filter((hit) => hit.target === target);
		const evidence = distinct(own.flatMap((hit) => hit.evidence));
		const first = own[0] as Hit;
		const fill = filler(first, profile, evidence, own.length);
		return {
			ruleId,
			severity: rule.severity,
			target,
			message: fill(rule.message),
			requirement: fill(rule.requirement),
			fix: rule.fix && fill(rule.fix),
			citation: rule.citation,
			expected: first.expected,
			actual: first.actual,
			doubtful: own.some((hit) => hit.doubtful ?? false),
			fingerprint: fingerprint(
				ruleId,
				target,
				evidence.map((place) => place.quote),
			),
			evidence,
		};
	});
}

function filler(hit: Hit, profile: Profile, evidence: readonly Evidence[], count: number): (template: Message) => Message {
	const entries: (readonly [string, Message])[] = [
		['target', renderValue(hit.target ?? '')],
		['title', titleOf(profile, hit.target)],
		['expected', renderValue(hit.expected)],
		['actual', renderValue(hit.actual)],
		['quote', renderValue(shortened(evidence[0]?.quote ?? ''))],
		['count', renderValue(count)],
		...Object.entries(hit.values ?? {}).map(([name, value]) => [name, renderValue(value)] as const),
	];
	const values = (language: 'vi' | 'en') => Object.fromEntries(entries.map(([name, value]) => [name, value[language]]));
	return ({ vi, en }) => ({ vi: fillPlaceholders(vi, values('vi')), en: fillPlaceholders(en, values('en')) });
}

function titleOf({ sections, figures, campaign }: Profile, target: string | null): Message {
	if (target === 'conclusion' || target === 'letter') return campaign.references[target].label;
	const named = [...sections, ...figures].find(({ id }) => id === target);
	return named?.title ?? renderValue(target ?? '');
}

const QUOTE_LENGTH = 120;

/** A message names the words met; a whole paragraph is left to the evidence. */
function shortened(place: string): string {
	const quote = place.replace(/\s+/g, ' ');
	return quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/u, '')}…`;
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
	const seen = new Set<string>();
	return evidence.filter((place) => {
		const key = JSON.stringify(place);
		return seen.has(key) ? false : seen.add(key);
	});
}
