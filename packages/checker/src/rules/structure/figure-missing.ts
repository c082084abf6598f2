import type { Evidence } from '@rasoat/parser';
import type { Figure, Section } from '../../facts.js';
import { fired, type Outcome, type Rule } from '../rule.js';

/** A required figure that its section, present and filled, does not state; where the section is missing or empty only that is told. */
export const figureMissing: Rule = ({ facts, profile }) =>
	profile.figures.flatMap(({ id, section: sectionId, required }): Outcome[] => {
		const section = facts.sections.find((each) => each.id === sectionId && !each.empty);
		const figure = facts.figures[id];
		if (!required || !section || (figure?.value ?? null) !== null) return [];
		if (figure?.how === 'unreadable') return [{ outcome: 'cannot-tell', target: id, reason: 'may stand at a place not read' }];
		return [fired([{ target: id, expected: null, actual: null, evidence: placeOf(figure, section) }])];
	});

/** The blank left for the figure where there is one ("được giao ….. biên chế"), else the heading under which it was looked for. */
function placeOf(figure: Figure | undefined, section: Section): Evidence[] {
	if (figure && figure.evidence.length > 0) return [...figure.evidence];
	return section.evidence.map((place) => ({ ...place, role: 'searched' }));
}
