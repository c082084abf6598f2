import type { Unit } from '../../result.js';

export const STAFFING = 'II. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';
export const ENTITLEMENTS = 'II. CHI TRẢ CHÍNH SÁCH, CHẾ ĐỘ';
export const TRAINING = 'II. CÔNG TÁC TẬP HUẤN, BỒI DƯỠNG';

/** A few lines of a report and what they state. */
export interface FigureCase {
	readonly name: string;
	/** As `documentOf` takes them, heading first. */
	readonly lines: readonly string[];
	/** By the last part of the figure's id: null for not stated, else the value ("unreadable" where nobody can tell it) and the quote of its first place. */
	readonly figures: Readonly<Record<string, null | readonly [value: number | string | readonly Unit[], quote: string]>>;
}

export function unit(name: string, present: number | null, assigned: number | null = null): Unit {
	return { name, assigned, present };
}
