import { type LegacySpan, readLegacy, type UnicodeText } from '../../text/legacy/read-legacy.js';
import type { Writing } from '../../text/legacy/writing-of.js';
import type { StoryContext } from './story.js';

/** What the parts in legacy fonts turned out to be, over all stories of a file. */
export interface LegacyTally {
	/** How a part is taken that tells nothing itself ("Có", "40"). */
	readonly undecided: Writing;
	legacy: number;
	unicode: number;
}

export function createTally(undecided: Writing): LegacyTally {
	return { undecided, legacy: 0, unicode: 0 };
}

/** Whether parts that tell nothing were taken otherwise than most of those that do: the file has to be read again. */
export function wasMistaken({ undecided, legacy, unicode }: LegacyTally): boolean {
	return undecided === 'legacy' ? unicode > legacy : legacy > unicode;
}

/** A paragraph as it is printed. */
export function inUnicode(typed: string, spans: readonly LegacySpan[], { legacy: tally, warnings }: StoryContext): UnicodeText {
	const read = readLegacy(typed, spans, tally.undecided);
	for (const writing of read.writings) tally[writing]++;
	if (read.writings.includes('legacy')) warnings.add('docx.legacy-font', 'text in fonts from before Unicode was turned into Unicode');
	return read;
}
