import { describe, expect, it } from 'vitest';
import { buildDocx, p, r } from '../../../test-support/build-docx.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { formatNumber } from './number-format.js';
import { readDocx } from './read.js';

const lvl = (index: number, format: string, text: string, more = '') =>
	`<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const at = (id: number, level: number, text = 'x') => p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);

function markers(numbering: string, body: string, styles = ''): readonly string[] {
	const { blocks } = readDocx(buildDocx({ body, numbering, styles }), DEFAULT_LIMITS);
	return blocks.map((block) => (block.kind === 'paragraph' ? block.text.slice(0, block.autoMarkerLength).trim() : 'table'));
}

const OUTLINE = abstract(
	1,
	lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.') + lvl(2, 'lowerLetter', '%3)') + lvl(3, 'decimal', '%1.%2.%4'),
);
const LEGAL = abstract(
	1,
	lvl(0, 'upperRoman', '%1') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>') + lvl(2, 'bullet', '—') + lvl(3, 'decimal', '%1.%2.%3%4'),
);

const CASES: readonly {
	readonly what: string;
	readonly numbering: string;
	readonly body: string;
	readonly styles?: string;
	readonly markers: readonly string[];
}[] = [
	{
		what: 'levels begin anew under each higher one',
		numbering: OUTLINE + num(1, 1),
		body: at(1, 0) + at(1, 1) + at(1, 1) + at(1, 2) + at(1, 0) + at(1, 1) + at(1, 2),
		markers: ['I.', '1.', '2.', 'a)', 'II.', '1.', 'a)'],
	},
	{
		what: 'a higher level that was never used counts as begun',
		numbering: OUTLINE + num(1, 1),
		body: at(1, 1) + at(1, 3),
		markers: ['1.', 'I.1.1'],
	},
	{
		what: 'instances of one definition count on',
		numbering: OUTLINE + num(1, 1) + num(2, 1),
		body: at(1, 0) + at(2, 0) + at(1, 0),
		markers: ['I.', 'II.', 'III.'],
	},
	{
		what: 'a start override begins anew, once',
		numbering: OUTLINE + num(1, 1) + num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'),
		body: at(1, 0) + at(2, 0) + at(2, 0),
		markers: ['I.', 'IV.', 'V.'],
	},
	{
		what: 'an overridden level prints its own way',
		numbering: OUTLINE + num(1, 1, `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', 'Điều %1.')}</w:lvlOverride>`),
		body: at(1, 0) + at(1, 0),
		markers: ['Điều 1.', 'Điều 2.'],
	},
	{
		what: 'legal numbers, and nothing for a bullet level',
		numbering: LEGAL + num(1, 1),
		body: at(1, 0) + at(1, 0) + at(1, 1) + at(1, 3) + at(1, 3),
		markers: ['I', 'II', '2.1', 'II.1.1', 'II.1.2'],
	},
	{
		what: 'a level may never begin anew',
		numbering: abstract(1, lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>')) + num(1, 1),
		body: at(1, 0) + at(1, 1) + at(1, 0) + at(1, 1),
		markers: ['1.', '(1)', '2.', '(2)'],
	},
	{
		what: 'typed bullets stay, glyphs become dots',
		numbering:
			abstract(
				1,
				lvl(0, 'bullet', '-') +
					lvl(1, 'bullet', '+') +
					lvl(2, 'bullet', '\uf0b7') +
					lvl(3, 'bullet', '§', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>') +
					lvl(4, 'bullet', '\uf02d', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'),
			) + num(1, 1),
		body: at(1, 0) + at(1, 1) + at(1, 2) + at(1, 3) + at(1, 4),
		markers: ['-', '+', '•', '•', '-'],
	},
	{
		what: 'list 0 takes a style’s numbers away',
		numbering: OUTLINE + num(1, 1),
		styles: '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
		body: p(r('x'), '<w:pStyle w:val="L"/>') + p(r('x'), '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
		markers: ['I.', ''],
	},
	{
		what: 'a style stands for the level that names it, or for its own',
		numbering:
			abstract(
				1,
				lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>') +
					lvl(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>') +
					lvl(2, 'lowerLetter', '%3)'),
			) + num(1, 1),
		styles:
			'<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="H2"><w:basedOn w:val="H1"/></w:style><w:style w:styleId="H3"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>',
		body: ['H1', 'H2', 'H3', 'H1'].map((id) => p(r('x'), `<w:pStyle w:val="${id}"/>`)).join(''),
		markers: ['I.', '1.', 'a)', 'II.'],
	},
	{
		what: 'a definition may stand behind a numbering style',
		numbering: `${abstract(1, '<w:numStyleLink w:val="NS"/>')}${abstract(2, `<w:styleLink w:val="NS"/>${lvl(0, 'decimal', '%1/')}`)}${num(1, 1)}${num(2, 2)}`,
		styles: '<w:style w:type="numbering" w:styleId="NS"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
		body: at(1, 0) + at(2, 0),
		markers: ['1/', '2/'],
	},
	{
		what: 'deleted and hidden paragraphs are not counted, empty ones are',
		numbering: OUTLINE + num(1, 1),
		body:
			at(1, 0) +
			p('<w:del><w:r><w:delText>x</w:delText></w:r></w:del>', '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>') +
			p(r('x', '<w:vanish/>'), '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>') +
			at(1, 0) +
			p('', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
			at(1, 0),
		markers: ['I.', 'II.', 'IV.'],
	},
	{
		what: 'a page break inside prints the number once',
		numbering: OUTLINE + num(1, 1),
		body: p(`${r('a')}<w:r><w:br w:type="page"/></w:r>${r('b')}`, '<w:numPr><w:numId w:val="1"/></w:numPr>') + at(1, 0),
		markers: ['I.', '', 'II.'],
	},
	{ what: 'lists that are not there print nothing', numbering: OUTLINE, body: at(7, 0), markers: [''] },
];

describe('automatic numbers', () => {
	it.each(CASES)('$what', ({ numbering, body, styles, markers: expected }) => {
		expect(markers(numbering, body, styles)).toEqual(expected);
	});

	it('puts marker, level, weight and the list’s indents on the paragraph', () => {
		const numbering =
			abstract(1, lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%1.%2.', '<w:pPr><w:ind w:left="1440" w:hanging="720"/></w:pPr>')) +
			num(1, 1);
		const bold = p(r('Biệt phái', '<w:b/>'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:b/></w:rPr>');
		const { blocks } = readDocx(buildDocx({ body: at(1, 0) + bold, numbering }), DEFAULT_LIMITS);
		expect(blocks[1]).toMatchObject({
			text: '1.1. Biệt phái',
			autoMarkerLength: 5,
			listLevel: 1,
			indent: 36,
			bold: [{ start: 0, end: 14 }],
		});
		expect(blocks[0]).toMatchObject({ text: '1. x', autoMarkerLength: 3, listLevel: 0, bold: [] });
	});

	it.each([
		[4, 'upperRoman', 'IV'],
		[1999, 'lowerRoman', 'mcmxcix'],
		[28, 'lowerLetter', 'bb'],
		[3, 'upperLetter', 'C'],
		[7, 'decimalZero', '07'],
		[12, 'ordinal', '12th'],
		[5, 'chicago', '**'],
		[3, 'decimalEnclosedCircle', '③'],
		[9, '001, 002, 003, ...', '009'],
		[2, 'japaneseCounting', '2'],
		[999_999_999, 'upperLetter', '999999999'],
	])('%i as %s is %s', (value, format, text) => {
		expect(formatNumber(value, format)).toBe(text);
	});
});
