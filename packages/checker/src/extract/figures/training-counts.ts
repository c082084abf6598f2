import type { Quantity } from '../readers/quantity.js';
import type { Line } from '../reading.js';
import { slice } from './label.js';
import { COURSES } from './training-figure.js';

// "Số lớp, khóa: 9", "Số lớp tập huấn đã tham gia trong kỳ: 9"
const COURSE_LABEL = /(?:^|[,;.(]\s*)(?:tổng )?(?:số )?(?:lượng )?(?:lớp|khoá)[^:;\d]{0,60}:\s*$/u;
// "Lượt người dự: 88", "Số lượt cán bộ, công chức tham gia: 118", "số người tham gia: 02"
const PEOPLE_LABEL =
	/(?:lượt(?:,? \p{L}+){0,8}|(?:^|[,;.(]\s*)(?:tổng )?số (?:người|cán bộ|công chức|cbcc|học viên)(?![^:;.\d]*(?:chưa|không|vắng))[^:;.\d]{0,40}(?:tham gia|tham dự|dự|được tập huấn|được bồi dưỡng|được cử)[^:;.\d]{0,30})\s*:\s*$/u;

/** Words before a number without a noun that say what it counts. */
export function isLabelled(figure: string, before: string): boolean {
	return figure === COURSES ? COURSE_LABEL.test(before) : PEOPLE_LABEL.test(before) || COUNTED.test(before);
}

// "Tập huấn chữ ký số: 02 buổi, 40 người"; not the sessions of one class
const SESSIONS_OF = /(?:^|[;.,]\s*|[-+*] )(?:hội nghị )?(?:tập huấn|bồi dưỡng)(?! [^:;.]*(?:họp|lớp|khoá))[^:;.]*:\s*$/u;

/** "02 buổi", "01 cuộc" behind the name of a training. */
export function isSessions(line: Line, quantity: Quantity): boolean {
	const after = slice(line, { start: quantity.span.end, end: line.span.end });
	return (
		/^\s*(?:buổi|cuộc|hội nghị)(?!\p{L})(?=\s*[,;.(]| (?:với|cho|có))/u.test(after) &&
		SESSIONS_OF.test(slice(line, { start: line.span.start, end: quantity.span.start }))
	);
}

export function isAttendance(line: Line, classes: readonly string[], start: number, end: number): boolean {
	if (classes.includes('turns')) return true;
	const isTraining = !line.sections.includes('staffing') || /(?:lớp|khóa|khoá|tập huấn|bồi dưỡng|đào tạo|học|dự)/u.test(line.text);
	return isTraining && classes.includes('persons') && attends(line, start, end);
}

// "cho 80 người", "cử 28 cán bộ tham gia", "45 đồng chí dự"
function attends(line: Line, start: number, end: number): boolean {
	const before = slice(line, { start: line.span.start, end: start });
	const after = slice(line, { start: end, end: line.span.end });
	if (COUNTED.test(before) || OF_CLASS.test(before)) return true;
	if (/(?:mỗi|bình quân|phòng cử|có|cấp)\s*$/u.test(before.slice(-20)) && !/(?:với|cử|cho|dự|đã có)\s*$/u.test(before))
		return /^\s*(?:tham gia|tham dự|dự|được tập huấn|được bồi dưỡng)/u.test(after);
	return (
		/(?:^|[,;:])\s*(?:và )?(?:lớp|khóa|khoá|buổi)[^,;]*$/u.test(before) ||
		/(?:cho|với|cử|dự|gồm|:|\(|tổng số|số lượng|thu hút|đã có|,)\s*(?:tổng số |tổng cộng )?$/u.test(before) ||
		/^\s*(?:tham gia|tham dự|dự|được tập huấn|được bồi dưỡng|theo học)/u.test(after)
	);
}

// "Lớp bồi dưỡng nghiệp vụ hộ tịch có 30 công chức"; not "lớp đông nhất có 45 người"
const OF_CLASS = /(?:^|[,;:])\s*(?:và )?(?:lớp|khóa|khoá|buổi)(?![^,;]*(?:nhất|bình quân|trung bình|mỗi|còn lại))[^,;]* có\s*$/u;

// "Số cán bộ, công chức được cử đi tập huấn là 27 người"
const COUNTED =
	/(?:^|[,;.]\s*)(?:tổng )?số (?:lượng )?(?:lượt )?(?:người|cán bộ|công chức|cbcc|học viên)(?![^:;.\d]*(?:chưa|không|vắng))[^:;.\d]{0,40}(?:tập huấn|bồi dưỡng|tham gia|tham dự|dự|đào tạo)[^:;.\d]{0,20}(?: là|:)\s*$/u;
