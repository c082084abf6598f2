import { isDeepStrictEqual } from 'node:util';
import { checkExample } from '../examples/check-example.js';
import type { Profile } from '../profile/profile.js';
import type { Finding } from '../result.js';
import type { Case, Expected } from '../rules/case.js';

/** What a rule does otherwise than its case says; null where it does as told. */
export function caseFailure(profile: Profile, ruleId: string, example: Case): string | null {
	const { findings, undetermined } = checkExample(profile, ruleId, example);
	const own = findings.filter((finding) => finding.ruleId === ruleId);
	const open = undetermined.filter((entry) => entry.ruleId === ruleId);
	const wanted = example.fires === null ? [] : [example.fires].flat();
	if (open.some((entry) => entry.reason.startsWith('crashed'))) return `crashed: ${open.map((entry) => entry.reason).join('; ')}`;
	if ((example.cannotTell ?? false) !== open.length > 0)
		return open.length > 0 ? `cannot tell: ${open[0]?.reason}` : 'does not say that it cannot tell';
	if (own.length !== wanted.length) return `${own.length} finding(s) instead of ${wanted.length}: ${JSON.stringify(own.map(brief))}`;
	const unmet = wanted.filter((expected) => !own.some((finding) => meets(finding, expected)));
	return unmet.length === 0 ? null : `not met: ${JSON.stringify(unmet)}; found: ${JSON.stringify(own.map(brief))}`;
}

function meets(finding: Finding, { target, quotes = [], expected, actual, says = '' }: Expected): boolean {
	const places = finding.evidence.map((evidence) => evidence.quote);
	if (target !== undefined && finding.target !== target) return false;
	if (expected !== undefined && !isDeepStrictEqual(finding.expected, expected)) return false;
	if (actual !== undefined && !isDeepStrictEqual(finding.actual, actual)) return false;
	if (!finding.message.vi.includes(says)) return false;
	return quotes.every((quote) => places.includes(quote));
}

function brief({ target, expected, actual, evidence, message }: Finding): unknown {
	return { target, expected, actual, quotes: evidence.map((place) => place.quote), message: message.vi };
}
