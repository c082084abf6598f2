import { describe, expect, it } from 'vitest';
import { buildDocx, type DocxParts, GRID, p, r, tbl } from '../../../test-support/build-docx.js';
import { ParseFailure } from '../../failure.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { parse } from '../../parse.js';
import { readDocx } from './read.js';

const TEXT = p(r('Xã được giao 40 biên chế.'));
const PIC = '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:spPr/></pic:pic>';
const CM = 360_000;

const run = (content: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const drawing = (width: number, height: number, data = PIC) =>
	`<w:drawing><wp:inline><wp:extent cx="${Math.round(width * CM)}" cy="${Math.round(height * CM)}"/><a:graphic><a:graphicData>${data}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
const vml = (style: string) => `<w:pict><v:shape style="${style}"><v:imagedata/></v:shape></w:pict>`;
const box = (content: string) => `<wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`;
const scan = drawing(19.4, 27.5);

const CASES: readonly { readonly what: string; readonly body: string; readonly unread: number }[] = [
	{ what: 'a page', body: p(run(scan)), unread: 1 },
	{ what: 'two pages in one paragraph', body: p(run(scan) + run(scan)), unread: 2 },
	{ what: 'half a page', body: p(run(drawing(11, 14))), unread: 1 },
	{ what: 'a logo', body: p(run(drawing(3, 3))), unread: 0 },
	{ what: 'a photograph across the page', body: p(run(drawing(16, 12))), unread: 0 },
	{ what: 'a stripe down the page', body: p(run(drawing(3, 27))), unread: 0 },
	{ what: 'a chart', body: p(run(drawing(16, 20, ''))), unread: 0 },
	{ what: 'a text box as large as a page', body: p(run(drawing(16, 20, box(p(r('trong')))))), unread: 0 },
	{ what: 'a logo inside such a box', body: p(run(drawing(16, 20, box(p(run(drawing(3, 3))))))), unread: 0 },
	{ what: 'a page inside a box', body: p(run(drawing(16, 20, box(p(run(scan)))))), unread: 1 },
	{ what: 'a page in a cell', body: tbl([[p(run(scan)), p(r('34'))]], GRID), unread: 1 },
	{ what: 'a deleted page', body: p(`<w:del>${run(scan)}</w:del>`), unread: 0 },
	{ what: 'a hidden page', body: p(run(scan, '<w:vanish/>')), unread: 0 },
	{ what: 'a page in VML', body: p(run(vml('position:absolute;width:453.5pt;height:9in'))), unread: 1 },
	{ what: 'a stamp in VML', body: p(run(vml('width:90pt;height:90pt'))), unread: 0 },
	{ what: 'VML without a size', body: p(run(vml('width:9000;height:14000'))), unread: 0 },
	{
		what: 'a page in a group of VML',
		body: p(run(`<w:pict><v:group style="width:453pt;height:640pt">${vml('width:9000;height:14000')}</v:group></w:pict>`)),
		unread: 1,
	},
	{
		what: 'a page written twice, for old and new programs',
		body: p(
			run(
				`<mc:AlternateContent><mc:Choice Requires="wpg">${scan}</mc:Choice><mc:Fallback>${vml('width:453pt;height:640pt')}</mc:Fallback></mc:AlternateContent>`,
			),
		),
		unread: 1,
	},
];

function failureOf(parts: DocxParts): ParseFailure | null {
	try {
		readDocx(buildDocx(parts), DEFAULT_LIMITS);
		return null;
	} catch (error) {
		if (error instanceof ParseFailure) return error;
		throw error;
	}
}

describe('readDocx: pictures as large as a page', () => {
	it.each(CASES)('$what', ({ body, unread }) => {
		const { pages, warnings } = readDocx(buildDocx({ body: TEXT + body }), DEFAULT_LIMITS);
		expect(pages[0]).toMatchObject({ page: 1, source: 'docx', grade: 'trusted', reason: null });
		expect(pages.slice(1)).toEqual(
			Array.from({ length: unread }, (_, index) => ({
				page: index + 2,
				width: null,
				height: null,
				source: 'none',
				grade: 'none',
				reason: 'ảnh cả trang chèn trong tệp Word',
			})),
		);
		expect(warnings).toEqual([]);
	});

	it('a body of such pictures alone is a scan, whatever its frame and its header', () => {
		expect(failureOf({ body: p(run(scan)) + p(run(scan)) })?.code).toBe('ocr-failed');
		expect(failureOf({ body: tbl([[p(run(scan)), p('')]], GRID) })?.code).toBe('ocr-failed');
		const section = '<w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/></w:sectPr>';
		expect(failureOf({ body: p(run(scan)) + section, headers: [p(r('Scan'))] })?.code).toBe('ocr-failed');
	});

	it('a picture in a header is no page', () => {
		const section = '<w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/></w:sectPr>';
		expect(readDocx(buildDocx({ body: TEXT + section, headers: [p(run(scan))] }), DEFAULT_LIMITS).pages).toHaveLength(1);
	});

	it('a body of a logo alone is empty', async () => {
		await expect(parse(buildDocx({ body: p(run(drawing(3, 3))) }), DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'empty' });
	});

	it('pictures without end are too many pages', () => {
		const body = TEXT + p(run(scan).repeat(DEFAULT_LIMITS.pages + 1));
		expect(failureOf({ body })?.code).toBe('too-large');
	});
});
