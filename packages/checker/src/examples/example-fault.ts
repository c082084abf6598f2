import type { Profile } from '../profile/profile.js';
import { checkExample } from './check-example.js';
import type { ProfileExample } from './profile-examples.js';

/** What a rule does otherwise than its example says. */
export interface ExampleFault {
	readonly kind: 'silent' | 'fires' | 'crashed';
	/** What it found, or why it crashed. */
	readonly detail: string;
}

/** Runs one example of a profile under it; null where its rule does as told. */
export function exampleFault(profile: Profile, { ruleId, fires, ...example }: ProfileExample): ExampleFault | null {
	const { findings, undetermined } = checkExample(profile, ruleId, example);
	const crash = undetermined.find((entry) => entry.ruleId === ruleId && entry.reason.startsWith('crashed'));
	if (crash) return { kind: 'crashed', detail: crash.reason };
	const own = findings.filter((finding) => finding.ruleId === ruleId);
	if (own.length > 0 === fires) return null;
	return { kind: fires ? 'silent' : 'fires', detail: own.map(({ message }) => message.vi).join('; ') };
}
