import { makeLine } from './line.js';
import type { PageContent } from './page-content.js';

/** Rows of a page that are footnotes: smaller type below a short rule, down to the page's end. Indexes into the page's rows. */
export function findNotes(page: PageContent, furniture: ReadonlySet<number>, bodySize: number): Set<number> {
	const notes = new Set<number>();
	const lines = page.rows.map((row, index) => ({ line: makeLine(page.page, row), index }));
	for (const rule of [...page.horizontals].sort((a, b) => b.at - a.at).slice(0, LOWEST)) {
		const length = rule.to - rule.from;
		if (length < SHORTEST || length > page.width * LONGEST || rule.at < page.height * HIGHEST) continue;
		if (page.tables.some((table) => table.bottom > rule.at - 1)) continue;
		const below = lines.filter(({ line }) => line.base > rule.at);
		const text = below.filter(({ index }) => !furniture.has(index));
		const starts = text.length > 0 && text.every(({ line }) => line.size <= bodySize * SMALLER && line.x0 >= rule.from - NEAR);
		if (starts && Math.min(...text.map(({ line }) => line.x0)) <= rule.from + NEAR * 4) for (const { index } of text) notes.add(index);
	}
	return notes;
}

/** Points. */
const SHORTEST = 36;
const NEAR = 12;
/** Rules looked at, from the bottom. */
const LOWEST = 20;
/** Parts of the page's width, its height, and of the body's type size. */
const LONGEST = 0.45;
const HIGHEST = 0.3;
const SMALLER = 0.93;

/** The type size most of the text is set in. */
export function bodySize(pages: readonly PageContent[]): number {
	const letters = new Map<number, number>();
	for (const page of pages) {
		for (const row of page.rows) {
			for (const word of row) {
				const size = Math.round(word.size * 2) / 2;
				letters.set(size, (letters.get(size) ?? 0) + word.text.length);
			}
		}
	}
	let [best, most] = [12, 0];
	for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
	return best;
}
