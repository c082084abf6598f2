import { meantReferences } from '../../extract/references/meant.js';
import { fired, type Rule } from '../rule.js';

/** A document of the campaign that the report does not cite, not even under a wrong number. */
export function citedNowhere(kind: 'conclusion' | 'letter'): Rule {
	return ({ facts, profile }) => {
		const { number, date } = profile.campaign.references[kind];
		if (meantReferences(facts.references, kind, { number, date }).length > 0) return { outcome: 'clear' };
		return fired([{ target: null, expected: { number, date }, actual: null, evidence: [] }]);
	};
}
