import { locate } from '@rasoat/parser';
import { type DateMention, isoDate, readDates } from '../../extract/readers/date.js';
import type { Facts } from '../../facts.js';
import { fired, type Hit, type Rule, type RuleContext } from '../rule.js';

const LEAP_YEAR = 2024;

/** Days that no calendar has, a report signed before the letter it answers, a count as of a day after the signing. */
export const dates: Rule = (context) =>
	fired([...impossibleDays(context.facts), ...signedTooSoon(context), ...countedTooLate(context.facts)]);

function impossibleDays({ document, folded }: Facts): Hit[] {
	const impossible = readDates(folded).filter(
		(date) =>
			!exists(date) &&
			(date.complete ||
				/ngày\s+$/u.test(folded.slice(Math.max(0, date.span.start - 6), date.span.start)) ||
				folded.startsWith('ngày', date.span.start)),
	);
	return impossible.map(({ span }) => {
		const actual = document.text.slice(span.start, span.end);
		return { target: null, expected: null, actual, evidence: [locate(document, span)] };
	});
}

function exists({ day, month, year }: DateMention): boolean {
	return day !== null && isoDate(day, month, year ?? LEAP_YEAR) !== null;
}

function signedTooSoon({ facts: { identity }, profile }: RuleContext): Hit[] {
	const { value, evidence, doubtful } = identity.date;
	const letter = profile.campaign.references.letter.date;
	return value !== null && value < letter ? [{ target: null, expected: letter, actual: value, evidence, doubtful }] : [];
}

function countedTooLate({ identity, figures }: Facts): Hit[] {
	const asOf = figures['staffing.asOf'];
	const signed = identity.date.value;
	if (!asOf || typeof asOf.value !== 'string' || signed === null || asOf.value <= signed) return [];
	const evidence = [...asOf.evidence, ...identity.date.evidence];
	return [{ target: null, expected: signed, actual: asOf.value, evidence, doubtful: asOf.doubtful || identity.date.doubtful }];
}
