import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PLAIN_FONT } from './font.js';
import type { Glyph } from './glyph.js';
import { type Matrix, transformed } from './matrix.js';

/** Text put on a page after it was made: values of form fields, whether boxes are ticked, and remarks typed on it ("free text"). */
export interface AddedText {
	/** Annotations whose own drawing is text of the report, with the text to be set where the drawing turns out to be empty. */
	readonly drawn: ReadonlyMap<string, BareText | null>;
	/** Texts for which the file holds no drawing. */
	readonly bare: readonly BareText[];
	/** Boxes, ticked or not; they say nothing on a page without a word. */
	readonly boxes: readonly BareText[];
}

export interface BareText {
	readonly lines: readonly string[];
	/** Corners in the page's own space. */
	readonly rect: readonly [number, number, number, number];
	/** Points; null where the file leaves it to the program that shows it. */
	readonly size: number | null;
}

interface Annotation {
	readonly id: string;
	readonly subtype: string;
	/** "Tx" text, "Ch" choice, "Btn" button, "Sig" signature; of form fields alone. */
	readonly fieldType?: string | null;
	readonly fieldValue?: unknown;
	/** Of choice fields: what the file calls a choice, and what its reader sees. */
	readonly options?: readonly { readonly exportValue?: string; readonly displayValue?: string }[];
	readonly checkBox?: boolean;
	readonly radioButton?: boolean;
	/** What the value of a check box, or of a group of radio buttons, is where this one is on. */
	readonly exportValue?: string | null;
	readonly buttonValue?: string | null;
	readonly hidden?: boolean;
	readonly password?: boolean;
	readonly hasAppearance?: boolean;
	readonly contentsObj?: { readonly str?: string };
	readonly rect?: readonly number[];
	readonly defaultAppearanceData?: { readonly fontSize?: number };
}

/** What was typed onto the page. Throws what the PDF library throws on a damaged page. */
export async function readAddedText(page: PDFPageProxy): Promise<AddedText> {
	const annotations: readonly Annotation[] = await page.getAnnotations({ intent: 'display' });
	const shown = annotations.filter(({ hidden, password }) => !hidden && !password);
	const typed = shown.filter(isTyped);
	return {
		drawn: new Map(typed.filter(({ hasAppearance }) => hasAppearance).map((annotation) => [annotation.id, bareText(annotation)])),
		bare: typed.flatMap((annotation) => (annotation.hasAppearance ? [] : (bareText(annotation) ?? []))),
		boxes: shown.flatMap((annotation) => boxState(annotation) ?? []),
	};
}

/** A signature's own drawing, links, highlights and buttons say nothing of the report. */
function isTyped({ subtype, fieldType }: Annotation): boolean {
	return subtype === 'FreeText' || (subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch'));
}

function bareText(annotation: Annotation): BareText | null {
	const { fieldValue, contentsObj, rect, defaultAppearanceData } = annotation;
	const value = Array.isArray(fieldValue)
		? fieldValue.map((each) => shownChoice(annotation, each)).join('\n')
		: shownChoice(annotation, fieldValue ?? contentsObj?.str);
	const [x0, y0, x1, y1] = rect ?? [];
	if (typeof value !== 'string' || x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
	const lines = value.split(/\r\n?|\n/);
	return value.trim() === '' ? null : { lines, rect: [x0, y0, x1, y1], size: defaultAppearanceData?.fontSize || null };
}

/** A check box or radio button as the sign that Word files have for it, whatever drawing the file has. */
function boxState({ checkBox, radioButton, exportValue, buttonValue, fieldValue, rect }: Annotation): BareText | null {
	const [x0, y0, x1, y1] = rect ?? [];
	if ((!checkBox && !radioButton) || x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
	const own = checkBox ? exportValue : buttonValue;
	const isOn = typeof fieldValue === 'string' && fieldValue !== 'Off' && (own === null || own === undefined || own === fieldValue);
	return { lines: [isOn ? '☒' : '☐'], rect: [x0, y0, x1, y1], size: null };
}

function shownChoice({ options }: Annotation, value: unknown): unknown {
	return options?.find(({ exportValue }) => exportValue === value)?.displayValue ?? value;
}

/** Signs of a text without a drawing, set as a program would: from the left edge, a lone line halfway up. `run` numbers its lines. */
export function setBareText({ lines, rect, size: given }: BareText, ctm: Matrix, run: number): Glyph[] {
	const [ax, ay] = transformed(ctm, rect[0], rect[1]);
	const [bx, by] = transformed(ctm, rect[2], rect[3]);
	const [left, right, top, bottom] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)];
	const size = given ?? Math.min(LARGEST, ((bottom - top) / lines.length) * FILL);
	const first = lines.length === 1 ? (top + bottom + size * RISE) / 2 : top + size;
	const longest = lines.reduce((most, line) => Math.max(most, line.length), 1);
	const advance = Math.min(size * ADVANCE, (right - left) / longest);
	return lines.flatMap((line, row) => setLine(line, { left, base: first + row * size * LEADING, size, advance, run: run + row }));
}

/** Parts of an em, but for the largest size, in points. */
const [LARGEST, FILL, RISE, LEADING, ADVANCE] = [12, 0.8, 0.7, 1.15, 0.5];

interface LinePlace {
	readonly left: number;
	readonly base: number;
	readonly size: number;
	readonly advance: number;
	readonly run: number;
}

function setLine(line: string, { left, base, size, advance, run }: LinePlace): Glyph[] {
	const heights = { top: base - PLAIN_FONT.ascent * size, bottom: base + PLAIN_FONT.descent * size };
	const signs = [...line];
	return signs.flatMap((text, column): Glyph[] => {
		if (text.trim() === '') return [];
		const x0 = left + column * advance;
		const afterSpace = column > 0 && signs[column - 1]?.trim() === '';
		return [{ text, x0, x1: x0 + advance, base, size, ...heights, bold: false, tracking: 0, run, afterSpace }];
	});
}
