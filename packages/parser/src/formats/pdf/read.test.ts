import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits.js';
import type { RawDocument, RawParagraph, RawTable } from '../../raw.js';
import { readPdf } from './read.js';
import { stream, TinyPdf } from './tiny-pdf.cases.js';

const read = (pdf: TinyPdf) => readPdf(pdf.build(), DEFAULT_LIMITS);
const paragraphs = (doc: RawDocument) => doc.blocks.filter((b): b is RawParagraph => b.kind === 'paragraph');
const body = (doc: RawDocument) => paragraphs(doc).flatMap((b) => (b.layer === 'body' ? [b.text] : []));
const tables = (doc: RawDocument) => doc.blocks.filter((b): b is RawTable => b.kind === 'table');
const cells = (table: RawTable | undefined) => table?.rows.map((row) => row.cells.map((cell) => cell.text));

describe('text', () => {
	it('reads words with their places', async () => {
		const pdf = new TinyPdf();
		const doc = await read(pdf.page([pdf.text(100, 700, 'Xã Hùng Thắng', { bold: true })]));
		const [block] = paragraphs(doc);
		expect(block?.text).toBe('Xã Hùng Thắng');
		expect(block?.bold).toEqual([{ start: 0, end: 13 }]);
		expect(block?.words.map((w) => w.span)).toEqual([
			{ start: 0, end: 2 },
			{ start: 3, end: 7 },
			{ start: 8, end: 13 },
		]);
		const [left, top, right, bottom] = block?.words[1]?.box ?? [0, 0, 0, 0];
		expect([left, right]).toEqual([115, 135]);
		expect(top).toBeGreaterThan(89);
		expect(top).toBeLessThan(94);
		expect(bottom).toBeGreaterThan(100);
		expect(bottom).toBeLessThan(104);
		expect(doc.pages).toEqual([{ page: 1, width: 600, height: 800, source: 'text-layer', grade: 'trusted', reason: null }]);
	});

	it('follows the text state: matrix, kerning, spacing, scaling, leading, rise, form XObjects', async () => {
		const pdf = new TinyPdf();
		pdf.resource(
			'/XObject << /X @0 >>',
			stream(`BT /F 10 Tf 0 0 Td ${pdf.hex('trong')} Tj ET`, '/Type /XObject /Subtype /Form /BBox [0 0 500 50] /Matrix [1 0 0 1 50 0]'),
		);
		const doc = await read(
			pdf.page([
				`BT /F 1 Tf 20 0 0 20 100 700 Tm [${pdf.hex('Kế')} -300 ${pdf.hex('luận')}] TJ ET`,
				`q BT /F 10 Tf 2 Tc 50 Tz 100 660 Td ${pdf.hex('abc')} Tj ET Q`,
				`BT /F 10 Tf 14 TL 100 620 Td ${pdf.hex('một')} Tj T* ${pdf.hex('hai')} Tj ET`,
				'q 1 0 0 1 50 500 cm /X Do Q',
			]),
		);
		const words = paragraphs(doc).flatMap((b) =>
			b.words.map((w) => ({ text: b.text.slice(w.span.start, w.span.end), left: w.box[0], right: w.box[2] })),
		);
		expect(words).toEqual([
			{ text: 'Kế', left: 100, right: 120 },
			{ text: 'luận', left: 126, right: 166 },
			{ text: 'abc', left: 100, right: 109.5 },
			{ text: 'một', left: 100, right: 115 },
			{ text: 'hai', left: 100, right: 115 },
			{ text: 'trong', left: 100, right: 125 },
		]);
	});

	it('puts glyphs printed out of order and loose marks together', async () => {
		const pdf = new TinyPdf();
		const piece = (x: number, text: string) => pdf.text(x, 700, text);
		const doc = await read(pdf.page([piece(130, 'rung'), piece(125, 'T'), piece(100, 'Ba'), piece(108, '\u0300'), piece(110, 'n')]));
		expect(body(doc)).toEqual(['Ba\u0300n Trung']);
	});

	it('makes overprinted letters bold once', async () => {
		const pdf = new TinyPdf();
		const doc = await read(pdf.page([pdf.text(100, 700, 'TỔNG 00'), pdf.text(100.3, 700, 'TỔNG 00')]));
		expect(body(doc)).toEqual(['TỔNG 00']);
		expect(paragraphs(doc)[0]?.bold).toEqual([{ start: 0, end: 7 }]);
	});

	it('counts invisible text only where nothing is visible', async () => {
		const both = new TinyPdf();
		both.page([both.text(100, 700, 'thấy'), both.text(100, 600, 'khuất', { before: '3 Tr' })]);
		expect(body(await read(both))).toEqual(['thấy']);
		const layer = new TinyPdf();
		layer.page([layer.text(100, 600, 'khuất', { before: '3 Tr' })]);
		expect(body(await read(layer))).toEqual(['khuất']);
	});

	it.each([90, 180, 270])('gives boxes of the page as displayed at /Rotate %i with a crop box', async (turn) => {
		const pdf = new TinyPdf();
		pdf.page([pdf.text(150, 700, 'chữ')], `/MediaBox [0 0 600 800] /CropBox [100 100 500 760] /Rotate ${turn}`);
		const doc = await read(pdf);
		const [left = 0, top = 0, right = 0, bottom = 0] = paragraphs(doc)[0]?.words[0]?.box ?? [];
		const [x, y] = { 90: [602, 57], 180: [342, 602], 270: [57, 342] }[turn] ?? [0, 0];
		expect(left).toBeLessThan(x);
		expect(right).toBeGreaterThan(x);
		expect(top).toBeLessThan(y);
		expect(bottom).toBeGreaterThan(y);
		expect([right - left, bottom - top].sort((a, b) => a - b)[1]).toBeCloseTo(15);
	});
});

describe('tables', () => {
	const grid = (xs: readonly number[], ys: readonly number[]) => [
		...ys.map((y) => `${xs[0]} ${y} m ${xs.at(-1)} ${y} l S`),
		...xs.map((x) => `${x} ${ys[0]} m ${x} ${ys.at(-1)} l S`),
	];

	it('reads cells between rulings, with text around in order', async () => {
		const pdf = new TinyPdf();
		const doc = await read(
			pdf.page([
				pdf.text(100, 750, 'Trước bảng'),
				...grid([100, 200, 300], [740, 710, 680]),
				pdf.text(105, 725, 'Đơn vị'),
				pdf.text(205, 725, 'Số'),
				pdf.text(105, 698, 'Phòng'),
				pdf.text(105, 686, 'Kinh tế'),
				pdf.text(205, 692, '12'),
				pdf.text(100, 660, 'Sau bảng'),
			]),
		);
		expect(doc.blocks.map((b) => (b.kind === 'table' ? 'table' : b.text))).toEqual(['Trước bảng', 'table', 'Sau bảng']);
		expect(cells(tables(doc)[0])).toEqual([
			['Đơn vị', 'Số'],
			['Phòng Kinh tế', '12'],
		]);
	});

	it('merges fields without a ruling between them, whatever draws the rulings', async () => {
		const pdf = new TinyPdf();
		const doc = await read(
			pdf.page([
				'100 740 200 0.5 re f 100 710 200 0.5 re f 100 680 200 0.5 re f',
				'100 680 0.5 60 re f 300 680 0.5 60 re f 200 680 0.5 30 re f',
				pdf.text(105, 725, 'Tổng cộng'),
				pdf.text(105, 692, '7'),
				pdf.text(205, 692, '8'),
			]),
		);
		const [table] = tables(doc);
		expect(cells(table)).toEqual([['Tổng cộng'], ['7', '8']]);
		expect(table?.rows[0]?.cells[0]).toMatchObject({ column: 0, columnSpan: 2, rowSpan: 1 });
	});

	it('joins a table over a page break and drops the head printed again', async () => {
		const pdf = new TinyPdf();
		const sheet = (number: string, rows: readonly string[]) => [
			...grid([100, 200, 300], [700, 680, 660, 640]),
			...['Đơn vị', ...rows].map((t, i) => pdf.text(105, 686 - 20 * i, t)),
			...['Số', ...rows.map((_, i) => String(i))].map((t, i) => pdf.text(205, 686 - 20 * i, t)),
			pdf.text(295, 770, number),
		];
		const doc = await read(pdf.page(sheet('1', ['A', 'B'])).page(sheet('2', ['C', 'D'])));
		expect(tables(doc)).toHaveLength(1);
		expect(cells(tables(doc)[0])).toEqual([
			['Đơn vị', 'Số'],
			['A', '0'],
			['B', '1'],
			['C', '0'],
			['D', '1'],
		]);
		expect(tables(doc)[0]?.rows.map((row) => row.head)).toEqual([true, false, false, false, false]);
		expect(paragraphs(doc).map((b) => [b.layer, b.text])).toEqual([
			['furniture', '1'],
			['furniture', '2'],
		]);
	});

	it('joins a row that the page break cuts, and leaves a total without a running number its own row', async () => {
		const pdf = new TinyPdf();
		const sheet = (rows: readonly (readonly [string, string, string])[]) => [
			...grid([80, 120, 240, 300], [700, 680, 660, 640]),
			...rows.flatMap((row, i) => [85, 125, 245].map((x, j) => pdf.text(x, 686 - 20 * i, row[j] ?? ''))),
		];
		const head = ['TT', 'Đơn vị', 'Giao'] as const;
		const first = sheet([head, ['1', 'Phòng Kinh tế', '5'], ['2', 'Trung tâm Phục vụ', '7']]);
		const second = sheet([head, ['', 'hành chính công', ''], ['3', 'Văn phòng', '9']]);
		const third = sheet([head, ['', 'Tổng số', '21'], ['', 'Trong đó nữ', '4']]);
		const [joined, ...rest] = tables(await read(pdf.page(first).page(second).page(third)));
		expect(rest).toEqual([]);
		expect(cells(joined).slice(1)).toEqual([
			['1', 'Phòng Kinh tế', '5'],
			['2', 'Trung tâm Phục vụ hành chính công', '7'],
			['3', 'Văn phòng', '9'],
			['', 'Tổng số', '21'],
			['', 'Trong đó nữ', '4'],
		]);
	});

	it('reads a table without rulings by its columns: a short head, a name that leaves little space, names of two lines, numbers alone', async () => {
		const pdf = new TinyPdf();
		const row = (y: number, ...cells: readonly (readonly [x: number, text: string])[]) => cells.map(([x, text]) => pdf.text(x, y, text));
		const doc = await read(
			pdf.page([
				...row(700, [130, 'Đơn vị'], [251, 'Giao'], [320, 'Có mặt']),
				...row(684, [100, 'Văn phòng'], [253, '12'], [330, '10']),
				...row(668, [100, 'Trung tâm Phục vụ hành chính'], [253, '7'], [330, '6']),
				...row(654, [100, 'Phòng Văn hóa']),
				...row(642, [100, 'và Xã hội'], [253, '9'], [330, '8']),
				...row(626, [100, 'Cộng'], [253, '28'], [330, '24']),
				pdf.text(100, 610, 'IV. Tập huấn'),
			]),
		);
		expect(cells(tables(doc)[0])).toEqual([
			['Đơn vị', 'Giao', 'Có mặt'],
			['Văn phòng', '12', '10'],
			['Trung tâm Phục vụ hành chính', '7', '6'],
			['Phòng Văn hóa và Xã hội', '9', '8'],
			['Cộng', '28', '24'],
		]);
		expect(body(doc)).toEqual(['IV. Tập huấn']);
	});

	it('joins a sum that its cell is too narrow for', async () => {
		const pdf = new TinyPdf();
		const doc = await read(
			pdf.page([
				...grid([100, 200, 260], [740, 710, 680]),
				pdf.text(105, 725, 'Nội dung'),
				pdf.text(205, 725, 'Số tiền'),
				pdf.text(105, 692, 'Chi trả'),
				pdf.text(205, 698, '1.250.000.0'),
				pdf.text(205, 686, '00'),
			]),
		);
		expect(cells(tables(doc)[0])?.[1]).toEqual(['Chi trả', '1.250.000.000']);
	});

	it('takes a frame, an underline and a strike-through for no table', async () => {
		const pdf = new TinyPdf();
		const doc = await read(
			pdf.page([
				'90 690 200 30 re S',
				'100 698 m 150 698 l S',
				pdf.text(100, 700, 'BÁO CÁO'),
				'100 604 m 150 604 l S',
				pdf.text(100, 600, 'bỏ đi'),
			]),
		);
		expect(tables(doc)).toHaveLength(0);
		expect(body(doc)).toEqual(['BÁO CÁO', 'bỏ đi']);
	});
});
