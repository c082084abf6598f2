import type { Align, Box, DocumentFormat, Layer, Page, ParseWarning, Signature, Span } from './model.js';

/**
 * What a format reader hands over: paragraphs and tables in reading order, still in the file's own Unicode form. Offsets count in the
 * block's own `text`. `assemble` turns them into a `ParsedDocument` (NFC, spaces, markers, kinds, levels).
 */
export type RawBlock = RawParagraph | RawTable;

export interface RawWord {
	readonly span: Span;
	readonly page: number;
	readonly box: Box;
	/** Both as of `Word`. */
	readonly confidence: number | null;
	readonly otherReading?: string;
}

export interface RawText {
	/** May hold "\n" for a manual line break and "\t" for a tab; an automatic number or bullet stands at the start as typed text would. */
	readonly text: string;
	readonly bold: readonly Span[];
	/** One per run without spaces, ascending; empty where the format has no pages. */
	readonly words: readonly RawWord[];
}

export interface RawParagraph extends RawText {
	readonly kind: 'paragraph';
	readonly layer: Layer;
	readonly page: number | null;
	readonly align: Align | null;
	/** Outline level from 1 by the format's own heading style; null when it has none. */
	readonly headingLevel: number | null;
	/** Length of the automatic number or bullet (with the space behind it) at the start of `text`; 0 when it is typed or absent. */
	readonly autoMarkerLength: number;
	/** Depth of an automatic list from 0; null when the paragraph is in none. */
	readonly listLevel: number | null;
	/** Left indent of the first line in points from the text area's left edge; null when unknown. */
	readonly indent: number | null;
}

export interface RawCell extends RawText {
	readonly column: number;
	readonly columnSpan: number;
	readonly rowSpan: number;
}

export interface RawRow {
	readonly cells: readonly RawCell[];
	readonly head: boolean;
}

export interface RawTable {
	readonly kind: 'table';
	readonly layer: Layer;
	readonly page: number | null;
	readonly rows: readonly RawRow[];
}

export interface RawDocument {
	readonly format: DocumentFormat;
	readonly mediaType: string;
	readonly pageCount: number | null;
	readonly blocks: readonly RawBlock[];
	readonly pages: readonly Page[];
	readonly warnings: readonly ParseWarning[];
	/** Left out by formats without them. */
	readonly signatures?: readonly Signature[];
}
