import { isDeepStrictEqual } from 'node:util';
import { check } from '../check.js';
import type { Profile } from '../profile/profile.js';
import type { CheckResult, Finding } from '../result.js';
import type { Case, Expected } from '../rules/case.js';
import { pagedDocument } from './paged-document.js';
import type { ProfileCase } from './rule-cases.js';

const FILE = {
	name: 'bao-cao.pdf',
	path: 'bao-cao.pdf',
	sha256: '',
	bytes: 0,
	mediaType: 'application/pdf',
	pages: null,
	textSource: null,
};

/** The result of a few lines under a profile. */
export function checkLines(profile: Profile, { lines, received, deadline }: Omit<Case, 'fires' | 'name'>): CheckResult {
	const submission = { file: FILE, engine: { rasoat: 'test', ocr: null }, receivedAt: received ?? null, deadline: deadline ?? null };
	return check(pagedDocument(lines), profile, submission);
}

/**
 * What a rule does otherwise than its case says; null where it does as told. A few lines are seldom a whole report: the rule that would
 * say so, and hide every other, is left out where it is not the one on trial.
 */
export function caseFailure(profile: Profile, ruleId: string, example: Case): string | null {
	const { findings, undetermined } = checkLines(ruleId.startsWith('document.') ? profile : withoutAlone(profile), example);
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

/** As `caseFailure`, for the profile's own examples, which only say whether the rule fires. */
export function exampleFailure(profile: Profile, { ruleId, fires, lines, received, deadline }: ProfileCase): string | null {
	const { findings } = checkLines(ruleId.startsWith('document.') ? profile : withoutAlone(profile), { lines, received, deadline });
	const own = findings.filter((finding) => finding.ruleId === ruleId);
	return own.length > 0 === fires ? null : `${fires ? 'silent' : 'fires'}: ${JSON.stringify(own.map(brief))}`;
}

function withoutAlone(profile: Profile): Profile {
	const { 'document.not-this-report': _, ...rules } = profile.rules;
	return { ...profile, rules };
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
