import type { Facts } from '../facts.js';
import type { Profile } from '../profile/profile.js';
import { correctCommune } from './correct-commune.js';
import { correctFigure } from './correct-figure.js';
import { correctIdentity } from './correct-identity.js';
import { correctSection } from './correct-section.js';
import type { Correction, Standing } from './correction.js';

export interface CorrectedFacts {
	readonly facts: Facts;
	/** One for each correction, in their order. */
	readonly standings: readonly Standing[];
}

/** Facts as people say they are: what was read stays read, the values that they corrected take the place of the machine's. */
export function correctFacts(read: Facts, corrections: readonly Correction[], profile: Profile): CorrectedFacts {
	let facts = read;
	const standings = corrections.map((correction) => {
		const { facts: next, ...standing } = correct(facts, correction, profile);
		facts = next;
		return { id: correction.id, ...standing };
	});
	return { facts, standings };
}

function correct(facts: Facts, correction: Correction, profile: Profile) {
	switch (correction.kind) {
		case 'figure':
			return correctFigure(facts, correction, profile);
		case 'identity':
			return correctIdentity(facts, correction);
		case 'commune':
			return correctCommune(facts, correction);
		case 'section':
			return correctSection(facts, correction, profile);
	}
}
