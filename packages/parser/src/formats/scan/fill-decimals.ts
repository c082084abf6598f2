import type { PrintedWord } from '../pdf/line.js';

type Row = readonly PrintedWord[];

/**
 * Puts in the figures of headings that were taken for short words ("là Bộ máy", "s. Giải quyết") where the count says which they are: between
 * "2." and "4." there is one place that may be a number, or one stands below the last in its column. Counts begin anew behind a Roman numeral.
 * `rows` in the order of reading, Roman numerals settled.
 */
export function fillDecimals(rows: readonly Row[]): PrintedWord[][] {
	const filled = rows.map((row) => [...row]);
	let last: { readonly value: number; readonly word: PrintedWord } | null = null;
	let open: number[] = [];
	const put = (values: (at: number) => number) => {
		for (const [at, index] of open.entries()) {
			const row = filled[index];
			const first = row?.[0];
			if (row !== undefined && first !== undefined)
				row[0] = { ...first, text: `${values(at)}.`, confidence: Math.min(first.confidence ?? 1, SETTLED) };
		}
	};
	const end = () => {
		const above = last;
		if (above !== null && open.every((index) => standsBelow(rows[index]?.[0], above.word))) put((at) => above.value + 1 + at);
		[last, open] = [null, []];
	};
	for (const [index, row] of rows.entries()) {
		const [first, second] = row;
		if (first === undefined || second === undefined || !/^\p{Lu}/u.test(second.text)) continue;
		const value = Number(/^(\d{1,2})[.)/:]$/.exec(first.text)?.[1] ?? Number.NaN);
		if (/^[IVX]{1,4}[.)/:]+$/.test(first.text)) end();
		else if (!Number.isNaN(value)) {
			const before = last?.value ?? 0;
			if (open.length === value - before - 1) put((at) => before + 1 + at);
			[last, open] = [{ value, word: first }, []];
		} else if (mayBeNumber(first)) open.push(index);
	}
	end();
	return filled;
}

/** The order tells what the print is, not how clearly it was read. */
const SETTLED = 0.6;
const SURE = 0.8;
const LONGEST = 3;
/** In em: "10." */
const WIDEST = 1.3;

function mayBeNumber({ text, confidence, x0, x1, size }: PrintedWord): boolean {
	return text.length <= LONGEST && (confidence ?? 1) < SURE && x1 - x0 <= WIDEST * size && /[\p{L}\p{N}]/u.test(text);
}

/** Points by which numbers of one list may stand apart. */
const ALIGNED = 6;

function standsBelow(word: PrintedWord | undefined, above: PrintedWord): boolean {
	return word !== undefined && Math.abs(word.x0 - above.x0) <= ALIGNED && word.x1 - word.x0 <= above.x1 - above.x0 + ALIGNED;
}
