import type { Evidence } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { loadProfile } from '../profile/load-profile.js';
import type { RuleProfile } from '../profile/rule-schema.js';
import type { Hit } from '../rules/rule.js';
import { SMALL_PROFILE } from '../testing/small-profile.js';
import { makeFindings } from './make-findings.js';

const profile = loadProfile(SMALL_PROFILE, 'small.yaml');
const rule = profile.rules['consistency.over-assigned'] as RuleProfile;

describe('makeFindings', () => {
	it('fills the message in both languages', () => {
		const hit = { target: null, expected: 1250, actual: 40, evidence: [], values: { 'staffing.assigned': 1250 } };
		expect(findings([hit])[0]?.message).toEqual({ vi: 'Có 40; cần không quá 1.250.', en: '40 met; at most 1,250 wanted.' });
	});

	it('makes one finding of the hits of one target, each place once', () => {
		const hits = [hitAt('a', '34 người'), hitAt('a', '34/40'), hitAt('a', '34 người'), hitAt('b', '35')];
		const made = findings(hits);
		expect(made.map((finding) => [finding.target, finding.evidence.map((place) => place.quote)])).toEqual([
			['a', ['34 người', '34/40']],
			['b', ['35']],
		]);
	});

	it('gives the same fault the same fingerprint, whatever its case, spaces and tone placement', () => {
		const [first] = findings([hitAt(null, 'Ủy ban  xã Hòa Bình')]);
		const [second] = findings([hitAt(null, 'ủy ban xã Hoà Bình')]);
		expect(first?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
		expect(second?.fingerprint).toBe(first?.fingerprint);
	});

	it('gives another target or other words another fingerprint', () => {
		const prints = findings([hitAt('a', '34'), hitAt('b', '34'), hitAt('c', '35')]).map((finding) => finding.fingerprint);
		expect(new Set(prints).size).toBe(3);
	});

	it('throws where the message asks for what the rule did not give', () => {
		expect(() => findings([{ target: null, expected: 1, actual: 2, evidence: [] }])).toThrow('{staffing.assigned}');
	});

	function findings(hits: readonly Hit[]) {
		return makeFindings({ ruleId: 'consistency.over-assigned', rule, hits, undetermined: [] }, profile);
	}
});

function hitAt(target: string | null, quote: string): Hit {
	const evidence: Evidence = { page: null, block: 0, quote, boxes: [], role: null };
	return { target, expected: 40, actual: 43, evidence: [evidence], values: { 'staffing.assigned': 40 } };
}
