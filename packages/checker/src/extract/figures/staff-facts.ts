import { hasPhrase } from '../../profile/phrase.js';
import { lineAt } from '../line-at.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { type Labeled, slice } from './label.js';
import { NOW } from './staff-days.js';

/** Sections about other matters: a count there is the commune's staff only when posts are what is counted. */
const FOREIGN = new Set(['implementation', 'entitlements', 'training', 'facilities']);

/** Where a number is asked for or planned. */
const REQUESTS = new Set(['proposals', 'plan']);

/** Words a label may stand behind its number and still be certain. */
const AFTER_REACH = 3;

/** A request or a plan states no staff, but for a pair, a shortage right at its number, or what it says of today. */
export function isFact(reading: Reading, line: Line, found: Labeled): boolean {
	const after = found.label.start >= found.quantity.span.end;
	if (/trường hợp|đối tượng/u.test(found.quantity.noun ?? '')) return false;
	// "02 người chưa bố trí nhà ở": persons are no vacant posts
	if (
		after &&
		found.figure === 'staffing.shortage' &&
		/^chưa/u.test(slice(line, found.label)) &&
		/người|đồng chí/u.test(found.quantity.noun ?? '')
	)
		return false;
	if (after && found.cost > AFTER_REACH) return false;
	if (/(?:biệt phái|tăng cường|không chuyên trách|hợp đồng|lao động khác|ngoài biên chế|lực lượng khác|từ nơi khác)/u.test(line.context))
		return false;
	if (found.weak && (hasPhrase(reading.profile.vocabulary.units, clauseBefore(line, found.quantity)) || isOfOthers(reading, line, found)))
		return false;
	if (!isRequest(line)) return true;
	if (found.quantity.kind === 'fraction') return nounClasses(reading.profile, found.quantity.noun).includes('posts');
	if (found.figure === 'staffing.assigned' && after && found.cost <= 1 && ENOUGH.test(clauseBefore(line, found.quantity))) return true;
	if (found.figure === 'staffing.assigned' && !after && found.cost <= 1 && /được giao$/u.test(slice(line, found.label))) return true;
	return found.figure === 'staffing.shortage' ? found.cost <= 1 : !after && found.cost <= 1 && NOW.test(line.text);
}

// "bố trí thêm công chức để xã có đủ 42 biên chế được giao"
const ENOUGH = /đủ\s*$/u;

/** "quán triệt đến toàn bộ 37 cán bộ, công chức hiện có mặt của xã": the staff as a whole, whatever the sentence is about. */
export function isWholeStaff(line: Line, { figure, quantity, label, cost }: Labeled): boolean {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	return (
		figure === 'staffing.present' &&
		label.start >= quantity.end &&
		cost <= 1 &&
		/công chức|cbcc/u.test(quantity.noun ?? '') &&
		/(?:toàn bộ|toàn thể|tất cả|cả)\s*$/u.test(before)
	);
}

/** "Thành phố tăng cường 4 cán bộ về xã, tuy nhiên hiện chỉ còn 02 người": a plain "còn" goes on with those told of before it. */
function isOfOthers(reading: Reading, line: Line, { label }: Labeled): boolean {
	const before = slice(line, { start: line.span.start, end: label.start });
	if (OTHERS.test(before)) return true;
	const previous = reading.lines[lineAt(reading.lines, line.span.start) - 1];
	const goesOn = previous?.sentence.block === line.sentence.block && previous.text.endsWith(';');
	return goesOn && OTHERS.test(previous.text) && !/biên chế|có mặt/u.test(previous.text) && !/công chức/u.test(before);
}

// "Thành phố tăng cường 4 cán bộ về xã", "03 lao động hợp đồng"
const OTHERS = /biệt phái|tăng cường|hợp đồng|không chuyên trách|viên chức/u;

export function isForeign(line: Line): boolean {
	return !line.sections.includes('staffing') && FOREIGN.has(line.sections.at(-1) ?? '');
}

export function isRequest(line: Line): boolean {
	return !line.sections.includes('difficulties') && !line.sections.includes('staffing') && REQUESTS.has(line.sections.at(-1) ?? '');
}

function clauseBefore(line: Line, quantity: Quantity): string {
	const before = slice(line, { start: line.span.start, end: quantity.span.start });
	return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
}
