import type { Message } from '@rasoat/parser';
import { loadSource, orderedProblems, type ReadInclude } from '../profile/load-profile.js';
import type { Profile } from '../profile/profile.js';
import { ProfileError, type ProfileProblem, type ProfileProblemCode } from '../profile/profile-error.js';
import { problemAt } from '../profile/schema-problems.js';
import type { SourceNode } from '../profile/source-tree.js';
import { type ExampleFault, exampleFault } from './example-fault.js';
import { type ProfileExample, profileExamples } from './profile-examples.js';

/**
 * `loadProfile`, and then the profile's own examples: each that passes must leave its rule silent, each that fails must make it fire. Throws
 * `ProfileError` with every problem at once: those of the loading, or where it loads those of the examples.
 */
export function tryProfile(yamlText: string, origin: string, readInclude?: ReadInclude): Profile {
	const { root, profile } = loadSource(yamlText, origin, readInclude);
	const problems = profileExamples(profile).flatMap((example) => exampleProblem(root, profile, example) ?? []);
	if (problems.length > 0) throw new ProfileError(origin, orderedProblems(problems, origin));
	return profile;
}

function exampleProblem(root: SourceNode, profile: Profile, example: ProfileExample): ProfileProblem | null {
	const fault = faultOf(profile, example);
	return fault && problemAt(root, CODE[fault.kind], example.path, TOLD[fault.kind](example, fault.detail));
}

/** A rule that crashes is named by `check`; a reader that does, in a place of the profile nobody foresaw, is named here. */
function faultOf(profile: Profile, example: ProfileExample): ExampleFault | null {
	try {
		return exampleFault(profile, example);
	} catch (error) {
		return { kind: 'crashed', detail: error instanceof Error ? error.message : String(error) };
	}
}

const CODE = {
	silent: 'example-silent',
	fires: 'example-fires',
	crashed: 'example-crashed',
} as const satisfies Readonly<Record<ExampleFault['kind'], ProfileProblemCode>>;

const TOLD: Readonly<Record<ExampleFault['kind'], (example: ProfileExample, detail: string) => Message>> = {
	silent: ({ ruleId, name }) => ({
		vi: `Quy tắc "${ruleId}" không báo lỗi với ví dụ không đạt (${name}); cần báo lỗi; đề nghị sửa ví dụ hoặc quy tắc.`,
		en: `The rule "${ruleId}" stays silent on its failing example (${name}); it must fire; please mend the example or the rule.`,
	}),
	fires: ({ ruleId, name }, detail) => ({
		vi: `Quy tắc "${ruleId}" báo lỗi với ví dụ đạt (${name}): ${detail} Cần không báo lỗi; đề nghị sửa ví dụ hoặc quy tắc.`,
		en: `The rule "${ruleId}" fires on its passing example (${name}): ${detail} It must stay silent; please mend the example or the rule.`,
	}),
	crashed: ({ ruleId, name }, detail) => ({
		vi: `Quy tắc "${ruleId}" không chạy được với ví dụ (${name}): ${detail}; cần chạy được; đề nghị sửa quy tắc.`,
		en: `The rule "${ruleId}" does not run on its example (${name}): ${detail}; it must run; please mend the rule.`,
	}),
};
