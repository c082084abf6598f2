import { locate } from '@rasoat/parser';
import type { Facts, Mention } from '../../facts.js';
import { fired, type Hit, NOT_APPLICABLE, type Rule } from '../rule.js';

const FIGURES = ['staffing.secondedIn', 'staffing.secondedOut'];

/** The number of secondees differs between its total, the parts listed behind it, or its restatement. */
export const secondees: Rule = ({ facts }) => {
	const figures = FIGURES.flatMap((id) => facts.figures[id] ?? []).filter((figure) => figure.value !== null);
	if (figures.length === 0) return NOT_APPLICABLE;
	return fired(
		figures.flatMap(({ mentions }) => {
			const totals = mentions.filter((mention) => !mention.part && !mention.past && typeof mention.value === 'number');
			return [...restated(facts, totals), ...totals.flatMap((total) => listed(facts, total, mentions))];
		}),
	);
};

function restated(facts: Facts, totals: readonly Mention[]): Hit[] {
	const [main, ...others] = totals;
	if (!main) return [];
	return others
		.filter((other) => other.value !== main.value)
		.map((other) => ({
			target: main.figure,
			expected: main.value,
			actual: other.value,
			evidence: [placed(facts, main, 'total'), placed(facts, other, 'restated')],
		}));
}

/** The parts between this total and the next one, or right before the total, do not add up to it. */
function listed(facts: Facts, total: Mention, mentions: readonly Mention[]): Hit[] {
	const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start);
	const at = ordered.indexOf(total);
	const behind = ordered.slice(at + 1);
	const next = behind.findIndex((mention) => !mention.part);
	const following = next < 0 ? behind : behind.slice(0, next);
	const parts = following.length > 0 ? following : leading(facts, total, ordered.slice(0, at));
	const sum = parts.reduce((all, part) => all + Number(part.value ?? 0), 0);
	if (parts.length === 0 || sum === total.value || parts.some((part) => part.value === null)) return [];
	return [
		{
			target: total.figure,
			expected: sum,
			actual: total.value,
			evidence: [placed(facts, total, 'total'), ...parts.map((part) => placed(facts, part, 'part'))],
		},
	];
}

/** "Sở A biệt phái 01, Sở B 01, tổng cộng 02 người": parts of the same paragraph, with no other total before them. */
function leading({ document }: Facts, total: Mention, before: readonly Mention[]): readonly Mention[] {
	if (before.length < 2) return [];
	const block = document.blocks.find(({ span }) => total.span.start >= span.start && total.span.end <= span.end);
	const isOwn = (mention: Mention) => mention.part && block !== undefined && mention.span.start >= block.span.start;
	return before.every(isOwn) ? before : [];
}

function placed(facts: Facts, mention: Mention, role: string): ReturnType<typeof locate> {
	return locate(facts.document, mention.span, role, mention.valueSpan);
}
