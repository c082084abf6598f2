import { readDocx } from '../src/formats/docx/read.js';
import { DEFAULT_LIMITS } from '../src/limits.js';
import type { RawDocument } from '../src/raw.js';
import { buildDocx, type DocxParts } from './build-docx.js';

/** Reads a Word file built from its parts, or from its body alone. */
export function readBuilt(parts: DocxParts | string): RawDocument {
	return readDocx(buildDocx(typeof parts === 'string' ? { body: parts } : parts), DEFAULT_LIMITS);
}

/** Paragraphs as their text, tables as rows of cell texts; notes and headers carry their layer in front. */
export function outline(parts: DocxParts | string): readonly unknown[] {
	return readBuilt(parts).blocks.map((block) => {
		if (block.kind === 'table') return block.rows.map((row) => row.cells.map(({ text }) => text));
		return block.layer === 'body' ? block.text : `${block.layer}: ${block.text}`;
	});
}
