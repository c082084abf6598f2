import type { Cell } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import type { FigureProfile } from '../../profile/figure-schema.js';
import { findPhrases, hasPhrase } from '../../profile/phrase.js';
import type { Reading } from '../reading.js';
import { readCell } from './cell-value.js';
import { supersededColumns } from './column-times.js';
import { cellMention, cellText, isMoneyLabel, scaleIn, scaleOf, standsIn } from './figure-cell.js';
import type { Grid, GridRow } from './grid.js';
import { isSecondeeLabel, secondeeFigureOf } from './secondee-table.js';
import { isCadres } from './staff-kinds.js';

/** Share of its rows that must name figures before a table is read label by label. */
const KEY_VALUE_SHARE = 0.4;

/** "Số người chưa được chi trả | 02": a label and one number beside it, the latest where columns of several times stand there. */
export function labelRows(reading: Reading, grid: Grid): Mention[] {
	const { rows } = grid;
	const superseded = supersededColumns(
		grid.heads,
		grid.heads.map((_, column) => column),
	);
	const found = rows.map((row) => rowMention(reading, grid, row, superseded));
	const told = found.filter((mentions) => mentions.length > 0);
	return told.length >= 2 && told.length >= rows.length * KEY_VALUE_SHARE ? told.flat() : [];
}

function rowMention(reading: Reading, grid: Grid, row: GridRow, superseded: ReadonlySet<number>): Mention[] {
	const cells = [...new Set(row.cells)].filter((cell): cell is Cell => cell !== null);
	const label = cells.find((cell) => /\p{L}{3}/u.test(cellText(reading, cell)));
	if (!label) return [];
	const values = cells.filter(
		(cell) => cell.column > label.column && !superseded.has(cell.column) && readCell(cell, reading.folded).value !== null,
	);
	const [value] = values;
	if (!value || values.length !== 1) return [];
	const figure = figureOfLabel(reading, cellText(reading, label)) ?? cadresOf(reading, grid, cellText(reading, label), value);
	if (!figure) return [];
	const unitCell = cells.find((cell) => cell !== label && cell !== value && scaleIn(cellText(reading, cell)) !== null);
	const scale =
		figure.type === 'money'
			? (scaleIn(`${cellText(reading, label)} ${unitCell ? cellText(reading, unitCell) : ''}`) ??
				scaleOf(reading, grid, value.column, figure))
			: null;
	return cellMention(reading, figure, value, row, scale);
}

/** "Cán bộ, công chức | 36" under "Đối tượng | Số lượng" tells of those on hand. */
function cadresOf(reading: Reading, grid: Grid, label: string, value: Cell): FigureProfile | null {
	const head = grid.heads[value.column] ?? '';
	const counts = /^(?:số (?:lượng|người|liệu)|hiện (?:có|nay)|có mặt|thực có)/u.test(head) && !/giao|thiếu/u.test(head);
	if (!counts || !isCadres(label) || !standsIn(reading, grid, 'staffing')) return null;
	return reading.profile.figures.find((spec) => spec.id === 'staffing.present') ?? null;
}

/** The figure whose row label matches longest. */
function figureOfLabel(reading: Reading, label: string): FigureProfile | null {
	const { figures } = reading.profile;
	if (isSecondeeLabel(label)) return figures.find((spec) => spec.id === secondeeFigureOf(label)) ?? null;
	// "Đề nghị biệt phái về xã", "Biệt phái đã hết thời hạn"
	if (/biệt phái|tăng cường/u.test(label)) return null;
	const isMoney = isMoneyLabel(label);
	const scored = figures
		.filter(
			(spec) => spec.type !== 'units' && spec.type !== 'date' && (spec.type === 'money') === isMoney && !hasPhrase(spec.refuse, label),
		)
		.map((spec) => ({ spec, length: Math.max(0, ...findPhrases(spec.columns, label).map((match) => match[0].length)) }))
		.filter(({ spec, length }) => length > 0 && rankOf(spec, label) >= 0);
	return scored.sort((a, b) => rankOf(b.spec, label) - rankOf(a.spec, label) || b.length - a.length)[0]?.spec ?? null;
}

// "Máy tính hiện có", "Số phòng làm việc còn thiếu"
const THINGS =
	/(?<!\p{L})(?:thiết bị|máy|xe|ô tô|bàn|ghế|trụ sở|phòng (?:làm việc|họp)|nhà (?:làm việc|công vụ)|đường truyền|phần mềm|tài khoản)(?!\p{L})/u;

// "Số người đã được chi trả", "Số người có quyết định nghỉ"
const PAYMENTS = /chi trả|được (?:trả|nhận|lĩnh|thanh toán)|quyết định nghỉ|kinh phí/u;

/** The modifier decides: "chưa" before "đã", "thiếu" before "giao", "có mặt" before "biên chế". */
function rankOf(spec: FigureProfile, label: string): number {
	if (spec.id.startsWith('staffing.') && (THINGS.test(label) || PAYMENTS.test(label))) return -1;
	if (spec.id.startsWith('entitlements.unpaid')) return /chưa|còn (?:nợ|lại|thiếu|phải)/u.test(label) ? 5 : -1;
	if (spec.id === 'entitlements.decided') return /quyết định|nghỉ|đối tượng|trường hợp/u.test(label) ? 4 : 0;
	if (spec.id === 'staffing.shortage') return 5;
	if (spec.id === 'staffing.partTime') return /(?:thôn|tdp|tổ dân phố|khu dân cư)/u.test(label) ? -1 : 6;
	if (spec.id === 'staffing.contracts') return 6;
	if (spec.id.startsWith('training.')) return /lớp|khoá|tập huấn|bồi dưỡng|lượt/u.test(label) ? 6 : -1;
	if (spec.id === 'entitlements.paid' || spec.id === 'entitlements.paidAmount') return 3;
	if (spec.id === 'staffing.present') return 2;
	return 1;
}
