import { fired, type Rule } from '../rule.js';

/** A required section that the report gives no heading, item or label. */
export const sectionMissing: Rule = ({ facts, profile }) => {
	const present = new Set(facts.sections.map((section) => section.id));
	const missing = profile.sections.filter((section) => section.required && !present.has(section.id));
	return fired(missing.map(({ id }) => ({ target: id, expected: null, actual: null, evidence: [] })));
};
