import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CampaignTotals, Cell } from '../store/campaigns/campaign-totals.js';
import { linksWorkbook } from './links-workbook.js';
import { pointsWorkbook } from './points-workbook.js';
import { totalsWorkbook } from './totals-workbook.js';

const HOSTILE = '=HYPERLINK("http://x","y")';
const madeAt = '2025-10-16T02:00:00Z';
const names = new Map([
	['11680', 'xã Kiến Thụy'],
	['10606', '=1+1'],
]);
const evidence = { page: 2, block: 5, quote: 'x', role: null };
const cell = (value: unknown, more: Partial<Cell> = {}): Cell => ({
	value,
	how: 'stated',
	doubtful: false,
	confidence: 1,
	evidence,
	...more,
});
const figure = (id: string, type: 'integer' | 'money' | 'date' | 'units') => ({
	...{ id, type, unit: null, section: 'staffing', required: false },
	title: { vi: `Số ${id}`, en: id },
});
const row = (commune: string, cells: Readonly<Record<string, Cell>>) =>
	({ commune, report: `r-${commune}`, receivedAt: '2025-10-15T17:30:00Z', verdict: 'flagged', review: 'returned', cells }) as const;
const totals: CampaignTotals = {
	figures: [figure('a.count', 'integer'), figure('a.money', 'money'), figure('a.day', 'date'), figure('a.units', 'units')],
	rows: [
		row('11680', {
			'a.count': cell(35, { corrected: true }),
			'a.money': cell(9_520_000_000, { doubtful: true }),
			'a.day': cell('2025-10-10'),
			'a.units': cell([{ name: HOSTILE, assigned: 3, present: null }], { corrected: true }),
		}),
		row('10606', { 'a.count': cell(null, { how: 'blank' }), 'a.money': cell(0, { how: 'stated-none' }), 'a.day': cell(HOSTILE) }),
	],
	totals: {
		'a.count': { sum: 35, stated: 1, doubtful: 0, corrected: 1, absent: 1 },
		'a.money': { sum: 9_520_000_000, stated: 2, doubtful: 1, corrected: 0, absent: 0 },
		'a.day': { sum: null, stated: 2, doubtful: 0, corrected: 0, absent: 0 },
	},
};
const corrections = [
	{ report: 'r-11680', figure: 'a.count', machine: { value: 53, how: 'stated' }, by: 'Lan', madeAt: '2025-10-16T01:00:00Z', note: HOSTILE },
	{
		...{ report: 'r-11680', figure: 'a.units', by: 'Lan', madeAt: '2025-10-16T01:00:00Z', note: 'thiếu một dòng' },
		machine: {
			value: [
				{ name: 'Văn phòng', assigned: 10, present: 9 },
				{ name: 'Trung tâm', assigned: null, present: null },
			],
			how: 'stated',
		},
	},
];

async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(bytes as never);
	return book;
}
function valuesOf(book: ExcelJS.Workbook, sheet: string, line: number): readonly unknown[] {
	const values = book.getWorksheet(sheet)?.getRow(line).values;
	return Array.isArray(values) ? values.slice(1) : [];
}

function refuseFormulas(book: ExcelJS.Workbook, least = 10): void {
	let texts = 0;
	for (const sheet of book.worksheets)
		sheet.eachRow((line) =>
			line.eachCell((each) => {
				expect(each.type).not.toBe(ExcelJS.ValueType.Formula);
				expect(each.type).not.toBe(ExcelJS.ValueType.Hyperlink);
				if (each.type !== ExcelJS.ValueType.String) return;
				texts++;
				expect(each.numFmt).toBe('@');
			}),
		);
	expect(texts).toBeGreaterThanOrEqual(least);
}

describe('totals as a workbook', () => {
	let book: ExcelJS.Workbook;
	beforeAll(async () => {
		book = await opened(await totalsWorkbook({ totals, corrections, names, madeAt }));
	});

	it('hold numbers as numbers, days as days, and what is absent by its reason', () => {
		expect(valuesOf(book, 'Tổng hợp', 1)).toEqual(['Mã đơn vị', 'Đơn vị', 'Ngày nhận', 'Xem xét', 'Số a.count', 'Số a.money', 'Số a.day']);
		expect(valuesOf(book, 'Tổng hợp', 2)).toEqual([
			...['11680', 'xã Kiến Thụy', new Date('2025-10-16T00:30:00Z'), 'Đã trả lại'],
			...[35, 9_520_000_000, new Date('2025-10-10T00:00:00Z')],
		]);
		expect(valuesOf(book, 'Tổng hợp', 3).slice(3)).toEqual(['Đã trả lại', 'để trống', 0, HOSTILE]);
		expect(valuesOf(book, 'Tổng hợp', 4)).toEqual([...[undefined, 'Cộng', undefined, undefined], 35, 9_520_000_000]);
		expect(valuesOf(book, 'Số a.units', 2)).toEqual(['11680', 'xã Kiến Thụy', HOSTILE, 3]);
	});

	it('mark what is doubtful and what was corrected, and say by whom and what the machine read', () => {
		const sheet = book.getWorksheet('Tổng hợp');
		const colour = (place: string) => (sheet?.getCell(place).fill as { fgColor?: { argb?: string } } | undefined)?.fgColor?.argb;
		expect([colour('E2'), colour('F2'), colour('G2'), colour('F3')]).toEqual(['FFDDEBF7', 'FFFFF2CC', undefined, undefined]);
		expect(valuesOf(book, 'Chỗ cần xem lại', 2)).toEqual([
			...['11680', 'xã Kiến Thụy', 'Số a.count', 35, 'Cán bộ đã sửa', 53, 'Lan', new Date('2025-10-16T08:00:00Z'), HOSTILE],
		]);
		expect(valuesOf(book, 'Chỗ cần xem lại', 3)).toEqual([
			...['11680', 'xã Kiến Thụy', 'Số a.money', 9_520_000_000, 'Đọc ở chỗ khó đọc, cần xem lại'],
		]);
		const rows = ['Văn phòng: có mặt 9, được giao 10; Trung tâm: không nêu', 'Lan', new Date('2025-10-16T08:00:00Z'), 'thiếu một dòng'];
		expect(valuesOf(book, 'Chỗ cần xem lại', 4)).toEqual([
			...['11680', 'xã Kiến Thụy', 'Số a.units', `${HOSTILE}: được giao 3`, 'Cán bộ đã sửa', ...rows],
		]);
		expect(book.getWorksheet('Chỗ cần xem lại')?.rowCount).toBe(4);
	});

	it('hold no formula and no link, whatever a report says', () => refuseFormulas(book));
});

it('points as a workbook are text, a line each, with the body they are addressed to', async () => {
	const point = { report: 'r1', commune: '11680', kind: 'proposal', place: 1, addressee: HOSTILE, topic: null, evidence } as const;
	const points = [
		{ ...point, text: `${HOSTILE}\nhai dòng`, addresseeBody: 'finance' },
		{ ...point, kind: 'difficulty' as const, commune: '10606', text: '+cmd', addresseeBody: null },
	];
	const book = await opened(await pointsWorkbook({ points, names, bodies: new Map([['finance', 'Sở Tài chính']]), madeAt }));
	expect(valuesOf(book, 'Kiến nghị, khó khăn', 2)).toEqual([
		...['11680', 'xã Kiến Thụy', 'Kiến nghị', 1, expect.stringContaining(HOSTILE), 'Sở Tài chính', HOSTILE, 2, 'r1'],
	]);
	expect(valuesOf(book, 'Kiến nghị, khó khăn', 3).slice(1, 5)).toEqual(['=1+1', 'Khó khăn', 1, '+cmd']);
	refuseFormulas(book);
});

it('upload links as a workbook are text, with the last day they are good for by the city’s clock', async () => {
	const address = 'http://10.0.0.5:8080/nop/rsl_x';
	const rows = [
		{ commune: '11680', address, expiresAt: '2025-10-15T17:30:00Z' },
		{ commune: '10606', address: HOSTILE, expiresAt: '2025-10-15T16:30:00Z' },
	];
	const book = await opened(await linksWorkbook({ rows, names, madeAt }));
	expect(valuesOf(book, 'Đường dẫn nộp báo cáo', 2)).toEqual(['11680', 'xã Kiến Thụy', address, new Date('2025-10-16T00:00:00Z')]);
	expect(valuesOf(book, 'Đường dẫn nộp báo cáo', 3)).toEqual(['10606', '=1+1', HOSTILE, new Date('2025-10-15T00:00:00Z')]);
	refuseFormulas(book, 10);
});
