import { isoDay } from '../city-time.js';
import type { LinkLine } from './off-loop/workbook-task.js';
import { addSheet } from './sheet.js';
import { writeBook } from './write-book.js';

export interface LinksBook {
	readonly rows: readonly LinkLine[];
	/** "xã Kiến Thụy" by code. */
	readonly names: ReadonlyMap<string, string>;
	/** ISO instant. */
	readonly madeAt: string;
}

const COLUMNS = [
	{ head: 'Mã đơn vị', width: 12 },
	{ head: 'Đơn vị', width: 28 },
	{ head: 'Địa chỉ nộp báo cáo', width: 80 },
	{ head: 'Dùng đến ngày', width: 16 },
];

/** Upload links of communes, a line each, to be handed on. Addresses are text: a click in a spreadsheet would open them as its maker. */
export function linksWorkbook({ rows, names, madeAt }: LinksBook): Promise<Buffer> {
	const lines = rows.map(({ commune, address, expiresAt }) => [
		...[commune, names.get(commune) ?? commune, address],
		{ day: isoDay(expiresAt) },
	]);
	return writeBook(madeAt, (book) => addSheet(book, 'Đường dẫn nộp báo cáo', COLUMNS, lines));
}
