import type { Message, ParseFailureCode } from '@rasoat/parser';
import type { Submission } from './check.js';
import type { Profile } from './profile/profile.js';
import type { CheckResult, FigureValue, PageResult, Stated } from './result.js';

/** Why a file could not be read; a `ParseFailure` is one. */
export interface Failure {
	readonly code: ParseFailureCode;
	readonly clerk: Message;
}

const UNREAD: Stated<never> = { value: null, how: 'unreadable', doubtful: false, confidence: 0, evidence: [] };

/** The result of a file that could not be read: every key, nothing found, nothing made up. */
export function checkUnreadable(
	failure: Failure,
	profile: Profile,
	submission: Submission,
	pages: readonly PageResult[] = [],
): CheckResult {
	const { file, engine, timings } = submission;
	const figures = Object.fromEntries(profile.figures.map(({ id }): [string, Stated<FigureValue>] => [id, UNREAD]));
	return {
		schemaVersion: 1,
		file,
		engine,
		profile: { id: profile.id, version: profile.version },
		status: 'unreadable',
		error: { code: failure.code, message: failure.clerk },
		verdict: 'unreadable',
		pages,
		signatures: [],
		identity: { commune: null, number: UNREAD, date: UNREAD, signer: UNREAD, signerTitle: UNREAD, conclusion: UNREAD, letter: UNREAD },
		sections: [],
		figures,
		difficulties: [],
		proposals: [],
		findings: [],
		undetermined: [],
		timings: { parseMs: timings?.parseMs ?? 0, ocrMs: timings?.ocrMs ?? 0, checkMs: 0 },
	};
}
