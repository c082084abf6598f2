import type { Mention } from '../../facts.js';
import { lineAt } from '../line-at.js';
import type { Quantity } from '../readers/quantity.js';
import type { Line, Reading } from '../reading.js';
import { SURE } from './staff-days.js';

const PRESENT = 'staffing.present';
/** How many sentences on, within a paragraph, the number that is left may be told. */
const REACH = 3;
// "02 người nghỉ hưu", "đã có 03 công chức chuyển công tác", "giảm 02 người"
const LEFT = /(?:nghỉ|thôi việc|chuyển|điều động|đi học|thuyên chuyển|luân chuyển|tinh giản|từ trần|xin thôi)/u;
const FELL = /(?:giảm|nghỉ|chuyển đi|thôi việc)[^,;.\d]{0,24}$/u;
// "nên hiện còn 34", "còn lại 33 người", "nay còn có 33"
const REMAINS = /(?<!\p{L})còn(?: lại| có| là)?\s*$/u;

/**
 * "Xã có 36 công chức; 02 người nghỉ hưu, còn 34": the number that is left is of today, the one before it of the past. Counts only where
 * those who left make the difference.
 */
export function withRemaining(reading: Reading, mentions: readonly Mention[]): Mention[] {
	return mentions.flatMap((mention) => {
		const remaining = mention.figure === PRESENT && typeof mention.value === 'number' ? remainingOf(reading, mention) : null;
		if (!remaining) return [mention];
		return [{ ...mention, past: true }, remaining];
	});
}

function remainingOf(reading: Reading, mention: Mention): Mention | null {
	const at = lineAt(reading.lines, mention.span.start);
	const first = reading.lines[at];
	if (!first) return null;
	const lines = reading.lines.slice(at, at + REACH).filter((line) => line.sentence.block === first.sentence.block);
	let rest = Number(mention.value);
	for (const line of lines) {
		for (const quantity of line.quantities) {
			if (quantity.span.start < mention.valueSpan.end || quantity.kind !== 'count' || quantity.bound) continue;
			if (rest < Number(mention.value) && quantity.value === rest && REMAINS.test(before(line, quantity)))
				return told(mention, line, quantity);
			if (isLeaving(line, quantity)) rest -= quantity.value;
		}
	}
	return null;
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
