import type { Mention } from '../../facts.js';
import { findPhrases } from '../../profile/phrase.js';
import { noneMention } from '../mention.js';
import { joinedLines, type Line, nounClasses, type Reading } from '../reading.js';
import { slice } from './label.js';
import { isAside, isOfCity } from './training-asides.js';
import { isAttendance, isLabelled, isSessions } from './training-counts.js';
import { COURSES, PEOPLE, SURE, summed, type TrainingFigure } from './training-figure.js';
import { listedClasses } from './training-items.js';
import { trainingTables } from './training-tables.js';

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
		const items = figure === COURSES ? listedClasses(reading, lines) : null;
		if (own.length > 1) return summed(figure, withoutStudents(own));
		return items ?? tables.find((found) => found.figure === figure) ?? none(reading, lines, figure);
	});
}

/** "Chưa tổ chức lớp nào", "số lượt người được tập huấn: không có": told to be none, where nothing else is told. */
function none(reading: Reading, lines: readonly Line[], figure: string): TrainingFigure {
	const zero = reading.profile.figures.find((spec) => spec.id === figure)?.zero ?? [];
	const [mention] = lines.flatMap((line): Mention[] => {
		const match = findPhrases(zero, line.text)[0];
		// "số lượt người tham gia: không có số liệu"
		if (!match || /^\s*(?:số liệu|thống kê|theo dõi|tổng hợp)/u.test(line.text.slice(match.index + match[0].length))) return [];
		const start = line.span.start + match.index;
		return [noneMention(figure, { sections: ['training'] }, { start, end: start + match[0].length }, SURE)];
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
	const says = told.find((mention) => mention.total === 'says');
	// Of several that lead something in none leads the others.
	return says ?? (told.slice(1).every((mention) => mention.total !== 'leads') && told[0]?.total === 'leads' ? told[0] : undefined);
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

/** Numbers of courses or of people in one sentence; parts of a total ("trong đó") left out. */
function counted(reading: Reading, line: Line, figure: string): Told[] {
	const found: Told[] = [];
	for (const quantity of line.quantities) {
		const classes = nounClasses(reading.profile, quantity.noun);
		const fits =
			figure === COURSES
				? classes.includes('courses') || isSessions(line, quantity)
				: isAttendance(line, classes, quantity.span.start, quantity.end);
		const named = quantity.noun === null && isLabelled(figure, slice(line, { start: line.span.start, end: quantity.span.start }));
		if (!(quantity.kind === 'count' || quantity.kind === 'fraction') || !(fits || named)) continue;
		if (isAside(line, quantity.span.start, found) || isOfCity(reading, line, quantity.span.start)) continue;
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
	return /^[^;.]{0,60}(?:trong đó|gồm|bao gồm|cụ thể|danh mục|:\s*$)|^[^;.,]{0,20}:\s*(?:\d|một|hai|ba|bốn|năm)(?!\d* (?:lượt|người|học viên|đồng chí|cán bộ|công chức))/u.test(
		after,
	)
		? 'leads'
		: null;
}
