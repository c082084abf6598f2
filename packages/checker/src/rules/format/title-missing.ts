import { readRegions } from '../../extract/regions.js';
import { fired, type Rule } from '../rule.js';

/** No "BÁO CÁO" with its summary between the head and the text. */
export const titleMissing: Rule = ({ facts }) => {
	const { title } = readRegions(facts.document, facts.folded);
	return fired(title.to > title.from ? [] : [{ target: null, expected: null, actual: null, evidence: [] }]);
};
