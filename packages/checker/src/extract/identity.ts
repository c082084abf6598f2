import type { ParsedDocument } from '@rasoat/parser';
import type { Reference, Sentence } from '../facts.js';
import type { Profile } from '../profile/profile.js';
import type { Identity } from '../result.js';
import { readCommune } from './identity/commune.js';
import { readNumber } from './identity/number.js';
import { readSigning } from './identity/signing.js';
import { readSigningDate } from './identity/signing-date.js';
import { citedAs } from './references/cited.js';
import { readRegions } from './regions.js';

type Campaign = Pick<Profile, 'campaign'>;

/** Who sent the report, its number and day, who signed it, and how it cites what it answers. */
export function extractIdentity(
	document: ParsedDocument,
	folded: string,
	sentences: readonly Sentence[],
	references: readonly Reference[],
	{ campaign }: Campaign,
): Identity {
	const regions = readRegions(document, folded);
	const { conclusion, letter } = campaign.references;
	return {
		commune: readCommune(document, folded, sentences, regions),
		number: readNumber(document, folded, regions),
		date: readSigningDate(document, folded, regions),
		...readSigning(document, folded, regions),
		conclusion: citedAs(document, references, 'conclusion', conclusion),
		letter: citedAs(document, references, 'letter', letter),
	};
}
