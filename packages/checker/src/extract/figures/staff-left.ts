import type { Mention } from '../../facts.js';
import { lineAt } from '../line-at.js';
import { readDates } from '../readers/date.js';
import type { Quantity } from '../readers/quantity.js';
import type { Line, Reading } from '../reading.js';
import { SURE } from './staff-days.js';

/** How many sentences on, within a paragraph, the number that is left may be told. */
const REACH = 3;
// "02 người nghỉ hưu", "đã có 03 công chức chuyển công tác", "01 đồng chí đã hết thời hạn và trở về đơn vị cũ"
const LEFT =
	/(?:nghỉ|thôi việc|chuyển|điều động|đi học|thuyên chuyển|luân chuyển|tinh giản|từ trần|xin thôi|trở về|hết (?:thời )?hạn|rút về)/u;
// "giảm 02 người", "đã giải quyết cho 12 người nghỉ", "chấm dứt hợp đồng với 02 người"
const FELL = /(?:giảm|nghỉ|chuyển đi|thôi việc|chấm dứt|thanh lý|cắt|giải quyết)[^,;.\d]{0,36}$/u;
// "nên hiện còn 34", "còn lại 33 người", "nay còn có 33"
const REMAINS = /(?<!\p{L})còn(?: lại| có| là)?\s*$/u;
// "đến nay còn 35 đồng chí", "hiện chỉ còn 02 người"
const REMAINS_NOW = /(?:đến nay|hiện nay|hiện|nay)(?: xã| phường)?(?: chỉ)? còn(?: lại| có| là)?\s*$/u;
// "nếu được giải quyết, xã sẽ còn 31 công chức"
const TO_COME = /(?<!\p{L})(?:sẽ|dự kiến|nếu|khi đó)(?!\p{L})/u;
// "Tại thời điểm 01/7/2025, xã có 38": the number is of that day
const OF_THEN = /(?:tại|vào|đến|ngày|thời điểm|khi|trước|đầu)[^;]*$/u;

/**
 * "Xã có 36 công chức; 02 người nghỉ hưu, còn 34": the number that is left is of today, the one before it of the past. Counts where those
 * who left make the difference, or where the first number is told with a day and the other as of now.
 */
export function withRemaining(reading: Reading, mentions: readonly Mention[]): Mention[] {
	return mentions.flatMap((mention) => {
		const remaining = typeof mention.value === 'number' && mention.value > 0 ? remainingOf(reading, mention) : null;
		if (!remaining) return [mention];
		return [{ ...mention, past: true }, remaining];
	});
}

function remainingOf(reading: Reading, mention: Mention): Mention | null {
	const at = lineAt(reading.lines, mention.span.start);
	const first = reading.lines[at];
	if (!first) return null;
	const whole = Number(mention.value);
	const lines = reading.lines.slice(at, at + REACH).filter((line) => line.sentence.block === first.sentence.block);
	let rest = whole;
	for (const line of lines) {
		for (const quantity of line.quantities) {
			if (quantity.span.start < mention.valueSpan.end || quantity.kind !== 'count' || quantity.bound) continue;
			const words = before(line, quantity);
			const left = REMAINS.test(words) && !TO_COME.test(words) && quantity.value < whole;
			if (
				left &&
				(rest < whole ? quantity.value === rest : quantity.value === whole - leaversBehind(line, quantity) || isNow(first, mention, words))
			)
				return told(mention, line, quantity);
			if (isLeaving(line, quantity)) rest -= quantity.value;
		}
	}
	return null;
}

function isNow(first: Line, mention: Mention, words: string): boolean {
	const then = first.text.slice(0, mention.valueSpan.start - first.span.start);
	return REMAINS_NOW.test(words) && readDates(then).length > 0 && OF_THEN.test(then);
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
