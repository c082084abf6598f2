import type { Span } from '@rasoat/parser';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { slice } from './label.js';
import { COURSES, SUMMED, type TrainingFigure } from './training-figure.js';

/** "- Nghiệp vụ hộ tịch: 12 người": each listed class counts once; the heading or a lead-in says that classes are listed. */
export function listedClasses(reading: Reading, lines: readonly Line[]): TrainingFigure | null {
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

/** "Lớp một cửa (10 người), lớp chữ ký số (14 người)": each class with its people in a bracket behind it, and nothing else counted. */
function bracketedClasses(reading: Reading, line: Line): Span[] {
	const counts = line.quantities.filter((quantity) => quantity.kind === 'count');
	const found = counts.flatMap((quantity, index) => {
		const from = counts[index - 1]?.end ?? line.span.start;
		const words = slice(line, { start: from, end: quantity.span.start });
		const name = /(?:^|\),?;?\s*(?:và )?)((?:lớp|khoá|hội nghị tập huấn|tập huấn|bồi dưỡng)(?! (?:này|trên))[^();:]*\()\s*$/u.exec(words);
		return name && isPeople(reading, quantity.noun) && line.text[quantity.end - line.span.start] === ')'
			? [{ start: from + name.index + name[0].indexOf(name[1] ?? ''), end: quantity.end + 1 }]
			: [];
	});
	return found.length === counts.length ? found : [];
}

/** "Cử 07 công chức dự lớp tập huấn về ngân sách, 09 công chức dự lớp tập huấn về bảo trợ": each sent to a class of its own. */
function sentClasses(reading: Reading, line: Line): Span[] {
	const counts = line.quantities.filter((quantity) => quantity.kind === 'count' && isPeople(reading, quantity.noun));
	// "Cử 07 công chức dự lớp …, trong đó 03 công chức dự lớp …": the three are of the seven
	const people = counts.filter(
		(quantity, index) =>
			!/trong đó|gồm|riêng/u.test(slice(line, { start: counts[index - 1]?.end ?? quantity.end, end: quantity.span.start })),
	);
	const found = people.filter((quantity) =>
		/^\s*(?:tham gia|tham dự|dự|theo học|học)\s+(?:lớp|khoá)(?! (?:này|trên|cao cấp|trung cấp))/u.test(
			slice(line, { start: quantity.end, end: line.span.end }),
		),
	);
	return found.length === people.length ? found.map(({ span, end }) => ({ start: span.start, end })) : [];
}

function isListedClass(reading: Reading, line: Line): boolean {
	if (numberedClasses(line).length > 1 || bracketedClasses(reading, line).length > 1 || sentClasses(reading, line).length > 1) return true;
	const block = reading.document.blocks[line.sentence.block];
	const people = namedPeople(reading, line);
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
	const bracketed = bracketedClasses(reading, line);
	if (bracketed.length > 1) return bracketed;
	const sent = sentClasses(reading, line);
	if (sent.length > 1) return sent;
	const people = namedPeople(reading, line);
	return people.map((quantity) => ({ start: quantity.span.start, end: quantity.end }));
}

// "Số cán bộ chưa tham gia tập huấn: 05 người; đã tham gia: 30 người": labels, no classes
const LABEL =
	/(?:số (?:lượng |lượt )?(?:người|cán bộ|công chức|cbcc|học viên)|(?:đã|chưa)(?: được)? (?:tham gia|tham dự|dự|tập huấn|bồi dưỡng))(?!\p{L})[^;.\d]*:\s*$/u;

/** Numbers of people that stand with a class, not with a label that says whom it counts. */
function namedPeople(reading: Reading, line: Line): Line['quantities'] {
	return line.quantities.filter(
		({ kind, noun, span }) =>
			kind === 'count' && isPeople(reading, noun) && !LABEL.test(slice(line, { start: line.span.start, end: span.start })),
	);
}

function isPeople(reading: Reading, noun: string | null): boolean {
	const classes = nounClasses(reading.profile, noun);
	return classes.includes('turns') || classes.includes('persons');
}
