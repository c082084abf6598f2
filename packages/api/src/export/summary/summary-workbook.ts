import type { Workbook } from 'exceljs';
import { dayForPeople } from '../../city-time.js';
import { addSheet, type Cell, type Column } from '../sheet.js';
import { writeBook } from '../write-book.js';
import type { Listed, Summary } from './summary.js';
import { BROKEN, campaignIn, communeIn, countsOf, OPEN, STANDINGS, WAYS } from './words.js';

/** A summary as an .xlsx: counts as numbers, moments as the city's dates, all else as text. */
export function summaryWorkbook(summary: Summary): Promise<Buffer> {
	return writeBook(summary.madeAt, async (book) => {
		await addCounts(book, summary);
		await addCame(book, summary.came);
		await addBroken(book, summary.broken);
		await addMissing(book, summary.campaigns);
		await addUnfiled(book, summary.unfiled);
	});
}

function addCounts(book: Workbook, summary: Summary): Promise<void> {
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
	return addSheet(book, 'Tổng hợp', columns, rows);
}

function addCame(book: Workbook, { rows, total }: Summary['came']): Promise<void> {
	const columns = [
		...[{ head: 'Tệp', width: 48 }, MOMENT, { head: 'Cách nhận', width: 22 }, COMMUNE, CAMPAIGN],
		...[{ head: 'Kết quả', width: 20 }, { head: 'Đã có từ trước', width: 14 }, { head: 'Đã rút', width: 10 }, REPORT],
	];
	const cells = rows.map(({ fileName, receivedAt, way, commune, campaign, standing, again, withdrawn, report }): readonly Cell[] => [
		...[fileName, { moment: receivedAt }, WAYS[way], communeIn(commune), campaignIn(campaign)],
		...[STANDINGS[standing], again ? 'Có' : '', withdrawn ? 'Có' : '', report],
	]);
	return addSheet(book, 'Đã nhận', columns, cells, leftOf({ rows, total }));
}

function addBroken(book: Workbook, { rows, total }: Summary['broken']): Promise<void> {
	const columns = [
		...[{ head: 'Tệp', width: 48 }, MOMENT, { head: 'Tình trạng', width: 24 }, { head: 'Lý do', width: 80 }],
		...[{ head: 'Mã lỗi', width: 18 }, COMMUNE, CAMPAIGN, REPORT],
	];
	const cells = rows.map(({ fileName, receivedAt, kind, why, code, commune, campaign, report }): readonly Cell[] => [
		...[fileName, { moment: receivedAt }, BROKEN[kind], why.vi, code, communeIn(commune), campaignIn(campaign), report],
	]);
	return addSheet(book, 'Hỏng', columns, cells, leftOf({ rows, total }));
}

function addMissing(book: Workbook, campaigns: Summary['campaigns']): Promise<void> {
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
	return addSheet(book, 'Còn thiếu', columns, cells);
}

function addUnfiled(book: Workbook, { rows, total }: Summary['unfiled']): Promise<void> {
	const cells = rows.map(({ fileName, receivedAt, commune, report }): readonly Cell[] => [
		...[fileName, { moment: receivedAt }, communeIn(commune), report],
	]);
	return addSheet(book, 'Chưa rõ đợt', [{ head: 'Tệp', width: 48 }, MOMENT, COMMUNE, REPORT], cells, leftOf({ rows, total }));
}

const MOMENT: Column = { head: 'Ngày nhận', width: 18 };
const COMMUNE: Column = { head: 'Đơn vị', width: 28 };
const CAMPAIGN: Column = { head: 'Đợt', width: 24 };
const REPORT: Column = { head: 'Mã báo cáo', width: 38 };

function leftOf({ rows, total }: Listed<unknown>): number {
	return total - rows.length;
}
