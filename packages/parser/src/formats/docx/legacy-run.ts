import type { LegacyFont } from '../../text/legacy/legacy-font.js';
import { readLegacy } from '../../text/legacy/read-legacy.js';
import { type Writing, writingOf } from '../../text/legacy/writing-of.js';
import type { Warnings } from './warnings.js';

/** What the runs in legacy fonts turned out to be, over all stories of a file. */
export interface LegacyTally {
	/** How a run is taken that tells nothing itself ("Có", "40"). */
	readonly undecided: Writing;
	legacy: number;
	unicode: number;
}

export function createTally(undecided: Writing): LegacyTally {
	return { undecided, legacy: 0, unicode: 0 };
}

/** Whether runs that tell nothing were taken otherwise than most of those that do: the file has to be read again. */
export function wasMistaken({ undecided, legacy, unicode }: LegacyTally): boolean {
	return undecided === 'legacy' ? unicode > legacy : legacy > unicode;
}

/** Text of one run as it is printed. */
export function readRun(text: string, font: LegacyFont, tally: LegacyTally, warnings: Warnings): string {
	const writing = writingOf(text, font);
	if (writing !== null) tally[writing]++;
	if (writing === 'legacy') warnings.add('docx.legacy-font', `text in the ${NAMES[font.encoding]} encoding was turned into Unicode`);
	return readLegacy(text, font, tally.undecided);
}

const NAMES = { tcvn3: 'TCVN3', vni: 'VNI' } as const;
