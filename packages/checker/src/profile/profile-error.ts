import type { Message } from '@rasoat/parser';

export type ProfileProblemCode =
	| 'yaml-syntax'
	| 'include-not-read'
	| 'declared-twice'
	| 'unknown-key'
	| 'missing-key'
	| 'missing-language'
	| 'bad-value'
	| 'unknown-section'
	| 'unknown-figure'
	| 'unknown-rule'
	| 'bad-expression'
	| 'unknown-placeholder'
	| 'bad-phrase'
	| 'no-example'
	| 'example-silent'
	| 'example-fires'
	| 'example-crashed';

export interface ProfileProblem {
	readonly code: ProfileProblemCode;
	/** "rules.timeliness.late.message.vi" */
	readonly path: string;
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	readonly message: Message;
}

/** A profile that cannot be used: a known error that carries every problem at once. */
export class ProfileError extends Error {
	readonly code = 'invalid-profile';
	readonly problems: readonly ProfileProblem[];

	constructor(origin: string, problems: readonly ProfileProblem[]) {
		super(`${origin}: ${problems.length} problem(s)\n${problems.map(line).join('\n')}`);
		this.name = 'ProfileError';
		this.problems = problems;
	}
}

function line({ file, line: at, path, code, message }: ProfileProblem): string {
	return `  ${file}:${at} ${path} [${code}] ${message.en}`;
}
