export type SandboxFailureCode = 'timeout' | 'out-of-memory' | 'crashed';

/** A child did not live to answer: a known error of one file. */
export class SandboxFailure extends Error {
	readonly code: SandboxFailureCode;

	constructor(code: SandboxFailureCode, message: string) {
		super(message);
		this.name = 'SandboxFailure';
		this.code = code;
	}
}

/** The child could not be made ready: the profile is wrong. Carries a line for each problem. */
export class SetupFailure extends Error {
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(problems.join('\n'));
		this.name = 'SetupFailure';
		this.problems = problems;
	}
}
