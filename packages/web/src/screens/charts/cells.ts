import { numberOf } from '../../text/formats.ts';
import type { NamedRow } from '../totals/named-rows.ts';

/** The number in a cell; null where the report states none. */
export function numberIn({ cells }: NamedRow, figure: string): number | null {
	const value = cells[figure]?.value;
	return typeof value === 'number' ? value : null;
}

/** The address at which that number is shown in its report. */
export function placeOf({ report }: NamedRow, figure: string): string {
	return `/reports/${report}?show=figure-${encodeURIComponent(figure)}`;
}

/** "1.234"; a dash for what is not stated. */
export function written(value: number | null): string {
	return value === null ? '–' : numberOf(value);
}
