import { overLimit } from '../../limits.js';
import type { Span } from '../../model.js';
import { legacyFont } from '../../text/legacy/legacy-font.js';
import type { LegacySpan } from '../../text/legacy/read-legacy.js';
import type { OpenParagraph, RunFormat, Story } from './story.js';
import { readableText } from './symbols.js';

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Adds text to the open paragraph unless it is hidden, a field's instruction or a footnote's mark. */
export function write(story: Story, text: string): void {
	const paragraph = story.flow.paragraph;
	const { format, context } = story;
	if (paragraph === null || text === '' || story.muted > 0 || format.hidden || story.markFollows) return;
	context.spent.textLength += text.length;
	if (context.spent.textLength > context.limits.textLength) throw overLimit('textLength', context.limits);
	append(paragraph, text, format);
}

/** Effective format of a run with the properties in `story.run`; of plain text in the paragraph when there are none. */
export function formatOf({ flow, run, context }: Story): RunFormat {
	const style = flow.paragraph?.style;
	const own = run === null || run.style === null ? null : context.styles.other(run.style);
	const font = run?.font ?? own?.font ?? style?.font ?? null;
	return {
		bold: run?.bold ?? toggle(style?.bold, own?.bold),
		hidden: run?.hidden ?? toggle(style?.hidden, own?.hidden),
		font,
		legacy: font === null ? null : legacyFont(font),
		superscript: run?.superscript ?? own?.superscript ?? style?.superscript ?? false,
	};
}

/** Bold on bold is not bold: the two styles' values are set off against each other. Source: ECMA-376-1, 17.7.3. */
export function toggle(ofParagraph: boolean | null | undefined, ofRun: boolean | null | undefined): boolean {
	return (ofParagraph ?? false) !== (ofRun ?? false);
}

/** "34" with a typed note mark "1" above the line reads "34¹", not 341; "m²" likewise. */
function raised(digits: string): string {
	return Array.from(digits, (digit) => SUPERSCRIPT_DIGITS[Number(digit)] ?? digit).join('');
}

function append(paragraph: OpenParagraph, typed: string, format: RunFormat): void {
	const start = paragraph.text.length;
	const isRaised = format.superscript && /^\d{1,3}$/.test(typed) && paragraph.lastChar.trim() !== '';
	// What a legacy font prints is known when the whole paragraph is.
	const text = isRaised ? raised(typed) : format.legacy === null ? readableText(typed, format.font) : typed;
	paragraph.text += text;
	paragraph.lastChar = text.at(-1) ?? '';
	const end = paragraph.text.length;
	if (format.bold) addBold(paragraph.bold, { start, end });
	if (format.legacy !== null && !isRaised) addLegacy(paragraph.legacy, { start, end, font: format.legacy });
}

function addBold(spans: Span[], span: Span): void {
	const last = spans.at(-1);
	if (last !== undefined && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
	else spans.push(span);
}

function addLegacy(spans: LegacySpan[], span: LegacySpan): void {
	const last = spans.at(-1);
	const goesOn = last?.end === span.start && last.font.encoding === span.font.encoding && last.font.capitals === span.font.capitals;
	if (last !== undefined && goesOn) spans[spans.length - 1] = { ...last, end: span.end };
	else spans.push(span);
}
