import type { Identity } from '../../result.js';
import { fired, type Rule } from '../rule.js';

/** A part of the head that is absent or left blank; one that is written but cannot be (31/9/2025) is not missing. */
export function leftBlank(part: 'number' | 'date'): Rule {
	return ({ facts }) => {
		const { value, how, evidence, doubtful }: Identity[typeof part] = facts.identity[part];
		if (value !== null || how === 'stated') return { outcome: 'clear' };
		return fired([{ target: null, expected: null, actual: null, evidence, doubtful }]);
	};
}
