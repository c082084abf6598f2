import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits.js';
import type { RawParagraph } from '../../raw.js';
import { readPdf } from './read.js';
import { TinyPdf } from './tiny-pdf.cases.js';

/** Lines as `[x, y from the top, text, bold?]`; every sign is five points wide, the page 600 by 800. */
type Printed = readonly [x: number, y: number, text: string, bold?: 'bold'];

async function blocksOf(...pages: readonly (readonly Printed[])[]): Promise<RawParagraph[]> {
	const pdf = new TinyPdf();
	for (const page of pages) pdf.page(page.map(([x, y, text, bold]) => pdf.text(x, 800 - y, text, { bold: bold === 'bold' })));
	const doc = await readPdf(pdf.build(), DEFAULT_LIMITS);
	return doc.blocks.filter((block): block is RawParagraph => block.kind === 'paragraph');
}

async function texts(...pages: readonly (readonly Printed[])[]): Promise<string[]> {
	return (await blocksOf(...pages)).flatMap((block) => (block.layer === 'body' ? [block.text] : []));
}

/** A line that fills the measure from `x` to 500, ending with the given words. */
const full = (x: number, y: number, end = ''): Printed => {
	const length = Math.floor((500 - x) / 5);
	const filler = 'và các đơn vị '.repeat(10).slice(0, length - end.length);
	return [x, y, `${filler.replace(/ $/, 'g').replace(/^ /, 'v')}${end}`];
};

describe('paragraphs', () => {
	it('joins lines and begins anew at first-line indents', async () => {
		const found = await texts([full(128, 100), full(100, 114), [100, 128, 'hết một.'], full(128, 142), [100, 156, 'hết hai.']]);
		expect(found).toHaveLength(2);
		expect(found[0]).toMatch(/hết một\.$/);
		expect(found[1]).toMatch(/hết hai\.$/);
	});

	it('begins anew where a line ended early, without any indent', async () => {
		const found = await texts([full(100, 100), [100, 114, 'Hết đoạn.'], full(100, 128), full(100, 142), [100, 156, 'Hết.']]);
		expect(found).toHaveLength(2);
	});

	it('keeps a wrapped line that happens to begin like an item', async () => {
		const found = await texts([
			full(128, 100, ' Văn hóa'),
			full(100, 114, ' Văn hóa'),
			[100, 128, '- Xã hội đã họp.'],
			[128, 142, '- Mục riêng;'],
			[128, 156, '- Mục khác.'],
		]);
		expect(found).toHaveLength(3);
		expect(found[0]).toMatch(/Văn hóa - Xã hội đã họp\.$/);
		expect(found.slice(1)).toEqual(['- Mục riêng;', '- Mục khác.']);
	});

	it('carries hanging items on', async () => {
		const item = (y: number, mark: string): Printed => [120, y, `${mark} ${full(130, y)[2]}`];
		const found = await texts([
			full(100, 80),
			[100, 94, 'Gồm:'],
			item(108, '-'),
			[134, 122, 'phần sau;'],
			item(136, '-'),
			[134, 150, 'phần cuối.'],
		]);
		expect(found).toHaveLength(3);
		expect(found[1]).toMatch(/^- .*phần sau;$/);
	});

	it('ends a bold heading where plain text begins', async () => {
		const found = await texts([[100, 100, 'I. Kết quả', 'bold'], full(100, 114), [100, 128, 'xong.']]);
		expect(found[0]).toBe('I. Kết quả');
		expect(found).toHaveLength(2);
	});

	it.each([
		['số 195-', 'KL/TW của', 'số 195-KL/TW của'],
		['hành chính -', 'xã hội ở', 'hành chính - xã hội ở'],
		['hội nghị\u00ad', 'trực tuyến', 'hội nghịtrực tuyến'],
		['số 2581/', 'UBND-NVKTGS', 'số 2581/UBND-NVKTGS'],
		['tính đến', 'ngày 15', 'tính đến ngày 15'],
	])('joins "%s" and "%s" at a line end', async (first, second, joined) => {
		const found = await texts([full(128, 100), full(100, 114, ` ${first}`), [100, 128, second]]);
		expect(found).toHaveLength(1);
		expect(found[0]?.endsWith(joined)).toBe(true);
	});

	it('reads a document that prints every hyphen as U+00AD', async () => {
		expect(await texts([[100, 100, 'số 195\u00adKL/TW \u00ad bản sao']])).toEqual(['số 195-KL/TW - bản sao']);
	});

	it('parts a title in the middle from the place and day right above it', async () => {
		const found = await texts([full(128, 60), [300, 74, 'Hùng Thắng, ngày 01/10/2025'], [270, 88, 'BÁO CÁO'], full(128, 102)]);
		expect(found.slice(1, 3)).toEqual(['Hùng Thắng, ngày 01/10/2025', 'BÁO CÁO']);
	});
});

describe('columns', () => {
	const long = [full(128, 300), full(100, 314), [100, 328, 'hết.'] as Printed];

	it('reads the two-column head column by column', async () => {
		const found = await texts([
			[110, 60, 'UBND THÀNH PHỐ'],
			[300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
			[105, 75, 'ỦY BAN NHÂN DÂN', 'bold'],
			[320, 76, 'Độc lập - Tự do'],
			[110, 92, 'Số: 12/BC-UBND'],
			[290, 95, 'Hùng Thắng, ngày 01/10/2025'],
			[275, 130, 'BÁO CÁO', 'bold'],
			...long,
		]);
		expect(found.slice(0, 7)).toEqual([
			'UBND THÀNH PHỐ',
			'ỦY BAN NHÂN DÂN',
			'Số: 12/BC-UBND',
			'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
			'Độc lập - Tự do',
			'Hùng Thắng, ngày 01/10/2025',
			'BÁO CÁO',
		]);
	});

	it('reads recipients before the signer, whose name stands far below', async () => {
		const found = await texts([
			...long,
			[100, 360, 'Nơi nhận:', 'bold'],
			[340, 360, 'TM. ỦY BAN NHÂN DÂN', 'bold'],
			[100, 374, '- Như trên;'],
			[365, 374, 'CHỦ TỊCH', 'bold'],
			[100, 388, '- Lưu: VT.'],
			[360, 450, 'Lê Đức An', 'bold'],
		]);
		expect(found.slice(1)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Đức An']);
	});

	it('leaves labels beside their values', async () => {
		const found = await texts([...long, [100, 360, 'Được giao:'], [300, 360, '43'], [100, 374, 'Có mặt:'], [300, 374, '39']]);
		expect(found.slice(1)).toEqual(['Được giao: 43', 'Có mặt: 39']);
	});
});

describe('furniture and notes', () => {
	it('lets page numbers and running heads cut no sentence', async () => {
		const first: Printed[] = [[300, 40, '1'], full(128, 100), full(100, 114, ' tiếp tục')];
		const second: Printed[] = [
			[300, 40, '2'],
			[100, 100, 'sang trang sau.'],
		];
		const blocks = await blocksOf(first, second);
		expect(blocks.map((b) => b.layer)).toEqual(['furniture', 'body', 'furniture']);
		expect(blocks[1]?.text).toMatch(/tiếp tục sang trang sau\.$/);
		expect([...new Set(blocks[1]?.words.map((w) => w.page))]).toEqual([1, 2]);
	});

	it('keeps a figure at the top of a page that is no page number', async () => {
		const found = await texts([full(128, 100), full(100, 114, ' đến năm')], [[100, 60, '2030'], full(128, 100), [100, 114, 'hết.']]);
		expect(found[0]).toMatch(/đến năm 2030$/);
	});

	it('takes a repeated head for furniture on its pages', async () => {
		const head: Printed = [400, 40, 'Báo cáo của xã'];
		const blocks = await blocksOf([head, [100, 100, 'Một.']], [head, [100, 100, 'Hai.']]);
		expect(blocks.filter((b) => b.layer === 'furniture')).toHaveLength(2);
	});

	it('leaves footnote marks out of the text and sets notes apart', async () => {
		const pdf = new TinyPdf();
		const doc = await readPdf(
			pdf
				.page([
					...[full(100, 100), full(100, 114)].map(([x, y, t]) => pdf.text(x, 800 - y, t)),
					pdf.text(100, 672, 'là 34'),
					pdf.text(125, 676, '1', { size: 6 }),
					pdf.text(130, 672, 'người, 240 m'),
					pdf.text(190, 676, '2', { size: 6 }),
					'100 100 m 200 100 l S',
					pdf.text(100, 92, '1', { size: 5 }),
					pdf.text(108, 88, 'Theo báo cáo', { size: 8 }),
				])
				.build(),
			DEFAULT_LIMITS,
		);
		const blocks = doc.blocks.filter((block): block is RawParagraph => block.kind === 'paragraph');
		expect(blocks[0]?.text).toMatch(/là 34 người, 240 m2$/);
		expect(blocks.slice(1).map((b) => [b.layer, b.text])).toEqual([['note', '1 Theo báo cáo']]);
	});
});
