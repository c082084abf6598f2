import { describe, expect, it } from 'vitest';
import { exampleFault } from '../examples/example-fault.js';
import { profileExamples } from '../examples/profile-examples.js';
import { loadKl195 } from '../testing/load-kl195.js';
import { loadCases } from '../testing/rule-cases.js';
import { caseFailure } from '../testing/run-case.js';

const profile = loadKl195();
const cases = await loadCases();

describe.each(Object.keys(profile.rules))('%s', (ruleId) => {
	const own = cases.filter((each) => each.ruleId === ruleId).map((each) => each.example);

	it('has a firing and a silent case', () => {
		expect(own.some((example) => example.fires !== null)).toBe(true);
		expect(own.some((example) => example.fires === null)).toBe(true);
	});

	it.each(own)('$name', (example) => {
		expect(caseFailure(profile, ruleId, example)).toBeNull();
	});

	it.each(profileExamples(profile).filter((each) => each.ruleId === ruleId))('example that $name', (example) => {
		expect(exampleFault(profile, example)).toBeNull();
	});
});

it('has no cases of a rule that the profile does not have', () => {
	expect(cases.map((each) => each.ruleId).filter((id) => !(id in profile.rules))).toEqual([]);
});
