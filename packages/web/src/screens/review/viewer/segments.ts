/** UTF-16 offsets of a text, half open. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

export interface Segment {
	readonly text: string;
	readonly start: number;
	readonly bold: boolean;
	readonly marked: boolean;
}

/** A text cut wherever it becomes bold or marked, or is so no longer. */
export function segmentsOf(text: string, within: Range, bold: readonly Range[], marked: readonly Range[]): readonly Segment[] {
	const { start: from, end: to } = within;
	const cuts = new Set([from, to]);
	for (const range of [...bold, ...marked]) for (const cut of [range.start, range.end]) if (cut > from && cut < to) cuts.add(cut);
	const sorted = [...cuts].sort((a, b) => a - b);
	return sorted.slice(0, -1).map((start, at) => {
		const end = sorted[at + 1] ?? to;
		return { text: text.slice(start, end), start, bold: covers(bold, start, end), marked: covers(marked, start, end) };
	});
}

function covers(ranges: readonly Range[], start: number, end: number): boolean {
	return ranges.some((range) => range.start <= start && range.end >= end);
}

/** Where a quote stands in a text: everywhere it does, as a whole. A number is not found within a longer one. */
export function placesOf(text: string, quote: string): readonly Range[] {
	if (quote === '') return [];
	const found: Range[] = [];
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) {
		const end = at + quote.length;
		if (isWhole(text, at, end)) found.push({ start: at, end });
	}
	return found;
}

const LETTER = /[\p{L}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
	const joins = (outside: string, inside: string) => LETTER.test(outside) && LETTER.test(inside);
	return !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end), text.charAt(end - 1));
}
