import { locate } from '@rasoat/parser';
import { isSameNumber, meantReferences, type Target } from '../../extract/references/meant.js';
import type { Reference } from '../../facts.js';
import { fired, type Hit, type Rule, type RuleContext } from '../rule.js';

/** A document of the campaign cited under another number or day than its own; without a day there is no wrong day. */
export const mismatch: Rule = (context) => [fired(hitsFor('conclusion', context)), fired(hitsFor('letter', context))];

function hitsFor(kind: 'conclusion' | 'letter', { facts, profile }: RuleContext): Hit[] {
	const { number, date } = profile.campaign.references[kind];
	const target: Target = { number, date };
	const wrong = meantReferences(facts.references, kind, target).filter((reference) => !agrees(reference, target));
	return wrong.map((reference) => {
		const actual = { number: reference.number, date: reference.date ?? reference.dateText };
		return { target: kind, expected: target, actual, evidence: [locate(facts.document, reference.span)] };
	});
}

function agrees({ number, date, dateText }: Reference, target: Target): boolean {
	return isSameNumber(number, target.number) && (dateText === null || date === target.date);
}
