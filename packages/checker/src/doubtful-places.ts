import type { ParsedDocument } from '@rasoat/parser';
import type { Facts, Figure, Mention } from './facts.js';
import type { Profile } from './profile/profile.js';

/**
 * Whether a figure read off a picture may be another's: its line lost its beginning, or it stands outside its own section in a report of which
 * not every heading was made out.
 */
export function isMisplaced({ document, sections }: Facts, id: string, { mentions: [taken] }: Figure, profile: Profile): boolean {
	if (taken === undefined || !isOnPicture(document, taken)) return false;
	if (isCutOff(document, taken)) return true;
	const own = profile.figures.find((figure) => figure.id === id)?.section;
	const stands = sections.filter(({ heading, contentEnd }) => heading.start <= taken.valueSpan.start && taken.valueSpan.start < contentEnd);
	const isHome = taken.section === own || stands.some((section) => section.id === own);
	return !isHome && profile.sections.some(({ id: asked, required }) => required && !sections.some((section) => section.id === asked));
}

function isOnPicture({ blocks, pages }: ParsedDocument, { span }: Mention): boolean {
	const page = blocks.findLast((block) => block.span.start <= span.start)?.page;
	return pages.some((each) => each.page === (page ?? 1) && each.source === 'ocr');
}

// "„ có mặt 07", "t09": what stands under a stamp parts a line from its beginning
const MIDDLE = /^[^\p{L}\p{N}]*\p{Ll}/u;

function isCutOff({ blocks, text }: ParsedDocument, { span }: Mention): boolean {
	const block = blocks.findLast((each) => each.span.start <= span.start);
	return block?.kind === 'paragraph' && block.marker === null && MIDDLE.test(text.slice(block.content.start, block.content.end));
}
