import { findPhrases, hasPhrase } from '../../profile/phrase.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { type Labeled, LEAVES_OUT, slice } from './label.js';

/** The words from the last break to the number name staff of another kind ("số người hoạt động không chuyên trách hiện còn 08"). */
export function subjectRefused(reading: Reading, line: Line, found: Labeled): boolean {
	if (found.label.start >= found.quantity.span.end) return false;
	const before = slice(line, { start: line.span.start, end: found.label.start });
	const start = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf(')')) + 1;
	const subject = slice(line, { start: line.span.start + start, end: found.quantity.span.start });
	return hasPhrase(reading.profile.vocabulary.otherScopes, subject) && !/công chức|cbcc/u.test(subject);
}

/** "33/38 cán bộ, công chức đã có máy tính": the pair counts something about the staff, not the staff. */
export function predicateFollows(line: Line, quantity: Quantity): boolean {
	const after = slice(line, { start: quantity.end, end: line.span.end }).slice(0, 60);
	return /^\s*(?:[,(]\s*)?(?:(?:đã|đang|được|đều|có|đi|cán bộ|công chức|,)\s*)*(?:biệt phái|tăng cường|nghỉ|đi học|tốt nghiệp|trình độ|đạt chuẩn|chuyên môn|máy|bằng|chứng chỉ|trang bị|tập huấn|bồi dưỡng|đào tạo|đảng viên|nữ|chữ ký|cấp|hoàn thành|sử dụng|cài|tham gia|đánh giá|xếp loại)/u.test(
		after,
	);
}

export function isPublic(reading: Reading, line: Line, quantity: Quantity): boolean {
	const words = slice(line, { start: quantity.span.end, end: Math.min(line.span.end, quantity.end + 24) });
	return (
		nounClasses(reading.profile, quantity.noun).includes('public') ||
		/^\s*(?:biên chế |chỉ tiêu |người )?(?:viên chức|sự nghiệp)/u.test(words)
	);
}

/** A number that belongs to another body, another kind of staff, or one unit of the commune. */
export function isOtherScope(reading: Reading, line: Line, quantity: Quantity): boolean {
	const after = slice(line, { start: quantity.span.end, end: Math.min(line.span.end, quantity.end + 60) });
	const near = (/^[^,;.()\d]*/u.exec(after)?.[0] ?? '').split(LEAVES_OUT)[0] ?? '';
	if (isPublic(reading, line, quantity)) return true;
	const { otherScopes, units } = reading.profile.vocabulary;
	if (hasPhrase(otherScopes, near) && !/công chức/u.test(near.slice(0, 24))) return true;
	if (
		hasPhrase(
			units.map((unit) => `(ở|tại|của|thuộc|cho) … ${unit}`),
			near,
		)
	)
		return true;
	if (isField(near) || isInUnitsBracket(reading, line, quantity)) return true;
	return subjectIsOther(reading, line, quantity.span.start);
}

/** "Phòng Kinh tế 08 đồng chí (giao 09)": the bracket belongs to the unit before it. */
function isInUnitsBracket(reading: Reading, line: Line, quantity: Quantity): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	const open = before.lastIndexOf('(');
	if (open < 0 || before.lastIndexOf(')') > open) return false;
	const head = before.slice(0, open);
	const part = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(';'), head.lastIndexOf(':')) + 1);
	return /\d/u.test(part) && (findPhrases(reading.profile.vocabulary.units, part)[0]?.index ?? part.length) < 12;
}

/** "01 công chức kế toán", "02 cán bộ phụ trách đất đai": a post, not the posts. */
function isField(near: string): boolean {
	return /^\s*(?:biên chế |chỉ tiêu |người |công chức |cán bộ |đồng chí |cán bộ, công chức |nhân sự |vị trí )*(?:lĩnh vực|phụ trách|chủ trì|làm đầu mối|(?:trực tiếp )?theo dõi|chuyên ngành|chuyên môn|có chuyên môn|có trình độ|có nghiệp vụ|kế toán|địa chính|tư pháp|xây dựng|công nghệ|văn hoá|làm (?:công tác|nhiệm vụ|kế toán)|thạo|chuyên trách|chuyên sâu|đúng|y tế|giáo dục|biệt phái|tăng cường|nghỉ|nữ|trưởng|phó|chủ tịch|bí thư|chánh văn phòng|giám đốc)/u.test(
		near,
	);
}

/** The clause's subject before the number names another body or one unit: "Trạm Y tế xã thiếu", "riêng Phòng Kinh tế còn thiếu". */
export function subjectIsOther(reading: Reading, line: Line, at: number): boolean {
	const before = slice(line, { start: line.span.start, end: at });
	if (/^viên chức(?:[^,;.:]{0,20}):[^;.]*$/u.test(before)) return true;
	const clause = before.slice(
		Math.max(
			before.lastIndexOf(';'),
			before.search(/[,;]\s*(?:riêng|đồng thời|còn (?=phòng|trung|văn|trạm)|trong khi|ngoài ra)[^,;]*$/u),
			lastCommaSubject(before, reading),
		) + 1,
	);
	const { otherScopes, units } = reading.profile.vocabulary;
	const names = [...otherScopes.filter((scope) => !/^(?:viên chức|hợp đồng)$/u.test(scope)), ...units];
	const match = findPhrases(names, clause)[0];
	return (
		match !== undefined &&
		/^[\s,;]*(?:riêng|đồng thời|còn|hiện|trong khi|ngoài ra|tại|ở|đối với|các|một số|nhất là)?\s*$/u.test(
			clause.slice(0, match.index).replace(/(?:biên chế|công chức|cán bộ|nhân lực|nhân sự|lực lượng|đội ngũ|của|ở|tại)\s*/gu, ''),
		)
	);
}

function lastCommaSubject(before: string, reading: Reading): number {
	const matches = [...before.matchAll(/[,:]\s*(?=\p{L})/gu)];
	const found = matches.findLast((match) => hasPhrase(reading.profile.vocabulary.units, before.slice(match.index + 1, match.index + 24)));
	return found ? found.index : -1;
}
