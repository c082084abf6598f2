import type { Mention } from '../../facts.js';
import type { Quantity } from '../readers/quantity.js';
import { joinedLines, type Reading } from '../reading.js';
import { slice } from './label.js';
import { SURE } from './staff-days.js';

/** "Cán bộ: 05; công chức: 29; tổng cộng: 34": the two kinds of staff and the sum that bears itself out. */
export function cadreSums(reading: Reading): Mention[] {
	return joinedLines(reading).flatMap((line) => {
		if (!line.sections.includes('staffing')) return [];
		const label = (quantity: Quantity | undefined, start: number) =>
			quantity ? slice(line, { start, end: quantity.span.start }).trim() : '';
		return line.quantities.flatMap((cadres, index) => {
			const [servants, total] = line.quantities.slice(index + 1);
			if (!servants || !total || cadres.value + servants.value !== total.value || total.kind !== 'count') return [];
			const start = line.quantities[index - 1]?.end ?? line.span.start;
			const isSum =
				/(?<!\p{L})cán bộ\s*(?:là|:)?$/u.test(label(cadres, start)) &&
				/(?<!\p{L})công chức\s*(?:là|:)?$/u.test(label(servants, cadres.end)) &&
				/(?:tổng cộng|tổng số|tổng|cộng)\s*(?:là|:)?$/u.test(label(total, servants.end));
			if (!isSum) return [];
			const span = { start: total.span.start, end: total.end };
			return [
				{
					figure: 'staffing.present',
					value: total.value,
					how: 'stated' as const,
					span,
					valueSpan: total.span,
					section: 'staffing',
					confidence: SURE,
					past: false,
				},
			];
		});
	});
}
