import type { TableBlock } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import { hasPhrase } from '../../profile/phrase.js';
import type { Reading } from '../reading.js';
import { readCell } from '../tables/cell-value.js';
import { type GridRow, readGrid } from '../tables/grid.js';
import { isTotalRow } from '../tables/unit-table.js';
import { COURSES, PEOPLE, SUMMED, summed, type TrainingFigure } from './training-figure.js';

/** A list of classes in the section or in an appendix: its total row, else its rows. */
export function trainingTables(reading: Reading): TrainingFigure[] {
	const section = reading.sections.find((candidate) => candidate.id === 'training');
	const tables = reading.document.blocks.filter(
		(block): block is TableBlock =>
			block.kind === 'table' &&
			((section !== undefined && block.index >= section.blocks.from && block.index < section.blocks.to) ||
				block.index >= reading.regions.body.from),
	);
	return tables
		.flatMap((table) =>
			tableFigures(reading, table, section !== undefined && table.index >= section.blocks.from && table.index < section.blocks.to),
		)
		.slice(0, 2);
}

/** "Số lớp đã tham gia", "Số lượt người": a row that tells a figure, no class. */
function isCountLabel(text: string): boolean {
	return /^\s*(?:tổng )?số (?:lớp|khóa|khoá|lượt|người|cán bộ|học viên)(?!\p{L})/u.test(text);
}

function tableFigures(reading: Reading, table: TableBlock, inSection: boolean): TrainingFigure[] {
	const grid = readGrid(table, reading.folded);
	const isClassList =
		grid.heads.some((head) => /(?:lớp|khóa|khoá|tập huấn|bồi dưỡng|chuyên đề|nội dung)/u.test(head)) &&
		(inSection || grid.heads.some((head) => /(?:tên|nội dung|các) (?:lớp|khóa|khoá|tập huấn)/u.test(head)));
	if (!isClassList) return [];
	const spec = reading.profile.figures.find((figure) => figure.id === PEOPLE);
	const column = grid.heads.findIndex((head) => hasPhrase(spec?.columns ?? [], head));
	const total = grid.rows.find((row) => isTotalRow(row, reading.folded, reading.profile));
	const rows = grid.rows.filter(
		(row) => row !== total && row.cells.some((cell) => cell && /\p{L}{2}/u.test(reading.folded.slice(cell.span.start, cell.span.end))),
	);
	if (rows.some((row) => row.cells.some((cell) => cell && isCountLabel(reading.folded.slice(cell.span.start, cell.span.end))))) return [];
	const base = { section: 'training', confidence: SUMMED, past: false } as const;
	const courses = rows.flatMap((row) => {
		const cell = row.cells.find(
			(candidate) => candidate && /\p{L}{2}/u.test(reading.folded.slice(candidate.span.start, candidate.span.end)),
		);
		return cell ? [{ ...base, figure: COURSES, value: 1, how: 'summed' as const, span: cell.span, valueSpan: cell.span }] : [];
	});
	const counted = columnFigure(
		reading,
		COURSES,
		grid.heads.findIndex((head) => COURSE_COUNT.test(head)),
		rows,
		total,
	);
	const people = columnFigure(reading, PEOPLE, column, rows, total);
	return [counted ?? { figure: COURSES, value: courses.length, how: 'summed', mentions: courses }, ...(people ? [people] : [])];
}

// "Số lớp", "Số lượng lớp", "Số buổi"
const COURSE_COUNT = /^số (?:lượng )?(?:lớp|khoá|khóa|buổi)(?! người)/u;

/** What the total row states in a column, else the sum of its rows; null where the column is not there or holds no number. */
function columnFigure(reading: Reading, figure: string, column: number, rows: readonly GridRow[], total?: GridRow): TrainingFigure | null {
	const mentionOf = (row: GridRow | undefined, how: 'stated' | 'summed'): Mention[] => {
		const cell = row?.cells[column];
		const value = cell ? readCell(cell, reading.folded).value : null;
		if (!cell || value === null) return [];
		return [{ figure, value, how, span: cell.span, valueSpan: cell.span, section: 'training', confidence: SUMMED, past: false }];
	};
	const [stated] = mentionOf(total, 'stated');
	if (stated) return { figure, value: Number(stated.value), how: 'stated', mentions: [stated] };
	const parts = rows.flatMap((row) => mentionOf(row, 'summed'));
	return parts.length > 0 ? summed(figure, parts) : null;
}
