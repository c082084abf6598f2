import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type DocxParts, docxFiles, p, r, style } from '../../../test-support/build-docx.js';
import { outline, readBuilt } from '../../../test-support/read-built.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { readDocx } from './read.js';

const field = (instruction: string, result: string) =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
	`<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const BODY_CASES: readonly { readonly what: string; readonly body: DocxParts | string; readonly blocks: readonly unknown[] }[] = [
	{ what: 'composed and decomposed letters pass untouched', body: p(r('Xa\u0303 Hà Đông')), blocks: ['Xa\u0303 Hà Đông'] },
	{
		what: 'spaces at the ends hold only where they are preserved',
		body: p('<w:r><w:t> 34 </w:t></w:r><w:r><w:t xml:space="preserve"> người</w:t></w:r>'),
		blocks: ['34 người'],
	},
	{
		what: 'tab, line break, hyphens',
		body: p(
			'<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>195</w:t><w:noBreakHyphen/><w:t>KL</w:t><w:softHyphen/><w:cr/><w:t>C</w:t></w:r>',
		),
		blocks: ['A\tB\n195-KL\nC'],
	},
	{
		what: 'a page break ends the paragraph',
		body: p(`${r('báo cáo./.')}<w:r><w:br w:type="page"/></w:r>${r('PHỤ LỤC')}`),
		blocks: ['báo cáo./.', 'PHỤ LỤC'],
	},
	{ what: 'empty paragraphs are left out', body: p('') + p(r('  ')) + p(r('Có')), blocks: ['Có'] },
	{
		what: 'bullets of symbol fonts',
		body: p('<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r><w:r><w:t>\uf0b7 Một \uf0d8</w:t></w:r>'),
		blocks: ['•• Một •'],
	},
	{
		what: 'signs of symbol fonts that mean something',
		body: p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r><w:t>95%</w:t></w:r>'),
		blocks: ['≥95%'],
	},
	{
		what: 'content controls, smart tags, links, simple fields',
		body: `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(`<w:smartTag>${r('Xã ')}</w:smartTag><w:hyperlink>${r('Hà ')}</w:hyperlink><w:fldSimple w:instr=" TITLE ">${r('Đông')}</w:fldSimple>`)}</w:sdtContent></w:sdt>`,
		blocks: ['Xã Hà Đông'],
	},
	{
		what: 'a field shows its result',
		body: p(`${r('Tổng: ')}${field(' =SUM(ABOVE) ', r('215'))}${r(' người')}`),
		blocks: ['Tổng: 215 người'],
	},
	{
		what: 'a field inside an instruction is no text',
		body: p(field(`IF </w:instrText></w:r>${field('MERGEFIELD x', r('7'))}<w:r><w:instrText>`, r('đủ'))),
		blocks: ['đủ'],
	},
	{
		what: 'page numbers are left out',
		body: p(`${r('Trang ')}${field(' PAGE \\* MERGEFORMAT ', r('2'))}<w:fldSimple w:instr="NUMPAGES">${r('9')}</w:fldSimple>`),
		blocks: ['Trang '],
	},
	{
		what: 'a field that is never closed does not swallow the report',
		body: p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('x')}`) + p(r('34 người')),
		blocks: ['34 người'],
	},
	{
		what: 'insertions and moves to stay, deletions and moves from go',
		body: p(
			`${r('Có ')}<w:del><w:r><w:delText>35</w:delText></w:r></w:del><w:ins>${r('34')}</w:ins><w:moveFrom>${r(' A')}</w:moveFrom><w:moveTo>${r(' B')}</w:moveTo>`,
		),
		blocks: ['Có 34 B'],
	},
	{
		what: 'a deleted paragraph mark joins',
		body: p(r('Xã còn '), '<w:jc w:val="center"/><w:rPr><w:del/></w:rPr>') + p(r('thiếu 06')),
		blocks: ['Xã còn thiếu 06'],
	},
	{
		what: 'old properties of a tracked change do not hold',
		body: p(
			r('rõ', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
			'<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
		),
		blocks: ['rõ'],
	},
	{
		what: 'hidden text is left out',
		body: p(`${r('34')}${r('99', '<w:vanish/>')}${r(' người', '<w:vanish w:val="0"/>')}`),
		blocks: ['34 người'],
	},
	{
		what: 'a hidden paragraph mark joins',
		body: p(r('Điều 1. '), '<w:rPr><w:specVanish/></w:rPr>') + p(r('Phạm vi')),
		blocks: ['Điều 1. Phạm vi'],
	},
	{
		what: 'a typed note mark does not join the number',
		body: p(`${r('34')}${r('1', '<w:vertAlign w:val="superscript"/>')}${r(' người')}`),
		blocks: ['34¹ người'],
	},
	{
		what: 'a fraction keeps its bar',
		body: p('<m:oMath><m:f><m:num><m:r><m:t>34</m:t></m:r></m:num><m:den><m:r><m:t>40</m:t></m:r></m:den></m:f></m:oMath>'),
		blocks: ['34/40'],
	},
	{
		what: 'comments and their marks are left out',
		body: p(`<w:commentRangeStart w:id="1"/>${r('34')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`),
		blocks: ['34'],
	},
	{
		what: 'a text box follows its paragraph, one branch only',
		body: p(
			`<w:r><w:t>ngoài</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(r('trong'))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('trong'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent><w:t xml:space="preserve"> hộp</w:t></w:r>`,
		),
		blocks: ['ngoài hộp', 'trong'],
	},
	{
		what: 'the fallback stands in for what nobody knows',
		body: p(
			`<w:r><mc:AlternateContent><mc:Choice Requires="cx9">${r('A')}</mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>${p(r('hộp'))}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
		),
		blocks: ['hộp'],
	},
	{ what: 'an unknown element is named and its content read', body: p(`<w:novelty>${r('vẫn đọc')}</w:novelty>`), blocks: ['vẫn đọc'] },
	{
		what: 'notes follow the body, without marks, unused ones left out',
		body: {
			body: p(
				`${r('34')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' người')}<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
			),
			footnotes: `<w:footnote w:type="separator" w:id="0">${p(r('—'))}</w:footnote><w:footnote w:id="1">${p(r('thừa'))}</w:footnote><w:footnote w:id="3">${p(r('ba'))}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r('Kể cả 02 hợp đồng')}`)}</w:footnote>`,
		},
		blocks: ['34 người', 'note: Kể cả 02 hợp đồng', 'note: ba'],
	},
	{
		what: 'headers stand before, footers behind, each once, a first page only where there is one',
		body: {
			body: `${p(r('Thân'), '<w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/><w:headerReference w:type="first" r:id="rIdH2"/></w:sectPr>')}${p(r('Hai'))}<w:sectPr><w:headerReference w:type="default" r:id="rIdH3"/><w:footerReference w:type="default" r:id="rIdF1"/><w:headerReference w:type="even" r:id="rIdH2"/></w:sectPr>`,
			headers: [p(r('UBND XÃ HÀ ĐÔNG')), p(r('trang đầu')), p(r('UBND XÃ HÀ ĐÔNG'))],
			footers: [p(`${r('Trang ')}${field('PAGE', r('1'))}`)],
			settings: '<w:evenAndOddHeaders w:val="0"/><w:zoom w:percent="100"/>',
		},
		blocks: ['furniture: UBND XÃ HÀ ĐÔNG', 'Thân', 'Hai', 'furniture: Trang '],
	},
];

describe('readDocx: text', () => {
	it.each(BODY_CASES)('$what', ({ body, blocks }) => {
		expect(outline(body)).toEqual(blocks);
	});

	it('says what it did not know', () => {
		expect(readBuilt(p(`<w:novelty>${r('x')}</w:novelty>`)).warnings).toEqual([
			{ code: 'docx.unknown-element', message: 'element <w:novelty> is not known to the reader', page: null },
		]);
		expect(readBuilt(p(r('Céng hßa', '<w:rFonts w:ascii=".VnTime"/>'))).warnings.map(({ code }) => code)).toEqual(['docx.legacy-font']);
	});

	it('reads other prefixes, the strict namespace, another place and UTF-16', () => {
		const files = docxFiles({ body: '' });
		const xml =
			'<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="end"/></x:pPr><x:r><x:t>Chặt chẽ</x:t></x:r></x:p></x:body></x:document>';
		delete files['word/document.xml'];
		files['deep/main.xml'] = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
		files['_rels/.rels'] = Buffer.from(
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/deep/main.xml"/></Relationships>',
		);
		const [block] = readDocx(zipSync(files), DEFAULT_LIMITS).blocks;
		expect(block).toMatchObject({ text: 'Chặt chẽ', align: 'right' });
	});
});

describe('readDocx: styles', () => {
	const styles =
		'<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault><w:pPrDefault><w:pPr><w:ind w:firstLine="200"/></w:pPr></w:pPrDefault></w:docDefaults>' +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>` +
		style('u1', '<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>') +
		style('Child', '<w:basedOn w:val="u1"/>') +
		style('Title', '<w:name w:val="Title"/><w:basedOn w:val="Normal"/>') +
		style('Hid', '<w:rPr><w:vanish/></w:rPr>') +
		style('A', '<w:basedOn w:val="B"/>') +
		style('B', '<w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
		style('Strong', '<w:rPr><w:b/></w:rPr>', 'character') +
		style('Ghost', '<w:rPr><w:vanish/></w:rPr>', 'character');
	const first = (body: string) => readBuilt({ body, styles }).blocks[0];
	const named = (id: string) => `<w:pStyle w:val="${id}"/>`;

	it('inherits weight, place and outline level', () => {
		expect(first(p(r('MỞ ĐẦU'), named('Child')))).toMatchObject({
			headingLevel: 1,
			align: 'center',
			bold: [{ start: 0, end: 6 }],
			indent: 10,
		});
		expect(first(p(r('BÁO CÁO'), named('Title')))).toMatchObject({ headingLevel: null, align: 'justify', bold: [] });
		expect(first(p(r('x'), named('A')))).toMatchObject({ headingLevel: 2 });
		expect(first(p(r('x'), `${named('u1')}<w:outlineLvl w:val="9"/>`))).toMatchObject({ headingLevel: null });
	});

	it('sets bold styles off against each other and lets the run decide', () => {
		const runs = r('a', '<w:rStyle w:val="Strong"/>') + r('b', '<w:b w:val="0"/>') + r('c') + r('d');
		expect(first(p(runs, named('u1')))).toMatchObject({ text: 'abcd', bold: [{ start: 2, end: 4 }] });
		expect(first(p(r('a') + r('b', '<w:rStyle w:val="Strong"/>')))).toMatchObject({ bold: [{ start: 1, end: 2 }] });
	});

	it('hides by paragraph style and by character style', () => {
		expect(first(p(r('mật'), named('Hid')) + p(r('lộ') + r('mật', '<w:rStyle w:val="Ghost"/>')))).toMatchObject({ text: 'lộ' });
	});

	it('counts indents in points from both properties', () => {
		expect(first(p(r('x'), '<w:ind w:left="720" w:hanging="360"/>'))).toMatchObject({ indent: 18 });
		expect(first(p(r('x'), '<w:ind w:start="1cm" w:firstLine="0"/>'))).toMatchObject({ indent: 28.35 });
	});
});
