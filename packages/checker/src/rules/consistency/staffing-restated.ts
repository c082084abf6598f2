import { locate } from '@rasoat/parser';
import { fired, type Hit, NOT_APPLICABLE, type Rule } from '../rule.js';

const FIGURES = ['staffing.assigned', 'staffing.present'];

/** A reading less sure than this is no ground for a contradiction. */
const SURE = 0.9;

/** Posts assigned or staff on hand told again, of the same day, with another value. */
export const staffingRestated: Rule = ({ facts }) => {
	const figures = FIGURES.flatMap((id) => facts.figures[id] ?? []).filter((figure) => figure.value !== null);
	if (figures.length === 0) return NOT_APPLICABLE;
	const hits = figures.flatMap((figure) => {
		const [main, ...others] = figure.mentions;
		const other = others.filter(
			(mention) => !mention.past && mention.confidence >= SURE && mention.value !== null && mention.value !== figure.value,
		);
		if (!main) return [];
		return other.map((mention): Hit => {
			const evidence = [
				locate(facts.document, main.span, 'main', main.valueSpan),
				locate(facts.document, mention.span, 'restated', mention.valueSpan),
			];
			return { target: main.figure, expected: figure.value, actual: mention.value, evidence };
		});
	});
	return fired(hits);
};
