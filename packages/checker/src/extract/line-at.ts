import type { Span } from '@rasoat/parser';
import type { Line } from './reading.js';

/** The line an offset stands in or, between two lines, the one before it; -1 before the first. Lines are in order and do not overlap. */
export function lineAt(lines: readonly Line[], offset: number): number {
	let low = -1;
	let high = lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lines[middle] as { span: Span }).span.start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
