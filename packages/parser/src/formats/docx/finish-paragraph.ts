import type { Span } from '../../model.js';
import type { RawParagraph } from '../../raw.js';
import { legacyFont } from '../../text/legacy/legacy-font.js';
import type { LegacySpan } from '../../text/legacy/read-legacy.js';
import { inUnicode } from './legacy-text.js';
import { LAST_LEVEL, type List, levelOfStyle } from './lists.js';
import type { ParagraphProperties } from './properties.js';
import type { OpenParagraph, Story } from './story.js';
import type { ResolvedStyle } from './style-lookup.js';

interface ListPlace {
	readonly list: List;
	readonly level: number;
	/** Named by the paragraph itself, so that the list's indents go before the style's. */
	readonly direct: boolean;
}

/** The paragraph with its list's number in front; null when it has no text (its number is counted all the same). */
export function finishParagraph(story: Story, paragraph: OpenParagraph): RawParagraph | null {
	const { properties, style } = paragraph;
	const place = listPlace(story, paragraph);
	const marker = place === null || !paragraph.numbered ? '' : story.counters.next(place.list, place.level);
	if (paragraph.text.trim() === '') return null;
	const prefix = marker === '' ? '' : `${marker} `;
	story.context.spent.textLength += prefix.length;
	const typed = prefix + paragraph.text;
	const legacy = legacyWithMarker(paragraph, place, prefix.length);
	const { text, move } = legacy.length === 0 ? { text: typed, move: (span: Span) => span } : inUnicode(typed, legacy, story.context);
	return {
		kind: 'paragraph',
		layer: story.layer,
		page: null,
		text,
		bold: boldWithMarker(paragraph, place, prefix.length).map(move),
		words: [],
		align: properties.align ?? style.align ?? 'left',
		headingLevel: headingLevel(properties.outline ?? style.outline),
		autoMarkerLength: move({ start: 0, end: prefix.length }).end,
		listLevel: place?.level ?? null,
		indent: indentOf(properties, style, place),
	};
}

/** Outline level 9 is body text. Source: ECMA-376-1, 17.3.1.20. */
function headingLevel(outline: number | null): number | null {
	return outline !== null && outline >= 0 && outline <= LAST_LEVEL ? outline + 1 : null;
}

/** Source: ECMA-376-1, 17.3.1.19: list and level are inherited apart; a style that a level names stands for that level. */
function listPlace({ context }: Story, { properties, style }: OpenParagraph): ListPlace | null {
	const direct = properties.list !== null;
	const list = context.lists(properties.list ?? style.list);
	if (list === null) return null;
	const ofStyle = direct ? style.listLevel : (levelOfStyle(list, style.id) ?? style.listLevel);
	return { list, level: Math.min(LAST_LEVEL, Math.max(0, properties.listLevel ?? ofStyle ?? 0)), direct };
}

/** The marker takes its weight from the list's level, else from the paragraph mark. */
function boldWithMarker({ bold, properties, style }: OpenParagraph, place: ListPlace | null, length: number): readonly Span[] {
	if (length === 0) return bold;
	const moved = bold.map(({ start, end }) => ({ start: start + length, end: end + length }));
	const level = place?.list.levels.get(place.level);
	if (!(level?.run.bold ?? properties.mark.bold ?? style.bold)) return moved;
	const [first, ...rest] = moved;
	if (first?.start === length) return [{ start: 0, end: first.end }, ...rest];
	return [{ start: 0, end: length - 1 }, ...moved];
}

/** The marker is set in the font of its list's level, else of the paragraph mark. */
function legacyWithMarker({ legacy, properties, style }: OpenParagraph, place: ListPlace | null, length: number): readonly LegacySpan[] {
	if (length === 0) return legacy;
	const moved = legacy.map(({ start, end, font }) => ({ start: start + length, end: end + length, font }));
	const name = place?.list.levels.get(place.level)?.run.font ?? properties.mark.font ?? style.font;
	const font = name === null ? null : legacyFont(name);
	return font === null ? moved : [{ start: 0, end: length, font }, ...moved];
}

/** Source: ECMA-376-1, 17.9.22: a list's indents go before the style's unless the style itself names the list. */
function indentOf(properties: ParagraphProperties, style: ResolvedStyle, place: ListPlace | null): number {
	const ofList = place?.list.levels.get(place.level)?.paragraph;
	const [first, second] = place?.direct ? [ofList, style] : [style, ofList];
	const left = properties.left ?? first?.left ?? second?.left ?? 0;
	const firstLine = properties.firstLine ?? first?.firstLine ?? second?.firstLine ?? 0;
	return Math.round((left + firstLine) * 100) / 100;
}
