import type { Cell as SheetCell, Workbook } from 'exceljs';
import { CITY_AHEAD_MS, dayForPeople } from '../../city-time.js';
import type { Listed, Summary } from './summary.js';
import { BROKEN, campaignIn, communeIn, countsOf, lineOf, OPEN, STANDINGS, WAYS } from './words.js';

/** A cell's value by its type: text is never taken for a formula, whatever it begins with. */
type Cell = string | number | boolean | MomentCell | DayCell | null;
interface MomentCell {
	/** ISO instant. */
	readonly moment: string;
}
interface DayCell {
	/** ISO date. */
	readonly day: string;
}

interface Column {
	readonly head: string;
	/** In characters. */
	readonly width: number;
}

/** A summary as an .xlsx: counts as numbers, moments as the city's dates, all else as text. */
export async function summaryWorkbook(summary: Summary): Promise<Buffer> {
	// Large, and needed once a day: loaded then.
	const { default: excel } = await import('exceljs');
	const book = new excel.Workbook();
	book.creator = 'rasoat';
	book.created = new Date(summary.madeAt);
	addCounts(book, summary);
	addCame(book, summary.came);
	addBroken(book, summary.broken);
	addMissing(book, summary.campaigns);
	addUnfiled(book, summary.unfiled);
	return Buffer.from(await book.xlsx.writeBuffer());
}

function addCounts(book: Workbook, summary: Summary): void {
	const { period, madeAt, oldest, troubles } = summary;
	const rows: (readonly Cell[])[] = [
		['Từ', { moment: period.from }],
		['Đến', { moment: period.to }],
		['Lập lúc', { moment: madeAt }],
		...countsOf(summary),
		['Việc tồn lâu nhất', oldest === null ? 'Không có' : oldest.fileName],
	];
	if (oldest !== null) {
		rows.push(['Việc tồn lâu nhất: nhận lúc', { moment: oldest.receivedAt }], ['Việc tồn lâu nhất: tình trạng', OPEN[oldest.kind]]);
		rows.push(['Việc tồn lâu nhất: đơn vị', communeIn(oldest.commune)], ['Việc tồn lâu nhất: đợt', campaignIn(oldest.campaign)]);
	}
	for (const { path, told } of troubles) rows.push([path === '' ? 'Cần xem ở hộp thư đến' : `Cần xem: ${path}`, told.vi]);
	const columns = [
		{ head: `Tổng hợp báo cáo ngày ${dayForPeople(madeAt)}`, width: 52 },
		{ head: '', width: 40 },
	];
	addSheet(book, 'Tổng hợp', columns, rows);
}

function addCame(book: Workbook, { rows, total }: Summary['came']): void {
	const columns = [
		...[{ head: 'Tệp', width: 48 }, MOMENT, { head: 'Cách nhận', width: 22 }, COMMUNE, CAMPAIGN],
		...[{ head: 'Kết quả', width: 20 }, { head: 'Đã có từ trước', width: 14 }, { head: 'Đã rút', width: 10 }, REPORT],
	];
	const cells = rows.map(({ fileName, receivedAt, way, commune, campaign, standing, again, withdrawn, report }): readonly Cell[] => [
		...[fileName, { moment: receivedAt }, WAYS[way], communeIn(commune), campaignIn(campaign)],
		...[STANDINGS[standing], again ? 'Có' : '', withdrawn ? 'Có' : '', report],
	]);
	addSheet(book, 'Đã nhận', columns, cells, { rows, total });
}

function addBroken(book: Workbook, { rows, total }: Summary['broken']): void {
	const columns = [
		...[{ head: 'Tệp', width: 48 }, MOMENT, { head: 'Tình trạng', width: 24 }, { head: 'Lý do', width: 80 }],
		...[{ head: 'Mã lỗi', width: 18 }, COMMUNE, CAMPAIGN, REPORT],
	];
	const cells = rows.map(({ fileName, receivedAt, kind, why, code, commune, campaign, report }): readonly Cell[] => [
		...[fileName, { moment: receivedAt }, BROKEN[kind], why.vi, code, communeIn(commune), campaignIn(campaign), report],
	]);
	addSheet(book, 'Hỏng', columns, cells, { rows, total });
}

function addMissing(book: Workbook, campaigns: Summary['campaigns']): void {
	const columns = [
		...[
			{ head: 'Đợt', width: 24 },
			{ head: 'Tên đợt', width: 40 },
			{ head: 'Hạn', width: 12 },
			{ head: 'Mã đơn vị', width: 12 },
		],
		...[
			{ head: 'Đơn vị', width: 28 },
			{ head: 'Ghi chú', width: 36 },
		],
	];
	const cells = campaigns.flatMap(({ id, name, deadline, missing }) =>
		missing.map(({ code, name: commune, unreadable }): readonly Cell[] => [
			...[id, name, deadline === null ? null : { day: deadline }, code, commune],
			unreadable ? 'đã gửi nhưng không đọc được' : 'chưa gửi',
		]),
	);
	addSheet(book, 'Còn thiếu', columns, cells);
}

function addUnfiled(book: Workbook, { rows, total }: Summary['unfiled']): void {
	const cells = rows.map(({ fileName, receivedAt, commune, report }): readonly Cell[] => [
		...[fileName, { moment: receivedAt }, communeIn(commune), report],
	]);
	addSheet(book, 'Chưa rõ đợt', [{ head: 'Tệp', width: 48 }, MOMENT, COMMUNE, REPORT], cells, { rows, total });
}

const MOMENT: Column = { head: 'Ngày nhận', width: 18 };
const COMMUNE: Column = { head: 'Đơn vị', width: 28 };
const CAMPAIGN: Column = { head: 'Đợt', width: 24 };
const REPORT: Column = { head: 'Mã báo cáo', width: 38 };

function addSheet(book: Workbook, name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[], list?: Listed<unknown>) {
	const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
	sheet.columns = columns.map(({ width }) => ({ width }));
	const all = [columns.map(({ head }) => head), ...rows];
	for (const [row, cells] of all.entries()) for (const [column, cell] of cells.entries()) put(sheet.getCell(row + 1, column + 1), cell);
	sheet.getRow(1).font = { bold: true };
	const left = list === undefined ? 0 : list.total - list.rows.length;
	if (left > 0) put(sheet.getCell(rows.length + 2, 1), `Còn ${left} dòng không liệt kê ở đây`);
}

const TEXT_FORMAT = '@';

function put(cell: SheetCell, value: Cell): void {
	if (value === null) return;
	if (typeof value === 'number' || typeof value === 'boolean') cell.value = value;
	else if (typeof value === 'string') {
		// Excel keeps what stands in a cell of this format as text, also when somebody edits it.
		cell.numFmt = TEXT_FORMAT;
		cell.value = lineOf(value);
	} else if ('moment' in value) {
		cell.numFmt = 'dd/mm/yyyy hh:mm';
		// A workbook knows no zones: its dates are the clock's on the wall.
		cell.value = new Date(Date.parse(value.moment) + CITY_AHEAD_MS);
	} else {
		cell.numFmt = 'dd/mm/yyyy';
		cell.value = new Date(`${value.day}T00:00:00Z`);
	}
}
