import type { Mention } from '../../facts.js';
import { lineAt } from '../line-at.js';
import { readDates } from '../readers/date.js';
import type { Quantity } from '../readers/quantity.js';
import { type Line, nounClasses, type Reading } from '../reading.js';
import { SURE } from './staff-days.js';

/** How many sentences on, within a paragraph, the number that is left may be told. */
const REACH = 3;
// "02 người nghỉ hưu", "03 công chức chuyển công tác", "01 đồng chí hết thời hạn và trở về đơn vị cũ"; who is on leave stays on the roll
const LEFT =
	/(?:nghỉ(?! (?:thai|phép|ốm|lễ|mát|không lương|dưỡng|chế độ thai))|thôi việc|(?:chuyển|thuyên chuyển|luân chuyển|điều động)(?: công tác)?(?: (?:đi|sang|lên|ra|về (?:sở|thành phố|cơ quan|đơn vị))|(?<=công tác))|tinh giản|từ trần|trở về|hết (?:thời )?hạn|rút về)/u;
// "giảm 02 người", "đã giải quyết cho 12 người nghỉ", "chấm dứt hợp đồng với 02 người"
const FELL = /(?:giảm|chấm dứt|thanh lý|cắt|giải quyết)[^,;.\d]{0,36}$/u;
// "nên hiện còn 34", "còn lại 33 người", "nay còn có 33"
const REMAINS = /(?<!\p{L})còn(?: lại| có| là)?\s*$/u;
// "đến nay còn 35 đồng chí", "hiện chỉ còn 02 người", "đến ngày 12/10/2025 còn 33 người"
const REMAINS_NOW =
	/(?:đến nay|hiện nay|hiện tại|hiện|nay|đến (?:hết )?ngày \d[\d/]*\d(?: năm \d{4})?)(?: \p{L}+){0,2}?(?: chỉ)? còn(?: lại| có| là)?\s*$/u;
// "nếu được giải quyết, xã sẽ còn 31", "sắp tới 02 người nghỉ hưu", "08 người có đơn xin nghỉ"
const TO_COME = /(?<!\p{L})(?:sẽ|dự kiến|nếu|khi đó|sắp|tháng tới|thời gian tới|đủ tuổi|có đơn|nộp đơn|xin nghỉ)(?!\p{L})/u;
// what is left in all, not those who do or lack something: "còn 34 người.", "còn 09 người đang làm việc"
const IN_ALL =
	/^\s*(?:người|đồng chí|đ\/c|công chức|cán bộ|cbcc|biên chế|cán bộ,? (?:và )?công chức)?(?: (?:đang|tiếp tục) (?:làm việc|công tác)(?: tại (?:xã|phường|đặc khu|đơn vị))?| làm việc theo hợp đồng(?: lao động)?| hoạt động không chuyên trách(?: cấp (?:xã|phường))?| biệt phái)?\s*(?:[.;,(]|$|(?:do|vì|so với|trên|trong tổng)(?!\p{L}))/u;
// "hiện có mặt 36 người": the number of today, whatever is told of some of them
const OF_TODAY = /(?<!\p{L})(?:hiện|hiện nay|hiện tại|đến nay)(?!\p{L})|có mặt(?!.*\d{1,2}\/\d)/u;

/**
 * "Xã có 36 công chức; 02 người đã nghỉ hưu, hiện còn 34": the number that is left is of today, the one before it of the past. Counts where
 * those who left make the difference, or where the first number is told with an earlier day and the other as of now.
 */
export function withRemaining(reading: Reading, mentions: readonly Mention[]): Mention[] {
	return mentions.flatMap((mention) => {
		const remaining = typeof mention.value === 'number' && mention.value > 0 ? remainingOf(reading, mention) : null;
		return remaining ? [{ ...mention, past: true }, remaining] : [mention];
	});
}

function remainingOf(reading: Reading, mention: Mention): Mention | null {
	const at = lineAt(reading.lines, mention.span.start);
	const first = reading.lines[at];
	if (!first || OF_TODAY.test(first.text.slice(0, Math.max(0, mention.valueSpan.start - first.span.start)))) return null;
	const whole = Number(mention.value);
	let rest = whole;
	let words = '';
	for (const line of reading.lines.slice(at, at + REACH)) {
		if (line.sentence.block !== first.sentence.block) break;
		const from = line === first ? mention.valueSpan.end - line.span.start : 0;
		words += line.text.slice(from);
		if (TO_COME.test(words)) return null;
		for (const quantity of line.quantities) {
			if (quantity.span.start < mention.valueSpan.end || quantity.kind !== 'count' || quantity.bound) continue;
			if (isRest(reading, line, quantity, whole) && isMade(line, quantity, whole, rest, first, mention))
				return told(mention, line, quantity);
			const inner = /(?:trong đó|gồm)[^;]*$/u.test(line.text.slice(from, quantity.span.start - line.span.start));
			if (inner && !isGone(line, quantity)) return null;
			if (isLeaving(line, quantity)) rest -= quantity.value;
		}
	}
	return null;
}

/** "hiện còn 34.": all that is left, and fewer. */
function isRest(reading: Reading, line: Line, quantity: Quantity, whole: number): boolean {
	const persons = quantity.noun === null || nounClasses(reading.profile, quantity.noun).some((name) => name !== 'posts');
	return (
		persons &&
		quantity.value < whole &&
		REMAINS.test(before(line, quantity)) &&
		IN_ALL.test(line.text.slice(quantity.span.end - line.span.start))
	);
}

function isMade(line: Line, quantity: Quantity, whole: number, rest: number, first: Line, mention: Mention): boolean {
	const now = REMAINS_NOW.test(before(line, quantity));
	if (rest < whole) return quantity.value === rest && (now || isPlain(mention) || /(?<!\p{L})đã(?!\p{L})/u.test(before(line, quantity)));
	const then = first.text.slice(0, mention.valueSpan.start - first.span.start);
	return quantity.value === whole - leaversBehind(line, quantity) || (now && readDates(then).length > 0);
}

/** "Xã có 36 công chức": not said to be on hand. */
function isPlain({ figure, confidence }: Mention): boolean {
	return figure === 'staffing.present' && confidence < SURE;
}

/** "còn 35 đồng chí (02 đồng chí nghỉ hưu, 01 đồng chí chuyển công tác)" → 3; "còn 36 đồng chí do 02 đồng chí nghỉ" → 2 */
function leaversBehind(line: Line, quantity: Quantity): number {
	const behind = line.text.slice(quantity.end - line.span.start);
	const bracket = /^\s*\([^()]*\)|^,?\s*(?:do|vì|sau khi)\s[^.;]*/u.exec(behind)?.[0];
	if (!bracket) return 0;
	const inside = line.quantities.filter((other) => other.span.start >= quantity.end && other.end <= quantity.end + bracket.length);
	return inside.every((other) => isLeaving(line, other)) ? inside.reduce((sum, other) => sum + other.value, 0) : 0;
}

function isLeaving(line: Line, quantity: Quantity): boolean {
	const after = line.text.slice(quantity.end - line.span.start);
	return LEFT.test(/^[^,;.\d]{0,40}/u.exec(after)?.[0] ?? '') || FELL.test(before(line, quantity));
}

/** "trong đó 01 đồng chí đã hết thời hạn": of a part only those said to have gone. */
function isGone(line: Line, quantity: Quantity): boolean {
	return isLeaving(line, quantity) && /^[^,;.\d]{0,20}(?<!\p{L})đã(?!\p{L})/u.test(line.text.slice(quantity.end - line.span.start));
}

function before(line: Line, quantity: Quantity): string {
	return line.text.slice(0, quantity.span.start - line.span.start);
}

function told(mention: Mention, line: Line, quantity: Quantity): Mention {
	const words = REMAINS.exec(before(line, quantity));
	return {
		...mention,
		value: quantity.value,
		how: 'stated',
		span: { start: line.span.start + (words?.index ?? 0), end: quantity.end },
		valueSpan: quantity.span,
		confidence: SURE,
		past: false,
	};
}
