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
			const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start);
			const places = new Map(ordered.map((mention, at) => [mention, at]));
			const parts = mentions.filter((mention) => mention.part);
			return [...restated(facts, totals, parts), ...totals.flatMap((total) => listed(facts, total, ordered, places.get(total) ?? -1))];
		}),
	);
};

/** One of the parts named again ("cho 02 công chức đang biệt phái sang phường Trần Nhân Tông trở về") contradicts nothing. */
function restated(facts: Facts, totals: readonly Mention[], parts: readonly Mention[]): Hit[] {
	const [main, ...others] = totals;
	if (!main) return [];
	return others
		.filter((other) => other.value !== main.value && !parts.some((part) => part.value === other.value))
		.map((other) => ({
			target: main.figure,
			expected: main.value,
			actual: other.value,
			evidence: [placed(facts, main, 'total'), placed(facts, other, 'restated')],
		}));
}

/** The parts between this total and the next one, or right before the total, do not add up to it. */
function listed(facts: Facts, total: Mention, ordered: readonly Mention[], at: number): Hit[] {
	let end = at + 1;
	while (ordered[end]?.part) end++;
	const parts = end > at + 1 ? ordered.slice(at + 1, end) : leading(facts, total, ordered, at);
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
function leading({ document }: Facts, total: Mention, ordered: readonly Mention[], at: number): readonly Mention[] {
	const block = document.blocks[locate(document, total.span).block ?? -1];
	const isOwn = (mention: Mention | undefined) => mention?.part && block !== undefined && mention.span.start >= block.span.start;
	if (at < 2 || !isOwn(ordered[0])) return [];
	const before = ordered.slice(0, at);
	return before.every(isOwn) ? before : [];
}

function placed(facts: Facts, mention: Mention, role: string): ReturnType<typeof locate> {
	return locate(facts.document, mention.span, role, mention.valueSpan);
}
