import { describe, expect, it } from 'vitest';
import { encodeLegacy } from '../../../test-support/encode-legacy.js';
import { decodeLegacy } from './decode-legacy.js';
import { type LegacyFont, legacyFont } from './legacy-font.js';
import { readLegacy } from './read-legacy.js';
import { writingOf } from './writing-of.js';

const FONTS: readonly (readonly [name: string, font: string | null])[] = [
	['.VnTime', 'tcvn3'],
	['.VnTimeH', 'tcvn3 capitals'],
	['.VNTIMEH', 'tcvn3 capitals'],
	['.VnArial NarrowH', 'tcvn3 capitals'],
	['.VnTimeHBold', 'tcvn3 capitals'],
	['.VnTimeH,Italic', 'tcvn3 capitals'],
	['ABCDEF+.VnTimeH-Bold', 'tcvn3 capitals'],
	['ABCDEF+.VnHelvetInsH', 'tcvn3 capitals'],
	['.VnTifani Heavy', 'tcvn3'],
	['.VnBook-Antiqua', 'tcvn3'],
	['VnTime', 'tcvn3'],
	['VNI-Times', 'vni'],
	['ABCDEF+VNI-Helve-Condense,Bold', 'vni'],
	['VNI Times', 'vni'],
	['VNtimes new roman', null],
	['Times New Roman', null],
	['Vnpt Sans', null],
	['Vivian', null],
];

const TCVN3: LegacyFont = { encoding: 'tcvn3', capitals: false };
const CAPITALS: LegacyFont = { encoding: 'tcvn3', capitals: true };
const VNI: LegacyFont = { encoding: 'vni', capitals: false };
const SMALL = [...'aăâeêioôơuưy'].flatMap((vowel) =>
	['', ...'\u0300\u0301\u0303\u0309\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);
/** TCVN3 prints toned capitals from a second font. */
const LETTERS = { tcvn3: [...SMALL, ...'đĂÂÊÔƠƯĐ'], vni: [...SMALL, 'đ', ...SMALL.map((letter) => letter.toUpperCase()), 'Đ'] };

describe('legacyFont', () => {
	it.each(FONTS)('%s', (name, kind) => {
		const font = legacyFont(name);
		expect(font && `${font.encoding}${font.capitals ? ' capitals' : ''}`).toBe(kind);
	});
});

describe('decodeLegacy', () => {
	it.each([
		[
			'TCVN3',
			TCVN3,
			'Céng hßa x· héi chñ nghÜa ViÖt Nam; §éc lËp - Tù do - H¹nh phóc; 40 ng­êi',
			'Cộng hòa xã hội chủ nghĩa Việt Nam; Độc lập - Tự do - Hạnh phúc; 40 người',
		],
		['capitals', CAPITALS, 'ñy ban nh©n d©n x· KiÕn Thôy', 'ỦY BAN NHÂN DÂN XÃ KIẾN THỤY'],
		[
			'VNI',
			VNI,
			'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam; ÑOÄC LAÄP - TÖÏ DO; 40 ngöôøi',
			'Cộng hòa xã hội chủ nghĩa Việt Nam; ĐỘC LẬP - TỰ DO; 40 người',
		],
		['codes of a symbol font', TCVN3, '\uf043\uf0e9\uf06e\uf067 \uf061\uf06e', 'Cộng an'],
		['quotes and dashes', TCVN3, '“biªn chÕ” – 34/40…', '“biên chế” – 34/40…'],
	] as const)('%s', (_, font, source, text) => expect(decodeLegacy(source, font)).toBe(text));

	it.each([TCVN3, VNI])('has a code of its own for each letter: $encoding', (font) => {
		const letters = LETTERS[font.encoding];
		const codes = letters.map((letter) => encodeLegacy(letter, font));
		expect(new Set(codes).size).toBe(letters.length);
		expect(codes.map((code) => decodeLegacy(code, font))).toEqual(letters);
		expect(codes.join('')).toMatch(/^[\u0020-\u007f\u00a1-\u00ff]+$/);
	});
});

const WRITINGS: readonly (readonly [what: string, text: string, font: LegacyFont, writing: string | null])[] = [
	['a sentence in TCVN3', 'ñy ban nh©n d©n x· b¸o c¸o', TCVN3, 'legacy'],
	['a sentence in VNI', 'Uûy ban nhaân daân xaõ baùo caùo', VNI, 'legacy'],
	['Unicode under the name of .VnTime', 'Ủy ban nhân dân xã báo cáo', TCVN3, 'unicode'],
	['Unicode under the name of VNI-Times', 'có 34 cán bộ, hiện còn thiếu', VNI, 'unicode'],
	['Unicode without a letter beyond Latin-1', 'có tám thành viên và hai thôn', VNI, 'unicode'],
	['decomposed Unicode', 'bie\u0302n che\u0302\u0301', VNI, 'unicode'],
	['ASCII alone', 'UBND 34/40', TCVN3, null],
	['a word that is one in both readings', 'Có', TCVN3, null],
	['a piece that begins with a sign of VNI', 'ùng', VNI, null],
	['a measure', '100×200 m²', TCVN3, null],
];

describe('writingOf', () => {
	it.each(WRITINGS)('%s', (_, text, font, writing) => expect(writingOf(text, font)).toBe(writing));
});

const parts = (...texts: readonly (readonly [text: string, font: LegacyFont | null])[]) => {
	const source = texts.map(([text]) => text).join('');
	let start = 0;
	const spans = texts.flatMap(([text, font]) => {
		start += text.length;
		return font === null ? [] : [{ start: start - text.length, end: start, font }];
	});
	return { source, spans };
};

describe('readLegacy', () => {
	it.each([
		['words cut between runs', parts(['UBND THAØNH PH', VNI], ['OÁ HAÛI PHOØN', VNI], ['G', VNI]), 'UBND THÀNH PHỐ HẢI PHÒNG'],
		['a letter cut from its sign', parts(['Bie', VNI], ['ân cheá', VNI]), 'Biên chế'],
		['a capital from the font of capitals', parts(['®', CAPITALS], ['¬n vÞ', TCVN3]), 'Đơn vị'],
		['other fonts between', parts(['Cã ', TCVN3], ['40 biên chế ·', null], [' ®­îc giao', TCVN3]), 'Có 40 biên chế · được giao'],
		['Unicode typed into it', parts(['Căn cứ NghÞ quyÕt của Héi ®ång', TCVN3]), 'Căn cứ Nghị quyết của Hội đồng'],
		['its encoding in Unicode', parts(['Căn cứ NghÞ quyết của Chính phủ về việc', TCVN3]), 'Căn cứ Nghị quyết của Chính phủ về việc'],
	])('%s', (_, { source, spans }, text) => expect(readLegacy(source, spans, 'legacy').text.normalize('NFC')).toBe(text));

	it('takes a text that tells nothing as it is told to', () => {
		const { source, spans } = parts(['Có ubnd', CAPITALS]);
		expect(readLegacy(source, spans, 'legacy')).toMatchObject({ text: 'CÚ UBND', writings: [] });
		expect(readLegacy(source, spans, 'unicode')).toMatchObject({ text: 'Có ubnd', writings: [] });
	});

	it('moves places', () => {
		const { source, spans } = parts(['cheá ñoä: ', VNI], ['40', null]);
		const { text, move } = readLegacy(source, spans, 'legacy');
		const span = move({ start: source.length - 2, end: source.length });
		expect(text.slice(span.start, span.end)).toBe('40');
		expect(move({ start: 0, end: source.length })).toEqual({ start: 0, end: text.length });
	});

	it('takes time in proportion to the text', () => {
		const { source, spans } = parts(
			...Array.from({ length: 100_000 }, (_, index) => ['®¬n ', index % 2 === 0 ? TCVN3 : CAPITALS] as const),
		);
		const start = performance.now();
		expect(readLegacy(source, spans, 'legacy').text.startsWith('đơn ĐƠN đơn')).toBe(true);
		expect(performance.now() - start).toBeLessThan(4000);
	});
});
