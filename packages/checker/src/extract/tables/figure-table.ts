import type { Cell, TableBlock } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import type { FigureProfile } from '../../profile/figure-schema.js';
import { findPhrases, hasPhrase } from '../../profile/phrase.js';
import { cover } from '../mention.js';
import type { Reading } from '../reading.js';
import { type CellValue, readCell } from './cell-value.js';
import { type Grid, type GridRow, readGrid } from './grid.js';
import { isTotalRow } from './unit-table.js';

const SURE = 0.95;
/** Share of its rows that must name figures before a table is read label by label. */
const KEY_VALUE_SHARE = 0.4;
const MONEY_UNIT = /(?:đơn vị(?: tính)?\s*:?\s*)?\(?(nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đồng|vnđ)\)?/u;
const SCALE: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
/** Figures that a table may state by its columns: one row a group, the total row for all. */
const BY_COLUMN = [
	'entitlements.decided',
	'entitlements.paid',
	'entitlements.unpaid',
	'entitlements.paidAmount',
	'entitlements.unpaidAmount',
];

/** Figures stated by a table other than the break-down: by its columns with a total row, or label by label down its rows. */
export function tableFigureMentions(reading: Reading, table: TableBlock): Mention[] {
	const grid = readGrid(table, reading.folded);
	const columns = columnMentions(reading, grid);
	return columns.length > 0 ? columns : rowMentions(reading, grid);
}

function columnMentions(reading: Reading, grid: Grid): Mention[] {
	const specs = reading.profile.figures.filter((figure) => BY_COLUMN.includes(figure.id));
	const topic =
		grid.heads.some((head) => /(?:chi trả|quyết định|chưa (?:trả|nhận)|đã (?:trả|nhận)|đối tượng|chế độ|nghị định|nghỉ)/u.test(head)) ||
		reading.sections.some(
			(section) => section.id === 'entitlements' && grid.table.index >= section.blocks.from && grid.table.index < section.blocks.to,
		);
	const inMoney = captionScale(reading, grid) !== null && !grid.heads.some((head) => /(?:kinh phí|tiền)/u.test(head));
	const placed = grid.heads.map((head) => (head === '' ? null : bestColumn(specs, head, inMoney)));
	const row =
		grid.rows.find((candidate) => isTotalRow(candidate, reading.folded, reading.profile)) ??
		(grid.rows.length === 1 ? grid.rows[0] : undefined);
	if (!topic || !row || placed.filter(Boolean).length < 2) return [];
	return placed.flatMap((figure, column) => {
		const cell = row.cells[column];
		if (!figure || !cell || placed.indexOf(figure) !== column) return [];
		return cellMention(reading, figure, cell, row, scaleOf(reading, grid, column, figure)).map((mention) => ({
			...mention,
			span: cell.span,
		}));
	});
}

/** "Được cấp | Đã chi | Còn dư" under "Đơn vị tính: triệu đồng". */
const SPENT = /^(?:đã|số đã|thực) (?:chi|quyết toán|giải ngân|thanh toán)$/u;

function bestColumn(specs: readonly FigureProfile[], head: string, inMoney: boolean): FigureProfile | null {
	if (inMoney && SPENT.test(head)) return specs.find((spec) => spec.id === 'entitlements.paidAmount') ?? null;
	if (/(?:kinh phí|tiền)/u.test(head) && /chưa|còn (?:nợ|lại|thiếu|phải)/u.test(head))
		return specs.find((spec) => spec.id === 'entitlements.unpaidAmount') ?? null;
	const order = [
		'entitlements.unpaidAmount',
		'entitlements.paidAmount',
		'entitlements.unpaid',
		'entitlements.paid',
		'entitlements.decided',
	];
	const isMoney = /(?:kinh phí|tiền|đồng)/u.test(head);
	const fitting = specs.filter((spec) => (spec.type === 'money') === isMoney && hasPhrase(spec.columns, head));
	return order.flatMap((id) => fitting.find((spec) => spec.id === id) ?? [])[0] ?? null;
}

/** "Số người chưa được chi trả | 02": a label and one number beside it. */
function rowMentions(reading: Reading, grid: Grid): Mention[] {
	const { rows } = grid;
	const found = rows.map((row) => rowMention(reading, grid, row));
	const told = found.filter((mentions) => mentions.length > 0);
	return told.length >= 2 && told.length >= rows.length * KEY_VALUE_SHARE ? told.flat() : [];
}

function rowMention(reading: Reading, grid: Grid, row: GridRow): Mention[] {
	const cells = [...new Set(row.cells)].filter((cell): cell is Cell => cell !== null);
	const label = cells.find((cell) => /\p{L}{3}/u.test(textOf(reading, cell)));
	if (!label) return [];
	const values = cells.filter((cell) => cell.column > label.column && readCell(cell, reading.folded).value !== null);
	const figure = figureOfLabel(reading, textOf(reading, label));
	const [value] = values;
	if (!figure || !value || values.length !== 1) return [];
	const unitCell = cells.find((cell) => cell !== label && MONEY_UNIT.test(textOf(reading, cell)));
	const scale =
		figure.type === 'money'
			? (scaleIn(`${textOf(reading, label)} ${unitCell ? textOf(reading, unitCell) : ''}`) ?? scaleOf(reading, grid, value.column, figure))
			: 1;
	return cellMention(reading, figure, value, row, scale);
}

/** The figure whose row label matches longest. */
function figureOfLabel(reading: Reading, label: string): FigureProfile | null {
	const isMoney = /(?:kinh phí|tiền)/u.test(label);
	const scored = reading.profile.figures
		.filter(
			(spec) => spec.type !== 'units' && spec.type !== 'date' && (spec.type === 'money') === isMoney && !hasPhrase(spec.refuse, label),
		)
		.map((spec) => ({ spec, length: Math.max(0, ...findPhrases(spec.columns, label).map((match) => match[0].length)) }))
		.filter(({ spec, length }) => length > 0 && rankOf(spec, label) >= 0);
	return scored.sort((a, b) => rankOf(b.spec, label) - rankOf(a.spec, label) || b.length - a.length)[0]?.spec ?? null;
}

/** The modifier decides: "chưa" before "đã", "thiếu" before "giao", "có mặt" before "biên chế". */
function rankOf(spec: FigureProfile, label: string): number {
	if (spec.id.startsWith('entitlements.unpaid')) return /chưa|còn (?:nợ|lại|thiếu|phải)/u.test(label) ? 5 : -1;
	if (spec.id === 'entitlements.decided') return /quyết định|nghỉ|đối tượng|trường hợp/u.test(label) ? 4 : 0;
	if (spec.id === 'staffing.shortage') return /thiết bị|máy/u.test(label) ? -1 : 5;
	if (spec.id.startsWith('staffing.seconded') || spec.id === 'staffing.partTime' || spec.id === 'staffing.contracts') return 6;
	if (spec.id.startsWith('training.')) return /lớp|khóa|khoá|tập huấn|bồi dưỡng|lượt/u.test(label) ? 6 : -1;
	if (spec.id === 'entitlements.paid' || spec.id === 'entitlements.paidAmount') return 3;
	if (spec.id === 'staffing.present') return 2;
	return 1;
}

function cellMention(reading: Reading, figure: FigureProfile, cell: Cell, row: GridRow, scale: number): Mention[] {
	const read: CellValue = readCell(cell, reading.folded);
	if (read.value === null) return [];
	const first = row.cells.find((candidate) => candidate && /\p{L}{2}/u.test(textOf(reading, candidate)));
	const value = figure.type === 'money' ? Math.round(read.value * scale) : read.value;
	if (!Number.isInteger(value)) return [];
	return [
		{
			figure: figure.id,
			value,
			how: read.how === 'stated-none' ? 'stated-none' : 'stated',
			span: cover(first?.span ?? cell.span, cell.span),
			valueSpan: cell.span,
			section: figure.section,
			confidence: SURE,
			past: false,
		},
	];
}

/** The unit in the head of the column, else in a caption right above the table, else dong. */
function scaleOf(reading: Reading, grid: Grid, column: number, figure: FigureProfile): number {
	if (figure.type !== 'money') return 1;
	const head = scaleIn(grid.heads[column] ?? '');
	return head ?? captionScale(reading, grid) ?? 1;
}

/** "Đơn vị tính: triệu đồng" above the table → 1000000; null where no unit of money is told. */
function captionScale(reading: Reading, grid: Grid): number | null {
	for (let at = grid.table.index - 1; at >= Math.max(0, grid.table.index - 3); at--) {
		const block = reading.document.blocks[at];
		if (!block || block.kind === 'table') break;
		const caption = reading.folded.slice(block.span.start, block.span.end);
		const found = /(?:đơn vị|đvt)/u.test(caption) ? scaleIn(caption) : null;
		if (found !== null) return found;
	}
	return null;
}

/** "(triệu đồng)" → 1000000; "đồng" → 1; null where no unit of money stands. */
export function scaleIn(text: string): number | null {
	const match = MONEY_UNIT.exec(text);
	return match ? (SCALE[match[1] ?? ''] ?? 1) : null;
}

function textOf(reading: Reading, cell: Cell): string {
	return reading.folded.slice(cell.span.start, cell.span.end).trim();
}
