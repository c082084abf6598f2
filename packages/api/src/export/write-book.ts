import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Workbook } from 'exceljs';

/** An .xlsx whose sheets `fill` adds by `addSheet`, one after the other: rows that are written are held as packed bytes alone. */
export async function writeBook(madeAt: string, fill: (book: Workbook) => Promise<void>): Promise<Buffer> {
	// Large, and needed seldom: loaded then.
	const { default: excel } = await import('exceljs');
	const stream = new PassThrough();
	const whole = buffer(stream);
	const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
	book.creator = 'rasoat';
	book.created = new Date(madeAt);
	await fill(book);
	await book.commit();
	return whole;
}
