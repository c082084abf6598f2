import type { RawParagraph } from '../../raw.js';

/** The room between two columns, as offsets of the paragraph's text. */
export interface Gap {
	readonly start: number;
	readonly end: number;
}

/** One line of a paragraph ("\n" parts them). */
export interface Line {
	readonly paragraph: RawParagraph;
	readonly start: number;
	readonly end: number;
	/** Null when the line is all in the left column; a gap at the line's start puts it all in the right one. */
	readonly gap: Gap | null;
}

/** Longer lines are prose, whatever stands in them. */
const LONGEST_LINE = 300;
const LONGEST_PARAGRAPH = 2_000;
const FEWEST_SPACES = 4;
// "Số:      /BC-UBND", "ngày     tháng     năm 2025": room left for the pen, not between columns
const BLANK_BEFORE = /(?:số|ngày|tháng|năm)\s*:?$/iu;
const BLANK_AFTER = /^(?:\/|tháng|năm)/iu;

export function linesOf(paragraph: RawParagraph): readonly Line[] {
	const { text } = paragraph;
	if (text.length > LONGEST_PARAGRAPH) return [{ paragraph, start: 0, end: text.length, gap: null }];
	const lines: Line[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const end = start + line.length;
		if (line.trim() !== '') lines.push({ paragraph, start, end, gap: line.length > LONGEST_LINE ? null : findGap(line, start) });
		start = end + 1;
	}
	return lines;
}

/** The first room that holds a tab, else the widest of at least four spaces. */
function findGap(line: string, offset: number): Gap | null {
	let widest: Gap | null = null;
	for (const match of line.matchAll(/[\t \u00a0]+/g)) {
		const gap = { start: match.index, end: match.index + match[0].length };
		const isTab = match[0].includes('\t');
		if (gap.end === line.length || (!isTab && match[0].length < FEWEST_SPACES) || isBlank(line, gap)) continue;
		if (isTab) return { start: gap.start + offset, end: gap.end + offset };
		if (widest === null || gap.end - gap.start > widest.end - widest.start) widest = gap;
	}
	return widest === null ? null : { start: widest.start + offset, end: widest.end + offset };
}

function isBlank(line: string, gap: Gap): boolean {
	const before = line.slice(0, gap.start).normalize('NFC');
	return BLANK_BEFORE.test(before) || BLANK_AFTER.test(line.slice(gap.end).normalize('NFC'));
}

/** A stretch of the paragraph as one of its own; null when nothing stands there. The whole line keeps what the paragraph was. */
export function partOf(paragraph: RawParagraph, start: number, end: number): RawParagraph | null {
	const text = paragraph.text.slice(start, end);
	if (text.trim() === '') return null;
	if (start === 0 && end === paragraph.text.length) return paragraph;
	const bold = paragraph.bold
		.map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
		.filter((span) => span.end > span.start);
	const first = start === 0;
	return {
		...paragraph,
		text,
		bold,
		align: null,
		indent: null,
		headingLevel: first ? paragraph.headingLevel : null,
		autoMarkerLength: first ? paragraph.autoMarkerLength : 0,
		listLevel: first ? paragraph.listLevel : null,
	};
}
