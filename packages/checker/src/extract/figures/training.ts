import type { Span, TableBlock } from '@rasoat/parser';
import type { Mention } from '../../facts.js';
import { findPhrases, hasPhrase } from '../../profile/phrase.js';
import { joinedLines, type Line, nounClasses, type Reading } from '../reading.js';
import { readCell } from '../tables/cell-value.js';
import { type GridRow, readGrid } from '../tables/grid.js';
import { isTotalRow } from '../tables/unit-table.js';
import { slice } from './label.js';

const COURSES = 'training.courses';
const PEOPLE = 'training.participants';
const SURE = 0.95;
const SUMMED = 0.9;

/** What the training section tells: totals, and the items that count where no total is told. */
export interface TrainingFigure {
	readonly figure: string;
	readonly value: number | null;
	readonly how: Mention['how'];
	readonly mentions: readonly Mention[];
}

/** Courses and participants of the training section, its appendix included. */
export function trainingFigures(reading: Reading): TrainingFigure[] {
	const lines = joinedLines(reading).filter((line) => line.sections.includes('training') || isAnnex(line));
	const tables = trainingTables(reading);
	return [COURSES, PEOPLE].map((figure) => {
		const all = lines.flatMap((line) => counted(reading, line, figure));
		const told = all.some((mention) => mention.value !== null) ? all.filter((mention) => mention.value !== null) : all;
		const own =
			told.some((mention) => mention.section === 'training') && !refersToAnnex(lines)
				? told.filter((mention) => mention.section === 'training')
				: told;
		const total = totalOf(withoutStudents(own));
		if (total)
			return {
				figure,
				value: typeof total.value === 'number' ? total.value : null,
				how: total.how,
				mentions: [total, ...own.filter((mention) => mention !== total)].map(plain),
			};
		const items = figure === COURSES ? fromItems(reading, lines) : null;
		if (own.length > 1) return sum(figure, withoutStudents(own));
		return items ?? tables.find((found) => found.figure === figure) ?? none(reading, lines, figure);
	});
}

/** "Chưa tổ chức lớp nào": told to be none, where nothing else is told. */
function none(reading: Reading, lines: readonly Line[], figure: string): TrainingFigure {
	const zero = reading.profile.figures.find((spec) => spec.id === figure)?.zero ?? [];
	const [mention] = lines.flatMap((line): Mention[] => {
		const match = findPhrases(zero, line.text)[0];
		if (!match) return [];
		const span = { start: line.span.start + match.index, end: line.span.start + match.index + match[0].length };
		return [{ figure, value: 0, how: 'stated-none', span, valueSpan: span, section: 'training', confidence: SURE, past: false }];
	});
	return mention ? { figure, value: 0, how: 'stated-none', mentions: [mention] } : { figure, value: null, how: 'not-stated', mentions: [] };
}

/** A list of classes behind the signature belongs to the section that refers to it. */
function isAnnex(line: Line): boolean {
	return line.part === 'annex' && /(?:lớp|khóa|khoá|lượt)/u.test(line.text);
}

function refersToAnnex(lines: readonly Line[]): boolean {
	return lines.some((line) => line.part !== 'annex' && /(?:phụ lục|biểu|bảng)/u.test(line.text));
}

/** The number that says it is the total, the only one, or the one that leads its parts in. */
function totalOf(told: readonly Told[]): Told | undefined {
	if (told.length < 2) return told[0];
	return told.find((mention) => mention.total === 'says') ?? told.find((mention) => mention.total === 'leads');
}

interface Told extends Mention {
	readonly total: 'says' | 'leads' | null;
	/** Told of who is at school for a degree. */
	readonly student: boolean;
}

function plain(mention: Told): Mention {
	const { total: _total, student: _student, ...rest } = mention;
	return rest;
}

function sum(figure: string, told: readonly Mention[]): TrainingFigure {
	const known = told.filter((mention) => typeof mention.value === 'number');
	if (known.length < told.length) return { figure, value: null, how: 'not-stated', mentions: told };
	const value = known.reduce((total, mention) => total + Number(mention.value), 0);
	return { figure, value, how: 'summed', mentions: known.map((mention) => ({ ...mention, how: 'summed', confidence: SUMMED })) };
}

/** Numbers of courses or of people in one sentence; parts of a total ("trong đó") left out. */
function counted(reading: Reading, line: Line, figure: string): Told[] {
	const found: Told[] = [];
	for (const quantity of line.quantities) {
		const classes = nounClasses(reading.profile, quantity.noun);
		const fits = figure === COURSES ? classes.includes('courses') : isAttendance(line, classes, quantity.span.start, quantity.end);
		const named = quantity.noun === null && labelOf(figure).test(slice(line, { start: line.span.start, end: quantity.span.start }));
		if (!(quantity.kind === 'count' || quantity.kind === 'fraction') || !(fits || named) || isAside(line, quantity.span.start, found))
			continue;
		found.push({
			figure,
			value: quantity.bound ? null : quantity.value,
			how: quantity.bound ? 'not-stated' : 'stated',
			span: { start: quantity.span.start, end: quantity.end },
			valueSpan: quantity.span,
			section: line.part === 'annex' ? null : 'training',
			confidence: SURE,
			past: false,
			total: totalKind(line, quantity.span.start, quantity.end),
			student: STUDENT.test(slice(line, { start: quantity.end, end: line.span.end })),
		});
	}
	return found;
}

// "01 đồng chí đang theo học cao cấp lý luận chính trị"
const STUDENT = /^[^,;.\d]{0,24}(?:đang học|theo học)(?! lớp)[^,;.]{0,24}(?:cao cấp|trung cấp|đại học|cao học|thạc sĩ|tiến sĩ|văn bằng)/u;

/** Who studies for a degree has joined no class, where those who did are told of. */
function withoutStudents(told: readonly Told[]): readonly Told[] {
	const others = told.filter((mention) => !mention.student);
	return others.length > 0 ? others : told;
}

/** "Số lớp, khóa: 9", "Lượt người dự: 88" */
function labelOf(figure: string): RegExp {
	return figure === COURSES ? /(?:^|[,;])\s*(?:tổng )?(?:số )?(?:lớp|khóa|khoá)[^:;]{0,24}:\s*$/u : /lượt(?: \p{L}+){0,5}\s*:\s*$/u;
}

function isAttendance(line: Line, classes: readonly string[], start: number, end: number): boolean {
	if (classes.includes('turns')) return true;
	const isTraining = !line.sections.includes('staffing') || /(?:lớp|khóa|khoá|tập huấn|bồi dưỡng|đào tạo|học|dự)/u.test(line.text);
	return isTraining && classes.includes('persons') && attends(line, start, end);
}

// "cho 80 người", "cử 28 cán bộ tham gia", "45 đồng chí dự"
function attends(line: Line, start: number, end: number): boolean {
	const before = slice(line, { start: line.span.start, end: start });
	const after = slice(line, { start: end, end: line.span.end });
	if (/(?:mỗi|bình quân|phòng cử|có|cấp)\s*$/u.test(before.slice(-20)) && !/(?:với|cử|cho|dự|đã có)\s*$/u.test(before))
		return /^\s*(?:tham gia|tham dự|dự|được tập huấn|được bồi dưỡng)/u.test(after);
	return (
		/(?:^|[,;:])\s*(?:và )?(?:lớp|khóa|khoá|buổi)[^,;]*$/u.test(before) ||
		/(?:cho|với|cử|dự|gồm|:|\(|tổng số|số lượng|thu hút|đã có|,)\s*(?:tổng số |tổng cộng )?$/u.test(before) ||
		/^\s*(?:tham gia|tham dự|dự|được tập huấn|được bồi dưỡng|theo học)/u.test(after)
	);
}

function isAside(line: Line, at: number, found: readonly Told[]): boolean {
	const before = slice(line, { start: line.span.start, end: at });
	if (ASIDE.test(before)) return true;
	const after = slice(line, { start: at, end: line.span.end });
	if (/(?:^|[,;.]\s*)(?:năm 20(?:1\d|2[0-4])|6 tháng đầu năm|năm (?:trước|ngoái))[^,;.]*$/u.test(before)) return true;
	if (/(?:hủy|huỷ|hoãn|vắng|thiếu|trong|trong số|trường[^,;.]{0,40}có)\s*$/u.test(before)) return true;
	if (
		/(?:thành phố|sở|cấp trên)(?: đã)? (?:tổ chức|mở)\s*$/u.test(before) &&
		/(?:tham gia|dự|cử)[^.;]*\d+\s*(?:lớp|khóa|khoá)/u.test(after)
	)
		return true;
	if (/^[^,;.]{0,40}(?:tháng tới|sắp tới|thời gian tới|quý tới)/u.test(after)) return true;
	if (RESULT.test(after)) return true;
	if (/^[^,;.]{0,24}(?:chưa đến lịch|chưa học|chưa mở|sắp mở|nữa)/u.test(after)) return true;
	const open = inBracket(line, at);
	if (open && found.some((mention) => !inBracket(line, mention.valueSpan.start))) return true;
	return found.length > 0 && !open && /(?:trong đó|gồm|bao gồm|riêng)[^;]*$/u.test(before);
}

// "80/88 lượt đạt khá trở lên", "45 học viên được cấp chứng chỉ": how those who took part did
const RESULT =
	/^[\d/]+ (?:\p{L}+ ){1,4}?(?:đạt|xếp loại|loại (?:giỏi|khá)|được cấp (?:giấy |chứng )|hoàn thành (?:khoá|khóa|chương trình|bài))/u;

function inBracket(line: Line, at: number): boolean {
	const before = slice(line, { start: line.span.start, end: at });
	return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** What is planned, asked for, of another time, or only one class of those counted. */
const ASIDE =
	/(?:(?:đề nghị|kiến nghị|dự kiến|sẽ|tiếp tục cử|mở thêm|thêm|đăng ký (?:thêm|tham gia|học|mở|dự|cử|với|cho)|đã đăng ký|kế hoạch|chỉ tiêu|kỳ trước|quý trước|tháng trước|năm trước|cùng kỳ|so với|mỗi (?:phòng|đơn vị|lớp)|mục tiêu|theo hình thức)[^;.]*|(?:^|[;,.]\s*)(?:riêng|trong đó|trong số đó|nhiều nhất|đông nhất|ít nhất)[^;]*)$/u;

/** A total says so, or leads its own parts in. */
function totalKind(line: Line, start: number, end: number): 'says' | 'leads' | null {
	const before = slice(line, { start: line.span.start, end: start });
	const after = slice(line, { start: end, end: line.span.end });
	if (
		/(?:tổng số|tổng cộng|tính chung|tất cả|cả thảy|(?<!\p{L})tổng(?! hợp)|cộng lại|(?<!công )cộng(?! đồng)|gộp lại)(?!\p{L})[^;.]{0,30}$/u.test(
			before,
		)
	)
		return 'says';
	return /^[^;.]{0,60}(?:trong đó|gồm|bao gồm|cụ thể|danh mục|:\s*$)|^[^;.,]{0,20}:\s*(?:\d|một|hai|ba|bốn|năm)/u.test(after)
		? 'leads'
		: null;
}

/** "- Nghiệp vụ hộ tịch: 12 người": each listed class counts once; the heading or a lead-in says that classes are listed. */
function fromItems(reading: Reading, lines: readonly Line[]): TrainingFigure | null {
	const items = lines.filter((line) => isListedClass(reading, line)).flatMap((line) => classesIn(reading, line));
	if (items.length < 2) return null;
	const mentions = items.map((span) => ({
		figure: COURSES,
		value: 1,
		how: 'summed' as const,
		span,
		valueSpan: span,
		section: 'training',
		confidence: SUMMED,
		past: false,
	}));
	return { figure: COURSES, value: items.length, how: 'summed', mentions };
}

/** "(1) lớp đất đai; (2) lớp tài chính": numbered one after another from one. */
function numberedClasses(line: Line): Span[] {
	const found = [...line.text.matchAll(/\((\d{1,2})\)\s*(?:lớp|khóa|khoá|tập huấn|bồi dưỡng)[^;()]*/gu)];
	return found.every((match, index) => Number(match[1]) === index + 1)
		? found.map((match) => ({ start: line.span.start + match.index, end: line.span.start + match.index + match[0].trimEnd().length }))
		: [];
}

function isListedClass(reading: Reading, line: Line): boolean {
	if (numberedClasses(line).length > 1) return true;
	const block = reading.document.blocks[line.sentence.block];
	const people = line.quantities.filter((quantity) => quantity.kind === 'count' && isPeople(reading, quantity.noun));
	return (
		people.length > 0 &&
		!line.quantities.some((quantity) => nounClasses(reading.profile, quantity.noun).includes('courses')) &&
		((block?.kind !== 'table' && block?.marker != null) || /\(\d\)|:/u.test(line.text))
	);
}

/** One class a line, or those numbered "(1) … (2) …" in it. */
function classesIn(reading: Reading, line: Line): Span[] {
	const numbered = numberedClasses(line);
	if (numbered.length > 1) return numbered;
	const people = line.quantities.filter((quantity) => quantity.kind === 'count' && isPeople(reading, quantity.noun));
	return people.map((quantity) => ({ start: quantity.span.start, end: quantity.end }));
}

function isPeople(reading: Reading, noun: string | null): boolean {
	const classes = nounClasses(reading.profile, noun);
	return classes.includes('turns') || classes.includes('persons');
}

/** A list of classes in the section or in an appendix: its total row, else its rows. */
function trainingTables(reading: Reading): TrainingFigure[] {
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
	return parts.length > 0 ? sum(figure, parts) : null;
}
