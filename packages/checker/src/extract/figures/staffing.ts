import type { Mention } from '../../facts.js';
import { findPhrases } from '../../profile/phrase.js';
import { noneMention } from '../mention.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import type { UnitTable } from '../tables/unit-table.js';
import { cadreSums } from './cadre-sums.js';
import { labelQuantities, slice } from './label.js';
import { datedPast, SURE } from './staff-days.js';
import { isFact, isForeign, isRequest, isWholeStaff } from './staff-facts.js';
import { withRemaining } from './staff-left.js';
import { carriedOn, isPart, mention } from './staff-mention.js';
import { loosePairs, pair, partedPairs } from './staff-pairs.js';
import { isOtherScope, subjectIsOther, subjectRefused } from './staff-scope.js';

const STAFF = ['staffing.assigned', 'staffing.present', 'staffing.shortage'];

/** Every place that states posts assigned, staff on hand or shortage of the commune as a whole. */
export function staffMentions(reading: Reading): Mention[] {
	const mentions = datedPast(reading, presentRemaining(reading, collect(reading)));
	return mentions.some((mention) => mention.figure === 'staffing.present') ? mentions : [...mentions, ...cadreSums(reading)];
}

function presentRemaining(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const others = mentions.filter(({ figure }) => figure !== 'staffing.present');
	return [
		...withRemaining(
			reading,
			mentions.filter(({ figure }) => figure === 'staffing.present'),
		),
		...others,
	];
}

function collect(reading: Reading): Mention[] {
	return reading.lines.flatMap((line) => {
		const all = labelQuantities(
			line,
			reading.profile,
			reading.profile.figures.filter((figure) => STAFF.includes(figure.id)),
		);
		const labeled = isForeign(line)
			? all.filter((found) => nounClasses(reading.profile, found.quantity.noun).includes('posts') || isWholeStaff(line, found))
			: all;
		const own = labeled.filter(
			(found) =>
				isFact(reading, line, found) &&
				!isOtherScope(reading, line, found.quantity) &&
				!subjectRefused(reading, line, found) &&
				!isPart(line, found),
		);
		return [
			...own.flatMap((found) => (found.quantity.kind === 'fraction' ? pair(reading, line, found) : [mention(reading, line, found)])),
			...loosePairs(reading, line, labeled),
			...partedPairs(reading, line),
			...carriedOn(line, own),
			...zeroShortage(reading, line),
		];
	});
}

/** No shortage: "không thiếu", "đủ so với định biên"; not of a quality ("không thiếu người giỏi"), not of one unit. */
function zeroShortage(reading: Reading, line: Line): Mention[] {
	const figure = reading.profile.figures.find((spec) => spec.id === 'staffing.shortage');
	if (isRequest(line) || isForeign(line)) return [];
	return findPhrases(figure?.zero ?? [], line.text)
		.slice(0, 1)
		.flatMap((match) => {
			const span = { start: line.span.start + match.index, end: line.span.start + match.index + match[0].length };
			const before = slice(line, { start: line.span.start, end: span.start });
			const after = slice(line, { start: span.end, end: line.span.end });
			if (/^\s*(?:người|công chức|cán bộ)?\s*(?:ở|tại|trong) (?!xã|phường|toàn)/u.test(after)) return [];
			if (subjectIsOther(reading, line, span.start) || /(?:để|nhằm|cho|chưa|không|cần)\s*$/u.test(before)) return [];
			return [noneMention('staffing.shortage', line, span, SURE)];
		});
}

/** The total row of a break-down table states its columns' figures. */
export function tableMentions(table: UnitTable): Mention[] {
	const { total } = table;
	if (!total) return [];
	return Object.entries(total.values).flatMap(([figure, value]) => {
		if (value.value === null) return [];
		return [
			{
				figure,
				value: value.value,
				how: 'stated' as const,
				span: value.span,
				valueSpan: value.span,
				section: 'staffing',
				confidence: SURE,
				past: false,
			},
		];
	});
}
