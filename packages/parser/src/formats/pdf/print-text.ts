import type { Direction, Glyph } from './glyph.js';
import type { GraphicsState } from './graphics-state.js';
import { type Matrix, multiply } from './matrix.js';

/** A sign of a shown text as the PDF library gives it; numbers between them are kerning in thousandths of an em. */
export interface ShownGlyph {
	readonly unicode: string;
	readonly width: number;
	/** The code in the file, for fonts of one byte a sign. */
	readonly originalCharCode?: number;
	readonly isSpace: boolean;
	readonly vmetric?: readonly number[] | null;
}

export interface Printed {
	readonly direction: Direction;
	readonly glyphs: Glyph[];
	/** Signs for which the file has no letter. */
	readonly lost: number;
	/** How far the text position moved, in text space. */
	readonly advance: readonly [number, number];
}

/** Places the signs of one showing operator. Source: ISO 32000-1, 9.4.4. */
export function printText(shown: readonly unknown[], state: GraphicsState, textMatrix: Matrix, run: number): Printed {
	const m = multiply(state.ctm, textMatrix);
	const direction = directionOf(m, state);
	const { font, fontSize, horizontalScale: h, charSpacing, wordSpacing } = state;
	const size = Math.abs(fontSize) * Math.hypot(m[2], m[3]) * font.emScale;
	const tracking = Math.max(0, charSpacing * h * Math.hypot(m[0], m[1]));
	const along = (x: number, y: number) => (m[0] * x + m[2] * y + m[4]) * direction.dx + (m[1] * x + m[3] * y + m[5]) * direction.dy;
	const across = (x: number, y: number) => (m[1] * x + m[3] * y + m[5]) * direction.dx - (m[0] * x + m[2] * y + m[4]) * direction.dy;
	const glyphs: Glyph[] = [];
	let x = 0;
	let y = 0;
	let afterSpace = false;
	let lost = 0;
	for (const item of shown) {
		if (typeof item === 'number') {
			const shift = (-item / 1000) * fontSize;
			if (font.vertical) y += shift;
			else x += shift * h;
			continue;
		}
		const glyph = item as ShownGlyph | null;
		if (glyph === null || typeof glyph !== 'object') continue;
		const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
		const width = (Number.isFinite(glyph.width) ? glyph.width : 0) * font.widthScale * fontSize;
		const said = font.read === null ? glyph.unicode : font.read(glyph);
		const text = visibleText(said);
		if (text === '') {
			if (isSpaceText(said)) afterSpace = true;
			else if (isLost(glyph, said)) lost++;
		} else {
			const a = along(x, state.rise);
			const b = along(x + width * h, state.rise);
			const base = across(x, state.rise + y);
			glyphs.push({
				text,
				x0: Math.min(a, b),
				x1: Math.max(a, b),
				base,
				size,
				top: base - font.ascent * size,
				bottom: base + font.descent * size,
				bold: font.bold || state.renderMode === FILL_AND_STROKE,
				tracking,
				run,
				afterSpace,
			});
			afterSpace = false;
		}
		if (font.vertical) y -= Math.abs(fontSize) + spacing;
		else x += (width + spacing * (fontSize < 0 ? -1 : 1)) * h;
	}
	return { direction, glyphs, lost, advance: [x, y] };
}

const FILL_AND_STROKE = 2;

/** Slopes up to about five degrees (a page that was scanned askew) count as straight. */
const STRAIGHT = 0.09;

function directionOf(m: Matrix, state: GraphicsState): Direction {
	const sign = state.fontSize * state.horizontalScale < 0 ? -1 : 1;
	const x = m[0] * sign;
	const y = m[1] * sign;
	const length = Math.hypot(x, y);
	if (length === 0 || Math.abs(y) <= STRAIGHT * length) return { dx: x < 0 ? -1 : 1, dy: 0 };
	if (Math.abs(x) <= STRAIGHT * length) return { dx: 0, dy: y < 0 ? -1 : 1 };
	return { dx: Math.round((x / length) * 100) / 100, dy: Math.round((y / length) * 100) / 100 };
}

const SPACE = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/u;
const NO_INK = /[\p{Cc}\s\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufffe\uffff\ud800-\udfff]/gu;
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** A sign that takes room and is no letter to the file; marks of direction and the like take none. */
function isLost({ width }: ShownGlyph, said: string): boolean {
	return width > 0 && !/^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+$/u.test(said);
}

function isSpaceText(text: string): boolean {
	return SPACE.test(text);
}

/** The text without anything that leaves no ink; letters joined in one sign are taken apart. */
function visibleText(text: string): string {
	if (text.length === 1) {
		const code = text.charCodeAt(0);
		if (code > 0x20 && code < 0x7f) return text;
		if (code > 0xa0 && code < 0x2000) return text;
	}
	const bare = text.replace(NO_INK, '');
	return LIGATURES[bare] ?? bare;
}
