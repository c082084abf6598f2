import { describe, expect, it } from 'vitest';
import { buildDocx, p, r, style } from '../../../test-support/build-docx.js';
import { outline, readBuilt } from '../../../test-support/read-built.js';
import { assemble } from '../../assemble.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { readDocx } from './read.js';

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const tcvn3 = (text: string) => r(text, font('.VnTime'));
const vni = (text: string) => r(text, font('VNI-Times'));

const CASES: readonly { readonly what: string; readonly body: string; readonly styles?: string; readonly says: readonly string[] }[] = [
	{ what: 'TCVN3', body: p(tcvn3('X· cßn thiÕu 06 biªn chÕ.')), says: ['Xã còn thiếu 06 biên chế.'] },
	{ what: 'VNI', body: p(vni('Xaõ coøn thieáu 06 bieân cheá.')), says: ['Xã còn thiếu 06 biên chế.'] },
	{ what: 'the capitals of .VnTimeH', body: p(r('uû ban nh©n d©n', font('.VnTimeH'))), says: ['UỶ BAN NHÂN DÂN'] },
	{
		what: 'a font that a style names, and a run that names another',
		styles: style('Normal', `<w:rPr>${font('.VnTime')}</w:rPr>`).replace('w:type="paragraph"', 'w:type="paragraph" w:default="1"'),
		body: p(r('HiÖn cã ') + r('40 biên chế', font('Times New Roman')) + r(', thiÕu ') + r('06', '<w:rFonts w:asciiTheme="minorHAnsi"/>')),
		says: ['Hiện có 40 biên chế, thiếu 06'],
	},
	{
		what: 'Unicode under the name of a legacy font, where a word by itself tells nothing',
		body: p(tcvn3('Có')) + p(tcvn3('Xã hiện có 34 cán bộ, công chức')) + p(r('có', font('.VnTimeH'))),
		says: ['Có', 'Xã hiện có 34 cán bộ, công chức', 'có'],
	},
	{
		what: 'the same word in a file of TCVN3',
		body: p(tcvn3('Cã')) + p(tcvn3('X· hiÖn cã 34 c¸n bé, c«ng chøc')),
		says: ['Có', 'Xã hiện có 34 cán bộ, công chức'],
	},
	{
		what: 'letters as codes of a symbol font',
		body: p(`${r('\uf043\uf0e9\uf06e\uf067 \uf0ae', font('.VnTime'))}<w:r><w:sym w:font=".VnTime" w:char="F0E3"/></w:r>`),
		says: ['Cộng đó'],
	},
	{
		what: 'a soft hyphen, which is a letter here',
		body: p(`<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>ng</w:t><w:softHyphen/><w:t>êi</w:t></w:r>`),
		says: ['người'],
	},
	{ what: 'plain fonts', body: p(r('100 m² · § 5 «x»')), says: ['100 m² · § 5 «x»'] },
];

describe('readDocx: fonts from before Unicode', () => {
	it.each(CASES)('$what', ({ body, styles, says }) => {
		const read = outline(styles === undefined ? body : { body, styles });
		expect(read.map((text) => String(text).normalize('NFC'))).toEqual(says);
	});

	it('reads a number in the font of its list', () => {
		const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§iÒu %1."/><w:rPr>${font('.VnTime')}</w:rPr></w:lvl>`;
		const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
		const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
		expect(outline({ body: p(tcvn3('Biªn chÕ'), list), numbering })).toEqual(['Điều 1. Biên chế']);
	});

	it('keeps bold and places where a sign and its letter stand in two runs', () => {
		const bold = (text: string) => r(text, `<w:b/>${font('VNI-Times')}`);
		const raw = readDocx(buildDocx({ body: p(vni('Bie') + vni('ân cheá: ') + bold('40 ngö') + bold('ôøi')) }), DEFAULT_LIMITS);
		const { text, blocks } = assemble(raw, DEFAULT_LIMITS);
		expect(text).toBe('Biên chế: 40 người');
		expect(blocks[0]?.kind !== 'table' && blocks[0]?.bold.map(({ start, end }) => text.slice(start, end))).toEqual(['40 người']);
	});

	it('says that it turned text into Unicode', () => {
		expect(readBuilt(p(tcvn3('biªn chÕ'))).warnings).toEqual([
			{ code: 'docx.legacy-font', message: 'text in fonts from before Unicode was turned into Unicode', page: null },
		]);
		expect(readBuilt(p(tcvn3('biên chế'))).warnings).toEqual([]);
	});
});
