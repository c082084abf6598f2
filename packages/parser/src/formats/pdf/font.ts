import { type LegacyFont, legacyFont } from '../../text/legacy/legacy-font.js';
import type { ShownGlyph } from './print-text.js';

/** What the reader needs to know of a font. Heights are in em above (ascent) and below (descent, positive) the baseline. */
export interface Font {
	readonly bold: boolean;
	readonly ascent: number;
	readonly descent: number;
	/** From the units of glyph widths to text space. */
	readonly widthScale: number;
	readonly vertical: boolean;
	/** Heights of a Type3 font are taken from its own box, because its font size says little. */
	readonly emScale: number;
	/** Set where the name is that of a font from before Unicode. */
	readonly legacy: LegacyFont | null;
	/** What a sign of the font says where it is not what the file's own map to Unicode tells; null where it is. */
	readonly read: ReadGlyph | null;
}

export type ReadGlyph = (glyph: ShownGlyph) => string;

export const PLAIN_FONT: Font = {
	bold: false,
	ascent: 0.9,
	descent: 0.22,
	widthScale: 0.001,
	vertical: false,
	emScale: 1,
	legacy: null,
	read: null,
};

/** Reads the font object of the PDF library; anything that is no font object reads as a plain font. */
export function readFont(value: unknown): Font {
	if (typeof value !== 'object' || value === null) return PLAIN_FONT;
	const raw = value as RawFont;
	const bold = raw.bold === true || raw.black === true || BOLD_NAME.test(raw.name ?? '');
	const scale = raw.fontMatrix?.[0];
	const widthScale = typeof scale === 'number' && Number.isFinite(scale) && scale !== 0 ? scale : PLAIN_FONT.widthScale;
	const legacy = legacyFont(raw.name ?? '');
	if (raw.isType3Font) return { ...PLAIN_FONT, bold, widthScale, emScale: type3Em(raw), legacy };
	return {
		bold,
		ascent: clamp(raw.ascent, 0.65, 1.05, PLAIN_FONT.ascent),
		descent: clamp(raw.descent === undefined ? undefined : -raw.descent, 0.1, 0.4, PLAIN_FONT.descent),
		widthScale,
		vertical: raw.vertical === true,
		emScale: 1,
		legacy,
		read: null,
	};
}

interface RawFont {
	readonly name?: string;
	readonly bold?: boolean;
	readonly black?: boolean;
	readonly ascent?: number;
	readonly descent?: number;
	readonly bbox?: ArrayLike<number>;
	readonly fontMatrix?: ArrayLike<number>;
	readonly vertical?: boolean;
	readonly isType3Font?: boolean;
}

// "BAAAAA+TimesNewRomanPS-BoldMT", "Arial,Bold", "OpenSans-Semibold", "Roboto-Black"
const BOLD_NAME = /bold|black|heavy|demi(?!-?light)|[-,_]bd(?![a-z])/i;

function clamp(value: number | undefined, low: number, high: number, otherwise: number): number {
	return value === undefined || !Number.isFinite(value) || value === 0 ? otherwise : Math.min(high, Math.max(low, value));
}

function type3Em(raw: RawFont): number {
	const height = Math.abs((raw.bbox?.[3] ?? 0) - (raw.bbox?.[1] ?? 0)) * Math.abs(raw.fontMatrix?.[3] ?? 0);
	return Number.isFinite(height) && height > 0 ? Math.min(height, 4) : 1;
}
