import type { FigureDescription } from '@rasoat/checker';
import type { CorrectionInForce } from '../store/campaigns/campaign-corrections.js';
import type { CampaignTotals, Cell as Stated, TotalsRow } from '../store/campaigns/campaign-totals.js';
import { addSheet, type Cell, type Column, MARKS } from './sheet.js';
import { writeBook } from './write-book.js';

/** What a workbook of totals is made from: stored results and corrections alone. */
export interface TotalsBook {
	readonly totals: CampaignTotals;
	readonly corrections: readonly CorrectionInForce[];
	/** "xã Kiến Thụy" by code. */
	readonly names: ReadonlyMap<string, string>;
	/** ISO instant. */
	readonly madeAt: string;
}

/** The city's table as an .xlsx: numbers as numbers, days as days, doubtful and corrected cells in a colour and in a list of their own. */
export function totalsWorkbook(given: TotalsBook): Promise<Buffer> {
	const { figures, rows, totals } = given.totals;
	const shown = figures.filter(({ type }) => type !== 'units');
	const sums = [null, 'Cộng', null, null, ...shown.map(({ id }) => totals[id]?.sum ?? null)];
	return writeBook(given.madeAt, async (book) => {
		await addSheet(book, 'Tổng hợp', columnsOf(shown), linesOf(rows, shown, given, sums));
		await addUnits(book, given);
		await addSheet(book, 'Chỗ cần xem lại', NOTED, notedRows(given));
		await addSheet(book, 'Chú giải', LEGEND, [...legend(), ['Lập lúc', { moment: given.madeAt }]]);
	});
}

const CODE: Column = { head: 'Mã đơn vị', width: 12 };
const COMMUNE: Column = { head: 'Đơn vị', width: 28 };

function columnsOf(figures: readonly FigureDescription[]): readonly Column[] {
	const told = figures.map(({ title, unit }) => ({ head: unit === null ? title.vi : `${title.vi} (${unit.vi})`, width: 18 }));
	return [CODE, COMMUNE, { head: 'Ngày nhận', width: 18 }, { head: 'Xem xét', width: 16 }, ...told];
}

/** One at a time: with every commune of the country a table has a hundred thousand cells. */
function* linesOf(
	rows: readonly TotalsRow[],
	figures: readonly FigureDescription[],
	given: TotalsBook,
	sums: readonly Cell[],
): Generator<readonly Cell[]> {
	for (const row of rows) yield lineOfRow(row, figures, given);
	yield sums;
}

function lineOfRow(
	{ commune, receivedAt, review, cells }: TotalsRow,
	figures: readonly FigureDescription[],
	{ names }: TotalsBook,
): readonly Cell[] {
	return [
		commune,
		names.get(commune) ?? commune,
		{ moment: receivedAt },
		REVIEWS[review],
		...figures.map(({ id, type }) => cellOf(cells[id], type)),
	];
}

function cellOf(stated: Stated | undefined, type: FigureDescription['type']): Cell {
	if (stated === undefined) return null;
	const plain = plainOf(stated, type);
	if (stated.corrected) return { marked: plain, mark: 'corrected' };
	return stated.doubtful ? { marked: plain, mark: 'doubtful' } : plain;
}

function plainOf({ value, how }: Stated, type: FigureDescription['type']) {
	if (value === null) return ABSENT[how] ?? null;
	if (typeof value === 'number') return value;
	return type === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? { day: value } : String(value);
}

const ABSENT: Readonly<Record<string, string>> = {
	'not-stated': 'không nêu',
	blank: 'để trống',
	pending: 'chưa có số',
	unreadable: 'không đọc được',
};

const REVIEWS: Readonly<Record<TotalsRow['review'], string>> = {
	open: 'Chưa xem',
	accepted: 'Đã chấp nhận',
	returned: 'Đã trả lại',
	'set-aside': 'Để riêng',
	'needs-review': 'Cần xem lại',
};

type Book = Parameters<typeof addSheet>[0];

/** Break-downs by unit, a row for each. */
async function addUnits(book: Book, { totals: { figures, rows }, names }: TotalsBook): Promise<void> {
	for (const { id, title } of figures.filter(({ type }) => type === 'units')) {
		const lines = rows.flatMap(({ commune, cells }) => unitsOf(cells[id]).map((unit) => [commune, names.get(commune) ?? commune, ...unit]));
		const heads = ['Đơn vị trực thuộc', 'Được giao', 'Có mặt'].map((head, index) => ({ head, width: index === 0 ? 40 : 14 }));
		// A sheet's name has no room for more, and takes no such signs.
		await addSheet(book, title.vi.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), [CODE, COMMUNE, ...heads], lines);
	}
}

function unitsOf(stated: Stated | undefined): readonly (readonly Cell[])[] {
	if (stated === undefined || !Array.isArray(stated.value)) return [];
	const rows = stated.value as Rows;
	const marked = (cell: string | number | null): Cell =>
		stated.corrected ? { marked: cell, mark: 'corrected' } : stated.doubtful ? { marked: cell, mark: 'doubtful' } : cell;
	return rows.map(({ name, assigned, present }) => [marked(name), marked(assigned), marked(present)]);
}

const NOTED: readonly Column[] = [
	...[CODE, COMMUNE, { head: 'Số liệu', width: 36 }, { head: 'Giá trị dùng', width: 18 }, { head: 'Vì sao', width: 32 }],
	...[
		{ head: 'Máy đọc', width: 18 },
		{ head: 'Người sửa', width: 24 },
		{ head: 'Lúc', width: 18 },
		{ head: 'Ghi chú', width: 40 },
	],
];

function* notedRows({ totals: { figures, rows }, corrections, names }: TotalsBook): Generator<readonly Cell[]> {
	const made = new Map(corrections.map((each) => [`${each.report} ${each.figure}`, each]));
	for (const { commune, report, cells } of rows)
		for (const { id, title, type } of figures) {
			const stated = cells[id];
			if (!stated || !(stated.doubtful || stated.corrected)) continue;
			const mark = stated.corrected ? 'corrected' : 'doubtful';
			const line = [commune, names.get(commune) ?? commune, title.vi, valueIn(stated, type), MARKS[mark].told];
			const by = made.get(`${report} ${id}`);
			yield by ? [...line, valueIn(by.machine, type), by.by, { moment: by.madeAt }, by.note] : line;
		}
}

function valueIn(stated: Pick<Stated, 'value' | 'how'> | null, type: FigureDescription['type']): Cell {
	if (stated === null) return null;
	const { value } = stated;
	return Array.isArray(value) ? rowsSaid(value as Rows) : plainOf(stated as Stated, type);
}

type Rows = readonly { readonly name: string; readonly assigned: number | null; readonly present: number | null }[];

/** Longer lists are cut: all of them stands in the original. */
const MOST_LETTERS = 1_000;

/** "Văn phòng: có mặt 9, được giao 10; …". */
function rowsSaid(rows: Rows): string {
	const counts = ({ assigned, present }: Rows[number]) =>
		[present === null ? [] : [`có mặt ${present}`], assigned === null ? [] : [`được giao ${assigned}`]].flat().join(', ');
	const said = rows.map((row) => `${row.name}: ${counts(row) || 'không nêu'}`).join('; ');
	return said.length > MOST_LETTERS ? `${said.slice(0, MOST_LETTERS)}…` : said;
}

const LEGEND: readonly Column[] = [
	{ head: 'Màu', width: 20 },
	{ head: 'Nghĩa', width: 50 },
];

function legend(): readonly (readonly Cell[])[] {
	return (Object.keys(MARKS) as (keyof typeof MARKS)[]).map((mark) => [{ marked: ' ', mark }, MARKS[mark].told]);
}
