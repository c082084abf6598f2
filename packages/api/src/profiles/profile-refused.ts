import type { ProfileProblem } from '@rasoat/checker';
import type { Message } from '@rasoat/parser';
import { ToldFailure } from '../told-failure.js';

export type ProfileRefusedCode =
	/** Its files are none that make a profile. */
	| 'profile-files'
	/** It does not load, or its examples do otherwise than they say: `problems` has them all. */
	| 'invalid-profile'
	/** It takes too long or too much memory. */
	| 'profile-too-costly'
	/** Another content with this version or a higher one is there. */
	| 'profile-not-newer';

/** A profile that cannot be installed; nothing was changed. */
export class ProfileRefused extends ToldFailure<ProfileRefusedCode> {
	/** Those of an invalid profile, each with code, path and line; else none. */
	readonly problems: readonly ProfileProblem[];

	constructor(code: ProfileRefusedCode, told: Message, problems: readonly ProfileProblem[] = [], cause?: unknown) {
		super(code, told, cause);
		this.problems = problems;
	}
}
