import type { Mention } from '../../facts.js';
import type { FigureProfile } from '../../profile/figure-schema.js';
import { hasPhrase } from '../../profile/phrase.js';
import type { Reading } from '../reading.js';
import { supersededColumns } from './column-times.js';
import { captionScale, cellMention, cellText, isMoneyLabel, rowLabel, scaleOf, standsIn } from './figure-cell.js';
import type { Grid, GridRow } from './grid.js';
import { isTotalRow } from './unit-table.js';

/** The modifier decides: "chưa" before "đã", money apart from persons. */
const BY_COLUMN = [
	'entitlements.unpaidAmount',
	'entitlements.paidAmount',
	'entitlements.unpaid',
	'entitlements.paid',
	'entitlements.decided',
];

/** "Có quyết định | Đã chi trả | Chưa chi trả": one row a group, the total row for all. */
export function entitlementColumns(reading: Reading, grid: Grid): Mention[] {
	const specs = reading.profile.figures.filter((figure) => BY_COLUMN.includes(figure.id));
	const topic =
		grid.heads.some((head) => /(?:chi trả|quyết định|chưa (?:trả|nhận)|đã (?:trả|nhận)|đối tượng|chế độ|nghị định|nghỉ)/u.test(head)) ||
		standsIn(reading, grid, 'entitlements');
	const inMoney = captionScale(reading, grid) !== null && !grid.heads.some(isMoneyLabel);
	const ofFunds = grid.heads.some((head) => FUNDS.test(head)) && !grid.heads.some((head) => PEOPLE.test(head));
	const superseded = supersededColumns(
		grid.heads,
		grid.heads.map((_, column) => column),
	);
	const placed = grid.heads.map((head, column) =>
		head === '' || superseded.has(column) || (ofFunds && !SPENT.test(head) && !isMoneyLabel(head))
			? null
			: bestColumn(specs, head, inMoney),
	);
	const row =
		grid.rows.find((candidate) => isTotalRow(candidate, reading.folded, reading.profile)) ??
		(grid.rows.length === 1 ? grid.rows[0] : undefined);
	if (!topic || !row || placed.filter(Boolean).length < (ofFunds ? 1 : 2)) return [];
	const stated = grid.rows.some((other) => STATED.test(rowText(reading, other)));
	return placed.flatMap((figure, column) => {
		const cell = row.cells[column];
		if (!figure || !cell || chosen(grid, placed, figure) !== column) return [];
		if (stated && !STATED.test(grid.heads[column] ?? '')) return [];
		return cellMention(reading, figure, cell, row, scaleOf(reading, grid, column, figure)).map((mention) => ({
			...mention,
			span: cell.span,
		}));
	});
}

/** What was done is told by a row ("Theo Nghị định 178: đã chi trả"): a bare "Số người" over it adds up unlike things. */
const STATED = /(?:đã|chưa) (?:được )?(?:chi|trả|nhận|lĩnh|thanh toán|giải quyết)|quyết định/u;

function rowText(reading: Reading, row: GridRow): string {
	const label = rowLabel(reading, row);
	return label ? cellText(reading, label) : '';
}

// "Luỹ kế đã chi trả", "Tổng số đã chi trả"
const WHOLE = /(?:luỹ kế|tổng|cộng|đến nay)/u;
// "Đã chi trả đợt 1", "Đã chi trả trong tháng", "Theo Nghị định 178"
const PARTIAL = /(?:đợt (?:\d|i|một|hai|đầu)|lần \d|trong (?:kỳ|tháng|quý|đó)|nghị định|nđ)/u;

/** Of several columns of one figure the one told as the whole, else the first; none where the first is a part. */
function chosen(grid: Grid, placed: readonly (FigureProfile | null)[], figure: FigureProfile): number {
	const own = placed.flatMap((other, column) => (other === figure ? [column] : []));
	if (own.length === 1) return own[0] ?? -1;
	const whole = own.find((column) => WHOLE.test(grid.heads[column] ?? ''));
	const first = own[0] ?? -1;
	return whole ?? (PARTIAL.test(grid.heads[first] ?? '') ? -1 : first);
}

// "Dự toán | Đã chi | Còn lại": what is left is money, where no head names people
const FUNDS = /(?:dự toán|được cấp|phân bổ|kinh phí|tiền)/u;
const PEOPLE = /(?:người|trường hợp|đối tượng|quyết định|cán bộ|công chức|số lượng)/u;

/** "Được cấp | Đã chi | Còn dư" under "Đơn vị tính: triệu đồng". */
const SPENT = /^(?:đã|số đã|thực) (?:chi|quyết toán|giải ngân|thanh toán)$/u;

function bestColumn(specs: readonly FigureProfile[], head: string, inMoney: boolean): FigureProfile | null {
	const specOf = (id: string) => specs.find((spec) => spec.id === id) ?? null;
	if (inMoney && SPENT.test(head)) return specOf('entitlements.paidAmount');
	const isMoney = isMoneyLabel(head);
	if (isMoney && /chưa|còn (?:nợ|lại|thiếu|phải)/u.test(head)) return specOf('entitlements.unpaidAmount');
	const fitting = specs.filter((spec) => (spec.type === 'money') === isMoney && hasPhrase(spec.columns, head));
	return BY_COLUMN.flatMap((id) => fitting.find((spec) => spec.id === id) ?? [])[0] ?? null;
}
