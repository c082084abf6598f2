import { fired, NOT_APPLICABLE, type Outcome, type Rule } from '../rule.js';

/** A section, present and filled, that has no break-down by unit: no row of its list of units. */
export const breakdownMissing: Rule = ({ facts, profile }) =>
	profile.figures
		.filter((figure) => figure.type === 'units')
		.map(({ id, section: sectionId }): Outcome => {
			const section = facts.sections.find((each) => each.id === sectionId && !each.empty);
			const figure = facts.figures[id];
			if (!section) return NOT_APPLICABLE;
			if (figure?.how === 'unreadable') return { outcome: 'cannot-tell', target: null, reason: 'may stand at a place not read' };
			if ((figure?.value ?? null) !== null) return { outcome: 'clear' };
			const evidence = section.evidence.map((place) => ({ ...place, role: 'searched' }));
			return fired([{ target: null, expected: null, actual: null, evidence }]);
		});
