import type { Mention } from '../../facts.js';
import { hasPhrase } from '../../profile/phrase.js';
import type { Reading } from '../reading.js';
import { readCell } from './cell-value.js';
import { cellMention, cellText, rowLabel, standsIn } from './figure-cell.js';
import type { Grid, GridRow } from './grid.js';
import { isSecondeeLabel, secondeeFigureOf } from './secondee-table.js';
import { isTotalRow, staffColumns } from './unit-table.js';

// "Cán bộ, công chức", "Tổng số CBCC", "1. Cán bộ và công chức cấp xã"; not "Cán bộ, công chức, viên chức"
const CADRES =
	/^(?:[\divx]+[.)]\s*)?(?:(?:tổng )?số |tổng |khối |biên chế )?(?:cán bộ\s?(?:,|và|-|\/|;)?\s?công chức|cbcc|cb\s?[,-]\s?cc)(?: (?:cấp )?(?:xã|phường|đặc khu)| hành chính| hiện có)?$/u;
// "Công chức", "Biên chế công chức": all of them, where no row of cadres stands beside it
const SERVANTS = /^(?:[\divx]+[.)]\s*)?(?:(?:tổng )?số |biên chế )?(?:công chức|hành chính)(?: (?:cấp )?(?:xã|phường|đặc khu))?$/u;
// "Cán bộ", "Cán bộ chuyên trách": without the civil servants
const LONE_CADRES = /^(?:[\divx]+[.)]\s*)?(?:(?:tổng )?số )?cán bộ(?: (?:chủ chốt|chuyên trách|cấp xã))?$/u;
// "UBND xã", "Toàn phường", "Xã Cẩm Giang"; not "Xã đội"
const COMMUNE = /^(?:ubnd |uỷ ban nhân dân |toàn )?((?:xã|phường|đặc khu)(?: \p{L}+){0,4})$/u;

/** A label that names the commune's cadres and civil servants together. */
export function isCadres(label: string): boolean {
	return CADRES.test(label);
}

/** "Biên chế giao | Có mặt | Thiếu" over one row, or over rows by kind of staff: the row of cadres and civil servants. */
export function staffKinds(reading: Reading, grid: Grid): Mention[] {
	if (!(standsIn(reading, grid, 'staffing') || grid.table.index >= reading.regions.annex.from)) return [];
	const columns = staffColumns(grid, -1, reading.folded, reading.profile);
	if (Object.keys(columns).length < 2) return [];
	const row = grid.rows.length === 1 ? loneRow(reading, grid) : cadresRow(reading, grid);
	if (!row) return [];
	const staff = Object.entries(columns).flatMap(([id, column]) => mentionOf(reading, row, id, column));
	return [...staff, ...(grid.rows.length === 1 ? secondees(reading, grid, row) : [])];
}

/** One row counts the commune, unless it says that it counts something else. */
function loneRow(reading: Reading, grid: Grid): GridRow | null {
	const [row] = grid.rows;
	if (!row) return null;
	const label = labelOf(reading, row);
	return label === '' ||
		isCadres(label) ||
		SERVANTS.test(label) ||
		isOwnCommune(reading, grid, label) ||
		isTotalRow(row, reading.folded, reading.profile)
		? row
		: null;
}

/** The commune itself, or one by the name that the report bears above the table. */
function isOwnCommune(reading: Reading, grid: Grid, label: string): boolean {
	const name = COMMUNE.exec(label)?.[1];
	if (name === undefined || /^(?:xã|phường) đội(?!\p{L})/u.test(name)) return false;
	return !name.includes(' ') || reading.folded.slice(0, grid.table.span.start).includes(name);
}

function cadresRow(reading: Reading, grid: Grid): GridRow | null {
	const labelled = grid.rows.map((row) => ({ row, label: labelOf(reading, row) }));
	const cadres = labelled.filter(({ label }) => isCadres(label));
	if (cadres.length > 0) return cadres.length === 1 ? (cadres[0]?.row ?? null) : null;
	const total = labelled.filter(({ row }) => isTotalRow(row, reading.folded, reading.profile));
	const parts = labelled.filter(({ row }) => !isTotalRow(row, reading.folded, reading.profile));
	const servants = parts.filter(({ label }) => SERVANTS.test(label));
	const lone = parts.filter(({ label }) => LONE_CADRES.test(label));
	if (servants.length !== 1) return null;
	// "Công chức | Viên chức": the first row alone; "Cán bộ | Công chức | Cộng": the sum that is told
	if (lone.length === 0)
		return parts.some(({ label }) => /viên chức|hợp đồng|chuyên trách/u.test(label)) ? (servants[0]?.row ?? null) : null;
	return total.length === 1 && parts.length === servants.length + lone.length ? (total[0]?.row ?? null) : null;
}

/** "Biệt phái đến | Biệt phái đi" beside the counts of the one row. */
function secondees(reading: Reading, grid: Grid, row: GridRow): Mention[] {
	const columns = grid.heads.flatMap((head, column) => (isSecondeeLabel(head) ? [{ id: secondeeFigureOf(head), column }] : []));
	return columns
		.filter(({ id }) => columns.filter((other) => other.id === id).length === 1)
		.flatMap(({ id, column }) => mentionOf(reading, row, id, column));
}

function mentionOf(reading: Reading, row: GridRow, id: string, column: number): Mention[] {
	const figure = reading.profile.figures.find((spec) => spec.id === id);
	const cell = row.cells[column];
	if (!figure || !cell || readCell(cell, reading.folded).value === null) return [];
	return cellMention(reading, figure, cell, row, null);
}

function labelOf(reading: Reading, row: GridRow): string {
	const label = rowLabel(reading, row);
	const text = label ? cellText(reading, label) : '';
	return hasPhrase(['ghi chú'], text) ? '' : text;
}
