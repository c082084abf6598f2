import type { ParsedDocument } from '@rasoat/parser';
import { judgeFacts, readFacts, type Submission } from '../check.js';
import type { Profile } from '../profile/profile.js';
import type { CheckResult } from '../result.js';
import { correctFacts } from './correct-facts.js';
import type { Correction, Standing } from './correction.js';

/** A result by corrected values. */
export interface CorrectedResult {
	/** What was corrected carries `corrected: true`. */
	readonly result: CheckResult;
	/** One for each correction, in their order. */
	readonly standings: readonly Standing[];
}

/**
 * The rules run on what people corrected of a reading: nothing is read anew but the facts, out of a document that was read before. Pure; with
 * no correction it is `check`.
 */
export function checkCorrected(
	document: ParsedDocument,
	profile: Profile,
	submission: Submission,
	corrections: readonly Correction[],
): CorrectedResult {
	const start = submission.clock?.() ?? 0;
	const { facts, standings } = correctFacts(readFacts(document, profile), corrections, profile);
	return { result: judgeFacts(facts, profile, submission, start), standings };
}
