import { locate, pattern } from '@rasoat/parser';
import { unreadPages } from '../../unread-pages.js';
import type { RuleContext } from '../rule.js';
import { fired, type Rule } from '../rule.js';
import { readTitles } from './titles.js';

const SECTIONS_THAT_FIT = 3;

/** Another kind of paper: its title, its references and its sections all fail to fit the profile. */
export const notThisReport: Rule = (context) => {
	const { document } = context.facts;
	if (sectionsFit(context) || referencesFit(context) || titleFits(context)) return { outcome: 'clear' };
	if (unreadPages(document).length > 0) return { outcome: 'cannot-tell', target: null, reason: 'pages are unread' };
	const [title] = readTitles(document, context.facts.folded);
	const opening = title ?? document.blocks.find((block) => block.layer === 'body' && block.kind !== 'table');
	const evidence = opening ? [locate(document, opening.span, 'searched')] : [];
	return fired([{ target: null, expected: null, actual: null, evidence }]);
};

function sectionsFit({ facts, profile }: RuleContext): boolean {
	const present = new Set(facts.sections.map((section) => section.id));
	return profile.sections.filter((section) => section.required && present.has(section.id)).length >= SECTIONS_THAT_FIT;
}

/** A citation that is meant for one of the campaign's documents fits, even where its number is wrong: that has its own rule. */
function referencesFit({ facts: { identity } }: RuleContext): boolean {
	return identity.conclusion.value !== null || identity.letter.value !== null;
}

function titleFits({ facts: { document, folded }, profile: { campaign } }: RuleContext): boolean {
	const wordings = campaign.titles.map((title) => pattern(title));
	return readTitles(document, folded).some(({ span }) => wordings.some((wording) => wording.test(folded.slice(span.start, span.end))));
}
