import { locate } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import { fired, type Hit, NOT_APPLICABLE, type Rule } from '../rule.js';

/** None is unpaid, says one place; some are, or money is asked for to pay them, says another. */
export const entitlementsContradiction: Rule = ({ facts }) => {
	const unpaid = facts.figures['entitlements.unpaid']?.mentions ?? [];
	const owed = facts.figures['entitlements.unpaidAmount']?.mentions ?? [];
	const none = unpaid.find((mention) => mention.value === 0);
	if (!none) return NOT_APPLICABLE;
	const some = [...unpaid, ...owed].filter((mention) => typeof mention.value === 'number' && mention.value > 0 && !mention.past);
	return fired(
		some.map((mention): Hit => {
			const placed = (at: Mention, role: string) => locate(facts.document, at.span, role, at.valueSpan);
			return { target: mention.figure, expected: 0, actual: mention.value, evidence: [placed(none, 'none'), placed(mention, 'some')] };
		}),
	);
};
