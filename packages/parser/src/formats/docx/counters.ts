import { LAST_LEVEL, type List } from './lists.js';
import { formatNumber } from './number-format.js';
import type { ListLevel } from './numbering.js';
import { isSymbolFont, symbolText } from './symbols.js';

/** The running numbers of all lists of one story. */
export interface Counters {
	/** Counts one paragraph at this level (from 0) and gives what Word prints before it; "" when it prints nothing. */
	next(list: List, level: number): string;
}

interface Count {
	/** By level; null where the level has not begun, or begins anew. */
	readonly values: (number | null)[];
	/** Instance and level whose start override has been used up. */
	readonly begun: Set<string>;
}

export function createCounters(): Counters {
	const counts = new Map<string, Count>();
	return {
		next(list, level) {
			const at = Math.min(LAST_LEVEL, Math.max(0, level));
			let count = counts.get(list.counter);
			if (count === undefined) {
				count = { values: Array.from({ length: LAST_LEVEL + 1 }, () => null), begun: new Set() };
				counts.set(list.counter, count);
			}
			advance(count, list, at);
			return marker(count.values, list, at);
		},
	};
}

function advance({ values, begun }: Count, list: List, at: number): void {
	const key = `${list.id}:${at}`;
	if (list.starts.has(at) && !begun.has(key)) values[at] = null;
	begun.add(key);
	// A level used before the one above it counts as standing under that one's first number.
	for (let above = 0; above < at; above++) values[above] ??= startOf(list, above);
	const value = values[at];
	values[at] = value === null || value === undefined ? startOf(list, at) : value + 1;
	for (let below = at + 1; below <= LAST_LEVEL; below++) {
		const restart = list.levels.get(below)?.restart ?? null;
		if (restart === null || at < restart) values[below] = null;
	}
}

function startOf(list: List, at: number): number {
	return list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
}

function marker(values: readonly (number | null)[], list: List, at: number): string {
	const level = list.levels.get(at);
	if (level === undefined) return '';
	if (level.picture) return '•';
	if (level.format === 'bullet') return bullet(level);
	return level.text.replace(/%([1-9])/g, (_, digit: string) => {
		const index = Number(digit) - 1;
		const format = list.levels.get(index)?.format ?? 'decimal';
		return formatNumber(values[index] ?? startOf(list, index), level.legal ? legalFormat(format) : format);
	});
}

/** Source: ECMA-376-1, 17.9.4. A level without a number of its own prints none here either. */
function legalFormat(format: string): string {
	return format === 'bullet' || format === 'none' || format === 'decimalZero' ? format : 'decimal';
}

/** Typed signs ("-", "+", "o") stay; glyphs of symbol fonts and of the private-use area become "•". */
function bullet({ text, run }: ListLevel): string {
	const sign = text.trim();
	const code = sign.codePointAt(0) ?? 0;
	const isGlyph = sign.length === 1 && ((code >= 0xe000 && code <= 0xf8ff) || isSymbolFont(run.font));
	return isGlyph ? glyph(symbolText(run.font, code)) : sign;
}

function glyph(sign: string): string {
	return /^[-+*]$/.test(sign) ? sign : '•';
}
