import type { PrintedWord } from '../pdf/line.js';
import type { MarkerReading } from './reading/reread-markers.js';

export type MarkerReadings = ReadonlyMap<PrintedWord, MarkerReading>;

/**
 * Sets right the numbers of headings that were misread, by the order they stand in: behind "II." comes "III.", though "HI." was read. A number
 * is put in only where what was read is none, or one that was there before. `rows` in the order of reading.
 */
export function settleMarkers(rows: readonly (readonly PrintedWord[])[], readings: MarkerReadings): PrintedWord[][] {
	const count: Count = { roman: 0, decimal: 0, lettered: false };
	let part = 0;
	return rows.map((row) => {
		const [first, second] = row;
		const named = numberOfPart(row, part);
		if (named !== null) {
			part = named.value;
			return named.row;
		}
		if (first === undefined || second === undefined || !/^\p{Lu}/u.test(second.text)) return [...row];
		if (/^[A-GĐ][.)/]$/u.test(first.text)) count.lettered = true;
		const marker = markerOf(first, readings.get(first), count);
		if (marker === null) return [...row];
		note(marker, count);
		const text = `${marker.style === 'roman' ? romanOf(marker.value) : marker.value}.`;
		return marker.asRead ? [...row] : [{ ...first, text, confidence: Math.min(first.confidence ?? 1, SETTLED) }, ...row.slice(1)];
	});
}

/** "Phần HI. Đề xuất" behind "Phần II.": a part with its number set right; null for a line that opens none. */
function numberOfPart(row: readonly PrintedWord[], last: number): { readonly value: number; readonly row: PrintedWord[] } | null {
	const [name, number, ...rest] = row;
	if (name === undefined || number === undefined || !/^(?:Phần|PHẦN|Chương|CHƯƠNG)$/u.test(name.text)) return null;
	const value = numberOf(/^([IVX]{1,4})[.):]?$/.exec(number.text)?.[1] ?? '');
	if (value > 0) return { value, row: [...row] };
	const seen = asStrokes(number.text, { roman: last, decimal: 0, lettered: false });
	if (seen === null || !/[.,]$/.test(number.text)) return null;
	const settled = { ...number, text: `${romanOf(seen)}.`, confidence: Math.min(number.confidence ?? 1, SETTLED) };
	return { value: seen, row: [name, settled, ...rest] };
}

/** The order tells what the print is, not how clearly it was read. */
const SETTLED = 0.6;

interface Count {
	roman: number;
	decimal: number;
	/** Headings go by letters: "H." and "L." may be two of them. */
	lettered: boolean;
}

interface SettledMarker {
	readonly style: 'roman' | 'decimal';
	readonly value: number;
	/** What was read stands. */
	readonly asRead: boolean;
}

function note({ style, value }: SettledMarker, count: Count): void {
	if (style === 'decimal') count.decimal = value;
	else [count.roman, count.decimal] = [value, 0];
}

const MOST = 10;

function markerOf(word: PrintedWord, reading: MarkerReading | undefined, count: Count): SettledMarker | null {
	const [roman, decimal] = [count.roman + 1, count.decimal + 1];
	const next = (style: SettledMarker['style']): SettledMarker => ({ style, value: style === 'roman' ? roman : decimal, asRead: false });
	const { text } = word;
	const asRoman = /^([IVX]{1,4})([.)/:]?)$/.exec(text);
	if (asRoman !== null) {
		const value = numberOf(asRoman[1] ?? '');
		const isWhole = asRoman[2] !== '' && (value === 1 || value > count.roman);
		if (isWhole) return { style: 'roman', value, asRead: true };
		return roman <= MOST && (value === roman || value === count.roman) ? next('roman') : null;
	}
	const asDecimal = /^(\d{1,2})([.)/:]?)$/.exec(text);
	if (asDecimal !== null) {
		const value = Number(asDecimal[1]);
		if (asDecimal[2] !== '') return { style: 'decimal', value, asRead: true };
		return value === decimal ? next('decimal') : null;
	}
	const seen = asStrokes(text, count);
	if (seen !== null) return { style: 'roman', value: seen, asRead: false };
	if (reading === undefined) return null;
	if (reading.decimal === decimal) return next('decimal');
	if (roman > MOST) return null;
	const looksRoman = STROKES.test(text);
	return reading.roman === romanOf(roman) || (looksRoman && /[.,:]$/.test(text)) ? next('roman') : null;
}

// "H.", "lII.", "VL.", "[V.": each stroke taken for a letter of strokes
const TAKEN = /^[IVXLHl1|[\]]{1,5}(?=[.,]$)/u;
/** The first number of all may have lost its stop: "L Công tác quán triệt". */
const LONE = /^[Ll|]$/u;

/** The number that a word shows stroke by stroke, where it is the next one or, behind another, the next but one; null else. */
function asStrokes(text: string, { roman, lettered }: Count): number | null {
	if (lettered && roman === 0) return null;
	if (LONE.test(text)) return roman === 0 ? 1 : null;
	const strokes =
		TAKEN.exec(text)?.[0]
			.replace(/H/g, 'II')
			.replace(/[Ll1|[\]]/g, 'I') ?? '';
	const value = numberOf(strokes);
	return value === roman + 1 || (roman > 0 && value === roman + 2) ? value : null;
}

/** "HI.", "LI.", "LH.", "lI,": what Roman numerals are taken for. */
const STROKES = /^[IVXLHUNTJlíìïîi1|!\][]{1,4}[.,:]?$/;

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function romanOf(value: number): string {
	return ROMANS[value] ?? '';
}

/** 0 for what is no numeral. */
function numberOf(roman: string): number {
	return Math.max(0, ROMANS.indexOf(roman));
}
