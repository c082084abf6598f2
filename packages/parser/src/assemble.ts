import type { Limits } from './limits.js';
import { overLimit } from './limits.js';
import type { Block, Cell, ParsedDocument, Row, Span, Word } from './model.js';
import type { RawBlock, RawCell, RawDocument, RawParagraph, RawTable, RawText } from './raw.js';
import { paragraphKind } from './structure/kind.js';
import { createLeveler, type Leveler } from './structure/levels.js';
import { isBullet, readMarker } from './structure/marker.js';
import { splitLines } from './structure/split-lines.js';
import { type Normalized, normalize } from './text/normalize.js';

const BLOCK_GAP = '\n\n';

/** Joins raw blocks into one text in NFC, with every span, marker, kind and level. Throws `too-large` past the bounds on text and cells. */
export function assemble(raw: RawDocument, limits: Limits): ParsedDocument {
	const writer = new Writer(limits);
	for (const block of raw.blocks) writer.block(block);
	const { format, mediaType, pageCount, pages, warnings, signatures = [] } = raw;
	return { format, mediaType, pageCount, text: writer.text(), blocks: writer.blocks, pages, words: writer.words, warnings, signatures };
}

class Writer {
	readonly blocks: Block[] = [];
	readonly words: Word[] = [];
	readonly #parts: string[] = [];
	readonly #limits: Limits;
	readonly #leveler: Leveler = createLeveler();
	#length = 0;
	#cells = 0;

	constructor(limits: Limits) {
		this.#limits = limits;
	}

	text(): string {
		return this.#parts.join('');
	}

	block(raw: RawBlock): void {
		if (raw.kind === 'table') this.#table(raw);
		else for (const part of splitLines(raw)) this.#paragraph(part);
	}

	#write(text: string): Span {
		const start = this.#length;
		this.#length += text.length;
		if (this.#length > this.#limits.textLength) throw overLimit('textLength', this.#limits);
		this.#parts.push(text);
		return { start, end: this.#length };
	}

	#gap(): void {
		if (this.#length > 0) this.#write(BLOCK_GAP);
	}

	#place(raw: RawText, normalized: Normalized, start: number): void {
		for (const word of raw.words) {
			const span = normalized.move(word.span);
			const { page, box, confidence, otherReading } = word;
			const told = otherReading === undefined ? {} : { otherReading };
			if (span.end > span.start) this.words.push({ span: shift(span, start), page, box, confidence, ...told });
		}
	}

	#paragraph(raw: RawParagraph): void {
		const normalized = normalize(raw.text);
		if (normalized.text === '') return;
		this.#gap();
		const span = this.#write(normalized.text);
		this.#place(raw, normalized, span.start);
		const marker = readMarker(normalized.text) ?? autoMarker(raw, normalized);
		const kind = paragraphKind(raw, normalized.text, marker);
		const given = raw.headingLevel ?? (raw.listLevel === null ? null : raw.listLevel + 1);
		const style = marker && (kind !== 'paragraph' || !isBullet(marker.style)) ? marker.style : null;
		this.blocks.push({
			kind,
			index: this.blocks.length,
			span,
			page: raw.page,
			layer: raw.layer,
			marker: marker?.text ?? null,
			content: { start: span.start + (marker?.length ?? 0), end: span.end },
			level: this.#leveler.level(style, given),
			bold: raw.bold.map((bold) => shift(normalized.move(bold), span.start)).filter((bold) => bold.end > bold.start),
			align: raw.align,
		});
	}

	#table(raw: RawTable): void {
		this.#gap();
		const start = this.#length;
		const rows: Row[] = raw.rows.map((row, index) => {
			if (index > 0) this.#write('\n');
			return { head: row.head, cells: row.cells.map((cell, place) => this.#cell(cell, place)) };
		});
		const columns = Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columnSpan)));
		const span = { start, end: this.#length };
		this.blocks.push({ kind: 'table', index: this.blocks.length, span, page: raw.page, layer: raw.layer, columns, rows });
	}

	#cell(raw: RawCell, place: number): Cell {
		if (++this.#cells > this.#limits.tableCells) throw overLimit('tableCells', this.#limits);
		if (place > 0) this.#write('\t');
		const normalized = normalize(raw.text);
		const span = this.#write(normalized.text.replaceAll('\n', ' '));
		this.#place(raw, normalized, span.start);
		const bold = raw.bold.reduce((sum, part) => sum + part.end - part.start, 0) * 2 > raw.text.length;
		return { span, column: raw.column, columnSpan: raw.columnSpan, rowSpan: raw.rowSpan, bold };
	}
}

/** A number the format computed is a marker even where no typed one would be told from the text ("Điều 1", "Câu a"). */
function autoMarker(raw: RawParagraph, normalized: Normalized): ReturnType<typeof readMarker> {
	if (raw.autoMarkerLength === 0) return null;
	const end = normalized.move({ start: 0, end: raw.autoMarkerLength }).end;
	const text = normalized.text.slice(0, end).trim();
	const length = normalized.text.length - normalized.text.slice(end).trimStart().length;
	return { style: /\d/.test(text) ? 'decimal' : 'bullet', text, length, ordinal: null };
}

function shift(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}
