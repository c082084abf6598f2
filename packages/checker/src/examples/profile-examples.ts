import type { Profile } from '../profile/profile.js';
import type { Example } from '../profile/rule-schema.js';

/** An example of the profile: one that passes leaves its rule silent, one that fails makes it fire. */
export interface ProfileExample {
	readonly ruleId: string;
	/** "passes 1", "fails 2". */
	readonly name: string;
	readonly fires: boolean;
	/** Where it stands in the profile. */
	readonly path: readonly (string | number)[];
	readonly lines: readonly string[];
	/** ISO dates. */
	readonly received?: string;
	readonly deadline?: string;
}

/** Every example of every rule of a profile. */
export function profileExamples({ rules }: Profile): ProfileExample[] {
	return Object.entries(rules).flatMap(([ruleId, { examples }]) => [
		...examples.passes.map((example, index) => profileExample(ruleId, 'passes', index, example)),
		...examples.fails.map((example, index) => profileExample(ruleId, 'fails', index, example)),
	]);
}

function profileExample(ruleId: string, kind: 'passes' | 'fails', index: number, { text, received, deadline }: Example): ProfileExample {
	return {
		ruleId,
		name: `${kind} ${index + 1}`,
		fires: kind === 'fails',
		path: ['rules', ruleId, 'examples', kind, index],
		lines: text.trimEnd().split('\n'),
		...(received !== undefined && { received }),
		...(deadline !== undefined && { deadline }),
	};
}
