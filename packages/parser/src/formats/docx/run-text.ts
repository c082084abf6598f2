import { overLimit } from '../../limits.js';
import type { Span } from '../../model.js';
import type { OpenParagraph, RunFormat, Story } from './story.js';
import { readableText } from './symbols.js';

// ".VnTime", "VNI-Times": fonts of the time before Unicode, whose text is not what it seems
const LEGACY_FONT = /^(?:\.vn|vni-)/i;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Adds text to the open paragraph unless it is hidden, a field's instruction or a footnote's mark. */
export function write(story: Story, text: string): void {
	const paragraph = story.flow.paragraph;
	const { format, context } = story;
	if (paragraph === null || text === '' || story.muted > 0 || format.hidden || story.markFollows) return;
	context.spent.textLength += text.length;
	if (context.spent.textLength > context.limits.textLength) throw overLimit('textLength', context.limits);
	if (format.font !== null && LEGACY_FONT.test(format.font)) {
		context.warnings.add('docx.legacy-font', `text is set in "${format.font}", a font from before Unicode`);
	}
	append(paragraph, readable(paragraph, text, format), format.bold);
}

/** Effective format of a run with the properties in `story.run`; of plain text in the paragraph when there are none. */
export function formatOf({ flow, run, context }: Story): RunFormat {
	const style = flow.paragraph?.style;
	const own = run === null || run.style === null ? null : context.styles.other(run.style);
	return {
		bold: run?.bold ?? toggle(style?.bold, own?.bold),
		hidden: run?.hidden ?? toggle(style?.hidden, own?.hidden),
		font: run?.font ?? own?.font ?? style?.font ?? null,
		superscript: run?.superscript ?? own?.superscript ?? style?.superscript ?? false,
	};
}

/** Bold on bold is not bold: the two styles' values are set off against each other. Source: ECMA-376-1, 17.7.3. */
export function toggle(ofParagraph: boolean | null | undefined, ofRun: boolean | null | undefined): boolean {
	return (ofParagraph ?? false) !== (ofRun ?? false);
}

function readable(paragraph: OpenParagraph, text: string, format: RunFormat): string {
	if (format.superscript && /^\d{1,3}$/.test(text) && paragraph.lastChar.trim() !== '') return raised(text);
	return readableText(text, format.font);
}

/** "34" with a typed note mark "1" above the line reads "34¹", not 341; "m²" likewise. */
function raised(digits: string): string {
	return Array.from(digits, (digit) => SUPERSCRIPT_DIGITS[Number(digit)] ?? digit).join('');
}

function append(paragraph: OpenParagraph, text: string, bold: boolean): void {
	const start = paragraph.text.length;
	paragraph.text += text;
	paragraph.lastChar = text.at(-1) ?? '';
	if (bold) addBold(paragraph.bold, { start, end: paragraph.text.length });
}

function addBold(spans: Span[], span: Span): void {
	const last = spans.at(-1);
	if (last !== undefined && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
	else spans.push(span);
}
