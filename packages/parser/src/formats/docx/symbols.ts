const BULLET = '•';

// "Symbol", "Wingdings 2", "Webdings", "ZapfDingbats", "Marlett", "Monotype Sorts"
const SYMBOL_FONT = /^(?:symbol|wingdings|webdings|zapfdingbats|marlett|monotype sorts)/i;

/** Signs that mean something in running text; every other glyph of a symbol font is a bullet to us. Source: the fonts' own code charts. */
const SYMBOL_SIGNS: Readonly<Record<number, string>> = {
	32: ' ',
	37: '%',
	43: '+',
	45: '-',
	47: '/',
	60: '<',
	61: '=',
	62: '>',
	163: '≤',
	174: '→',
	176: '°',
	177: '±',
	179: '≥',
	180: '×',
	184: '÷',
	185: '≠',
	187: '≈',
	222: '⇒',
};

const WINGDINGS_SIGNS: Readonly<Record<number, string>> = {
	32: ' ',
	111: '☐',
	168: '☐',
	224: '→',
	232: '→',
	240: '⇒',
	251: '✗',
	252: '✓',
	253: '☒',
	254: '☑',
};

export function isSymbolFont(font: string | null): boolean {
	return font !== null && SYMBOL_FONT.test(font);
}

/** One glyph of a symbol font, by its code with or without the private-use offset U+F000. */
export function symbolText(font: string | null, code: number): string {
	const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
	if (low > 0xff) return String.fromCodePoint(code);
	if (font !== null && /^symbol/i.test(font)) return SYMBOL_SIGNS[low] ?? greekOrBullet(low);
	if (font !== null && /^wingdings$/i.test(font)) return WINGDINGS_SIGNS[low] ?? BULLET;
	if (isSymbolFont(font) || low !== code) return low === 0x20 ? ' ' : BULLET;
	return String.fromCodePoint(code);
}

/**
 * Text with the private-use glyphs of symbol fonts as readable signs. A lone sign set in a symbol font is such a glyph too ("§" in Wingdings);
 * longer text there is a slip of formatting, which Word shows in another font, and stays.
 */
export function readableText(text: string, font: string | null): string {
	if (text.length === 1 && isSymbolFont(font)) return symbolText(font, text.charCodeAt(0));
	return text.replace(/[\uf000-\uf0ff]/g, (char) => symbolText(font, char.charCodeAt(0)));
}

/** Symbol's digits and brackets are the ordinary ones; its letters are Greek, which no bullet is. */
function greekOrBullet(low: number): string {
	if ((low >= 0x30 && low <= 0x3b) || low === 0x28 || low === 0x29) return String.fromCharCode(low);
	const letters = 'ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
	if (low >= 0x41 && low <= 0x5a) return letters[low - 0x41] ?? BULLET;
	if (low >= 0x61 && low <= 0x7a) return 'αβχδεφγηιϕκλµνοπθρστυϖωξψζ'[low - 0x61] ?? BULLET;
	return BULLET;
}
