import type { Profile } from '../profile/profile.js';
import { loadCases, profileCases } from './rule-cases.js';
import { caseFailure, exampleFailure } from './run-case.js';

export interface CaseRunner {
	/** Names of the cases that fail under a profile; of one rule's where it is given. */
	failures(profile: Profile, ruleId: string | null): string[];
}

/** All cases and examples, loaded once, to be run under one profile after the other. */
export async function createCaseRunner(): Promise<CaseRunner> {
	const cases = await loadCases();
	return {
		failures(profile, only) {
			const own = cases.filter(({ ruleId }) => ruleId in profile.rules && (only === null || ruleId === only));
			const examples = profileCases(profile).filter(({ ruleId }) => only === null || ruleId === only);
			return [
				...own
					.filter(({ ruleId, example }) => caseFailure(profile, ruleId, example) !== null)
					.map(({ ruleId, example }) => `${ruleId}: ${example.name}`),
				...examples
					.filter((example) => exampleFailure(profile, example) !== null)
					.map(({ ruleId, name }) => `${ruleId}: example that ${name}`),
			];
		},
	};
}
