import { decodeLegacy } from '../../text/legacy/decode-legacy.js';
import type { LegacyFont } from '../../text/legacy/legacy-font.js';
import { hasUnicodeLetter, vietnameseWords } from '../../text/legacy/writing-of.js';
import type { Font, ReadGlyph } from './font.js';
import type { Operators } from './page-interpreter.js';
import type { ShownGlyph } from './print-text.js';

/**
 * The fonts of a page, those from before Unicode with the way their signs are read. A file may set Unicode under the name of such a font, or its
 * codes as Latin-1, or its codes with a map to Unicode that spoils some (that of "ư" comes out as a hyphen): the reading is taken that makes
 * most words of what the page shows in the font.
 */
export function readLegacyFonts(
	fonts: ReadonlyMap<string, Font>,
	list: Operators,
	ops: Readonly<Record<string, number>>,
): ReadonlyMap<string, Font> {
	const legacy = [...fonts].filter(([, font]) => font.legacy !== null);
	if (legacy.length === 0) return fonts;
	const shown = shownByFont(list, ops);
	const read = legacy.map(
		([name, font]) => [name, { ...font, read: font.legacy && readingOf(shown.get(name) ?? [], font.legacy) }] as const,
	);
	return new Map([...fonts, ...read]);
}

/** Null where the signs are Unicode already. */
function readingOf(pieces: readonly Piece[], font: LegacyFont): ReadGlyph | null {
	const byUnicode: ReadGlyph = ({ unicode }) => (hasUnicodeLetter(unicode) ? unicode : decodeLegacy(unicode, font));
	const byCode: ReadGlyph = (glyph) =>
		isCode(glyph) ? decodeLegacy(String.fromCharCode(glyph.originalCharCode ?? 0), font) : byUnicode(glyph);
	const [asIs, decoded, coded] = [
		wordsIn(pieces, ({ unicode }) => unicode),
		wordsIn(pieces, (glyph) => (hasUnicodeLetter(glyph.unicode) ? NO_LETTER : byUnicode(glyph))),
		wordsIn(pieces, byCode),
	];
	if (asIs > Math.max(decoded, coded)) return null;
	return coded > decoded ? byCode : byUnicode;
}

/** Codes that mean themselves; quotes and dashes (80 to 9F) are what the file says they are. */
function isCode({ originalCharCode: code = 0 }: ShownGlyph): boolean {
	return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff);
}

/** Spoils the word it stands in. */
const NO_LETTER = '\ufffd';

/** What one operator shows: signs, and steps between them. */
type Piece = readonly unknown[];

/** Words of Vietnamese; operators may show whole words or letters one by one, so both are counted. */
function wordsIn(pieces: readonly Piece[], read: ReadGlyph): number {
	const texts = pieces.map((piece) => piece.map((item) => (isGlyph(item) ? read(item) : isGap(item) ? ' ' : '')).join(''));
	return vietnameseWords(texts.join(' ')) + vietnameseWords(texts.join(''));
}

/** Thousandths of an em, leftwards. */
const GAP = -180;

function isGap(item: unknown): boolean {
	return typeof item === 'number' && item < GAP;
}

function isGlyph(item: unknown): item is ShownGlyph {
	return typeof item === 'object' && item !== null && 'unicode' in item;
}

/** What the page shows, by font; close enough for telling an encoding. */
function shownByFont({ fnArray, argsArray }: Operators, ops: Readonly<Record<string, number>>): Map<string, Piece[]> {
	const shown = new Map<string, Piece[]>();
	const saved: string[] = [];
	let font = '';
	for (const [index, op] of fnArray.entries()) {
		const args = argsArray[index];
		if (op === ops.save || op === ops.paintFormXObjectBegin) saved.push(font);
		else if (op === ops.restore || op === ops.paintFormXObjectEnd) font = saved.pop() ?? font;
		else if (op === ops.setFont && Array.isArray(args)) font = String(args[0]);
		else if (op === ops.showText && Array.isArray(args) && Array.isArray(args[0])) {
			const pieces = shown.get(font) ?? [];
			pieces.push(args[0]);
			shown.set(font, pieces);
		}
	}
	return shown;
}
