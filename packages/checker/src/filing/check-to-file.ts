import type { ParsedDocument } from '@rasoat/parser';
import { wordingOf } from '../campaign/wording.js';
import { checkReport, type Submission } from '../check.js';
import type { Profile } from '../profile/profile.js';
import type { CheckResult } from '../result.js';
import { type Belonging, readBelonging } from './read-belonging.js';

/** A result, with what the report is filed by and held against others by. */
export interface FiledResult {
	readonly result: CheckResult;
	readonly belonging: Belonging;
	/** As `wordingOf` gives it. */
	readonly wording: Uint8Array | null;
}

/** `check` for a report that is kept with others. */
export function checkToFile(document: ParsedDocument, profile: Profile, submission: Submission): FiledResult {
	const { result, facts } = checkReport(document, profile, submission);
	return { result, belonging: readBelonging(facts, result.findings), wording: wordingOf(facts) };
}
