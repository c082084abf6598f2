import { exampleFault } from '../examples/example-fault.js';
import { profileExamples } from '../examples/profile-examples.js';
import type { Profile } from '../profile/profile.js';
import { loadCases } from './rule-cases.js';
import { caseFailure } from './run-case.js';
import { isRead, loadExtractCases } from './run-extract-case.js';

export interface CaseRunner {
	/** Names of the cases that fail under a profile, one by one; of one rule's where it is given, else those of the readers too. */
	failures(profile: Profile, ruleId: string | null): Iterable<string>;
}

/** All cases and examples, loaded once, to be run under one profile after the other. */
export async function createCaseRunner(): Promise<CaseRunner> {
	const cases = await loadCases();
	const reads = await loadExtractCases();
	return {
		*failures(profile, only) {
			const wanted = (ruleId: string) => ruleId in profile.rules && (only === null || ruleId === only);
			for (const { ruleId, example } of cases) {
				if (wanted(ruleId) && caseFailure(profile, ruleId, example) !== null) yield `${ruleId}: ${example.name}`;
			}
			for (const example of profileExamples(profile)) {
				if (wanted(example.ruleId) && exampleFault(profile, example) !== null) yield `${example.ruleId}: example that ${example.name}`;
			}
			if (only !== null) return;
			for (const example of reads) if (!isRead(profile, example)) yield `reads: ${example.name}`;
		},
	};
}
