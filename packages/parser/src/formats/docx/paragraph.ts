import { endInstructions } from './fields.js';
import { finishParagraph } from './finish-paragraph.js';
import { emptyParagraphProperties, type ParagraphProperties } from './properties.js';
import { formatOf, toggle } from './run-text.js';
import type { OpenParagraph, Story } from './story.js';
import type { ResolvedStyle } from './style-lookup.js';

/** Begins a paragraph, or runs on with the one before whose mark is deleted or hidden. */
export function openParagraph(story: Story): void {
	closeParagraph(story);
	const { flow } = story;
	const style = story.context.styles.paragraph(null);
	const paragraph = flow.carried ?? emptyParagraph(style);
	flow.paragraph = paragraph;
	flow.carried = null;
	paragraph.markDeleted = false;
	paragraph.markHidden = style.hidden ?? false;
	if (!paragraph.keepsProperties) {
		paragraph.properties = emptyParagraphProperties();
		paragraph.style = style;
	}
	story.format = formatOf(story);
}

function emptyParagraph(style: ResolvedStyle): OpenParagraph {
	return {
		text: '',
		lastChar: '',
		bold: [],
		legacy: [],
		anchored: [],
		properties: emptyParagraphProperties(),
		style,
		markDeleted: false,
		markHidden: false,
		keepsProperties: false,
		numbered: true,
	};
}

export function setProperties(story: Story, properties: ParagraphProperties): void {
	const paragraph = story.flow.paragraph;
	if (paragraph === null) return;
	const { styles } = story.context;
	const style = styles.paragraph(properties.style);
	const { mark } = properties;
	paragraph.markDeleted = mark.deleted;
	paragraph.markHidden = mark.hidden ?? toggle(style.hidden, styles.other(mark.style)?.hidden);
	if (paragraph.keepsProperties) return;
	paragraph.properties = properties;
	paragraph.style = style;
	story.format = formatOf(story);
}

/** A deleted mark leaves the text to the next paragraph, whose properties hold; a hidden one joins the next to this paragraph. */
export function closeParagraph(story: Story): void {
	const { flow } = story;
	const paragraph = flow.paragraph;
	if (paragraph === null) return;
	endInstructions(story);
	flow.paragraph = null;
	paragraph.keepsProperties = !paragraph.markDeleted;
	if (paragraph.markDeleted || (paragraph.markHidden && paragraph.text !== '')) flow.carried = paragraph;
	else if (paragraph.markHidden) emitAnchored(story, paragraph);
	else emit(story, paragraph);
}

/** Ends a flow, or a stretch of it before a table: what was carried has nothing left to run into. */
export function endParagraphs(story: Story): void {
	closeParagraph(story);
	const { carried } = story.flow;
	if (carried === null) return;
	story.flow.carried = null;
	if (carried.text === '') emitAnchored(story, carried);
	else emit(story, carried);
}

/** A page or column break inside a paragraph: what follows stands apart, without a second number. */
export function breakParagraph(story: Story): void {
	const { paragraph } = story.flow;
	if (paragraph === null || story.muted > 0 || story.format.hidden || paragraph.text.trim() === '') return;
	emit(story, paragraph);
	const { properties, style, markDeleted, markHidden } = paragraph;
	story.flow.paragraph = Object.assign(emptyParagraph(style), { properties, markDeleted, markHidden, numbered: false });
}

/** Counts the paragraph in its list; one without text prints nothing but its number, which nobody reads. */
function emit(story: Story, paragraph: OpenParagraph): void {
	const finished = finishParagraph(story, paragraph);
	if (finished !== null) story.flow.blocks.push(finished);
	emitAnchored(story, paragraph);
}

function emitAnchored({ flow }: Story, { anchored }: OpenParagraph): void {
	for (const block of anchored) flow.blocks.push(block);
}
