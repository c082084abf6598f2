/** Half-open range of UTF-16 offsets in `ParsedDocument.text` (or, in raw blocks, in the block's own text). */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** `[left, top, right, bottom]` in PDF points from the page's top-left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A run of text without spaces and where it is printed; only formats with pages have them. */
export interface Word {
	readonly span: Span;
	readonly page: number;
	readonly box: Box;
	/** How sure the reading of a picture is, from 0 to 1; null where the file itself holds the letters. */
	readonly confidence: number | null;
	/** What another reading of the page has in its place, where the two disagree about a figure; "" where it has nothing there. */
	readonly otherReading?: string;
}

export type Layer = 'body' | 'furniture' | 'note';
export type Align = 'left' | 'center' | 'right' | 'justify';

interface BlockBase {
	readonly index: number;
	/** The block's whole text, marker included. */
	readonly span: Span;
	/** 1-based page on which the block begins; null where the format has no pages. */
	readonly page: number | null;
	readonly layer: Layer;
}

interface TextBlock extends BlockBase {
	/** The number or bullet as printed ("II.", "1.2", "a)", "-"); null when the block has none. */
	readonly marker: string | null;
	/** The text behind the marker. */
	readonly content: Span;
	/** Depth from 1; for items counted within their list. */
	readonly level: number;
	readonly bold: readonly Span[];
	readonly align: Align | null;
}

export interface HeadingBlock extends TextBlock {
	readonly kind: 'heading';
}

export interface ParagraphBlock extends TextBlock {
	readonly kind: 'paragraph';
}

export interface ItemBlock extends TextBlock {
	readonly kind: 'item';
}

export interface Cell {
	readonly span: Span;
	/** 0-based grid column of the cell's left edge. */
	readonly column: number;
	readonly columnSpan: number;
	/** How many rows the cell covers from its own row on; the rows below do not repeat it. */
	readonly rowSpan: number;
	readonly bold: boolean;
}

export interface Row {
	readonly cells: readonly Cell[];
	/** True for a head row: marked so by the format, or printed again on a later page. */
	readonly head: boolean;
}

export interface TableBlock extends BlockBase {
	readonly kind: 'table';
	readonly columns: number;
	readonly rows: readonly Row[];
}

export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock;
export type TextualBlock = HeadingBlock | ParagraphBlock | ItemBlock;

export type PageSource = 'text-layer' | 'ocr' | 'docx' | 'none';
export type PageGrade = 'trusted' | 'doubtful' | 'none';

export interface Page {
	readonly page: number;
	/** Points; null where the format has no pages. */
	readonly width: number | null;
	readonly height: number | null;
	readonly source: PageSource;
	readonly grade: PageGrade;
	/** Why the page is not trusted, or that it is blank; null for any other that is trusted. */
	readonly reason: string | null;
	/** Places of print on its picture that no word was read from; left out where there is none. */
	readonly unread?: readonly Box[];
}

/** Why a signature is altered (the first three), or why nobody can tell. */
export type SignatureFault =
	/** The signed bytes have changed. */
	| 'digest'
	/** The signed bytes and the signature's value do not belong together. */
	| 'value'
	/** The file ends before the signed bytes do. */
	| 'cut'
	/** The file does not say which bytes are signed, or leaves out more than the signature itself. */
	| 'range'
	/** The signature is of a form that is not read here. */
	| 'form'
	/** The signature's own bytes are damaged, or hold no certificate of the signer. */
	| 'contents'
	/** Made by a method that is not known here. */
	| 'algorithm';

/** What stands in a file behind the bytes that a signature covers. */
export interface AfterSigning {
	readonly bytes: number;
	/** Whether a later signature covers it, or it only proves the certificates; anything else is "other". */
	readonly what: 'later-signature' | 'validation-data' | 'other';
	/** Pages whose text is not what was signed; null where that was not looked at or cannot be told. Pictures are not compared. */
	readonly changedPages: readonly number[] | null;
}

/** A digital signature of the file, or a time stamp over it. Whether its certificate is to be trusted is not looked at. */
export interface Signature {
	readonly kind: 'signature' | 'timestamp';
	/** As the certificate in the signature names him; null where there is none. */
	readonly signer: { readonly name: string | null; readonly organisation: string | null } | null;
	/**
	 * ISO, with an offset unless the file gives none; null where it is not told. A "timestamp" is proven by another's signature, the rest is the
	 * signer's own word.
	 */
	readonly time: { readonly value: string; readonly source: 'timestamp' | 'signed' | 'stated' } | null;
	/** Whether the bytes it covers are those that were signed. */
	readonly integrity: 'intact' | 'altered' | 'cannot-tell';
	/** Null where it is intact. */
	readonly fault: SignatureFault | null;
	/** Null where it covers the whole file, and where that cannot be told. */
	readonly after: AfterSigning | null;
	readonly coversWholeFile: boolean;
	/** ISO days in Universal Time. */
	readonly certificate: { readonly issuer: string | null; readonly serial: string; readonly from: string; readonly to: string } | null;
}

/** Something met that the reader passed over or repaired; never a reason to lose the file. */
export interface ParseWarning {
	readonly code: string;
	readonly message: string;
	readonly page: number | null;
}

export type DocumentFormat = 'pdf' | 'docx';

/** What was read from one file: plain JSON, the same for the same bytes. */
export interface ParsedDocument {
	readonly format: DocumentFormat;
	readonly mediaType: string;
	/** Number of pages; null where the format has none. */
	readonly pageCount: number | null;
	/** NFC text of all blocks in reading order, parted by a blank line; cells of a row by a tab, rows by a line end. */
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly pages: readonly Page[];
	/** Ascending by span; empty where the format has no pages. */
	readonly words: readonly Word[];
	readonly warnings: readonly ParseWarning[];
	/** In the order in which they were put into the file; only PDF files have them. */
	readonly signatures: readonly Signature[];
}

/** Where a value was read; made by `locate` alone. */
export interface Evidence {
	readonly page: number | null;
	readonly block: number | null;
	readonly quote: string;
	readonly boxes: readonly Box[];
	readonly role: string | null;
}

/** One sentence in both languages of the product. */
export interface Message {
	readonly vi: string;
	readonly en: string;
}
