import { describe, expect, it } from 'vitest';
import { encodeLegacy } from '../../../test-support/encode-legacy.js';
import { assemble } from '../../assemble.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { locate } from '../../locate.js';
import { readPdf } from './read.js';
import { stream, TinyPdf } from './tiny-pdf.cases.js';

const SENTENCE = 'Xã được giao 40 biên chế, hiện có 34 người; đề nghị bổ sung';

interface Setting {
	readonly name: string;
	/** Entries of the font's dictionary beside its name and widths; `toUnicode` is the reference to a map of the codes used. */
	readonly entries: (pdf: TinyPdf, map: readonly (readonly [code: number, unicode: string])[]) => string;
	/** What the file's map to Unicode says of a code; absent where the file has none. */
	readonly unicode?: (code: string) => string;
	/** Codes as the font's maker numbered them anew. */
	readonly renumbered?: boolean;
}

const hex = (code: number, length: number) => code.toString(16).padStart(length, '0');
const WIN_ANSI = '/Subtype /TrueType /Encoding /WinAnsiEncoding';
const withMap = (pdf: TinyPdf, map: readonly (readonly [number, string])[]) => {
	const lines = map.map(([code, unicode]) => `<${hex(code, 2)}> <${Array.from(unicode, (sign) => hex(sign.charCodeAt(0), 4)).join('')}>`);
	const cmap = `begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar endcmap`;
	return `/Subtype /TrueType /ToUnicode ${pdf.object(stream(cmap))}`;
};

const SETTINGS: Readonly<Record<string, Setting>> = {
	'codes as Windows has them': { name: 'ABCDEF+.VnTime', entries: () => WIN_ANSI },
	'codes alone, the font symbolic': { name: 'ABCDEF+.VnTime,Bold', entries: () => '/Subtype /TrueType' },
	'a map to Latin-1 for renumbered codes': { name: 'ABCDEF+.VnTime', entries: withMap, unicode: (code) => code, renumbered: true },
	'a map to the private area': { name: '.VnArial', entries: withMap, unicode: (code) => String.fromCharCode(0xf000 + code.charCodeAt(0)) },
	'a map that takes the letter ư for a hyphen': { name: '.VnTime', entries: withMap, unicode: (code) => (code === '\u00ad' ? '-' : code) },
	'the signs of VNI': { name: 'ABCDEF+VNI-Times', entries: () => WIN_ANSI },
	'the signs of VNI, renumbered': { name: 'ABCDEF+VNI-Helve', entries: withMap, unicode: (code) => code, renumbered: true },
};

/** A page that shows the text in one font, from codes; signs of VNI take no room, as in its fonts. */
function pageIn(
	{ name, entries, unicode, renumbered = false }: Setting,
	codes: string,
	show = (operand: string) => `${operand} Tj`,
): Uint8Array {
	const pdf = new TinyPdf();
	const distinct = [...new Set(codes)];
	const numberOf = (code: string) => (renumbered ? 33 + distinct.indexOf(code) : code.charCodeAt(0));
	const widths = Array.from({ length: 256 }, (_, number) => {
		const code = renumbered ? (distinct[number - 33] ?? '') : String.fromCharCode(number);
		return name.includes('VNI') && SIGNS.includes(code) ? 0 : 500;
	});
	const map = unicode === undefined ? [] : distinct.map((code) => [numberOf(code), unicode(code)] as const);
	const font = pdf.object(
		`<< /Type /Font /BaseFont /${name} /FirstChar 0 /LastChar 255 /Widths [${widths.join(' ')}] ${entries(pdf, map)} >>`,
	);
	const operand = `<${Array.from(codes, (code) => hex(numberOf(code), 2)).join('')}>`;
	return pdf.page([`BT /L 10 Tf 50 700 Td ${show(operand)} ET`], `/MediaBox [0 0 600 800] /Resources << /Font << /L ${font} >> >>`).build();
}

const SIGNS = 'øùûõïâàáåãäêèéúüë';

async function readPage(bytes: Uint8Array) {
	return assemble(await readPdf(bytes, DEFAULT_LIMITS), DEFAULT_LIMITS);
}

describe('fonts from before Unicode', () => {
	it.each(Object.entries(SETTINGS))('%s', async (_, setting) => {
		const codes = encodeLegacy(SENTENCE, { encoding: setting.name.includes('VNI') ? 'vni' : 'tcvn3' });
		expect((await readPage(pageIn(setting, codes))).text).toBe(SENTENCE);
	});

	it.each(Object.entries(SETTINGS))('%s, sign by sign', async (_, setting) => {
		const codes = encodeLegacy(SENTENCE, { encoding: setting.name.includes('VNI') ? 'vni' : 'tcvn3' });
		const bySign = (operand: string) => (operand.match(/[0-9a-f]{2}/g) ?? []).map((code) => `<${code}> Tj`).join(' ');
		expect((await readPage(pageIn(setting, codes, bySign))).text).toBe(SENTENCE);
	});

	it('prints capitals from .VnTimeH', async () => {
		const setting = { name: 'ABCDEF+.VnTimeH', entries: () => WIN_ANSI };
		expect((await readPage(pageIn(setting, 'ñy ban nh©n d©n x· 34/40'))).text).toBe('ỦY BAN NHÂN DÂN XÃ 34/40');
	});

	it.each(['.VnTime', 'ABCDEF+.VnTimeH', 'VNI-Times'])('leaves Unicode under the name of %s', async (name) => {
		const letters = [...new Set(SENTENCE)];
		const codes = Array.from(SENTENCE, (letter) => String.fromCharCode(letter === ' ' ? 32 : 0x90 + letters.indexOf(letter))).join('');
		const unicode = (code: string) => (code === ' ' ? ' ' : (letters[code.charCodeAt(0) - 0x90] ?? ''));
		expect((await readPage(pageIn({ name, entries: withMap, unicode }, codes))).text).toBe(SENTENCE);
	});

	it('leaves other fonts alone', async () => {
		expect((await readPage(pageIn({ name: 'ABCDEF+Arial', entries: () => WIN_ANSI }, '100 m² · § 5 «x»'))).text).toBe('100 m² · § 5 «x»');
	});

	it('keeps the place of each word', async () => {
		const document = await readPage(pageIn(SETTINGS['the signs of VNI'] as Setting, encodeLegacy(SENTENCE, { encoding: 'vni' })));
		const start = document.text.indexOf('biên chế');
		const { quote, boxes } = locate(document, { start, end: start + 8 });
		expect(quote).toBe('biên chế');
		// "Xã được giao 40 " is 16 signs of 5 points, and "biên chế" 8.
		expect([boxes[0]?.[0], boxes[0]?.[2]]).toEqual([130, 170]);
	});
});
