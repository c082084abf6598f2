import type { ParsedDocument, TextualBlock } from '@rasoat/parser';

/** Numbered lines of one shape whose label ends in a colon, from which on the others' do. */
const LEAST = 2;
// "2. Về đội ngũ; tính đến ngày 09/10/2025, số cán bộ …"
const MISREAD = /^[^:;.!?]{3,160}?(?=\s*;)/u;
const LABEL = /^[^:;.!?]{3,160}?\s*:(?!\d)/u;

/**
 * The document's text with the colons of labels that were read off a picture as semicolons: numbered lines go alike, so that where others' labels
 * end in a colon, these do. Of the text's length.
 */
export function withLabelStops({ text, blocks, pages }: ParsedDocument, shapeOf: (block: TextualBlock) => string | null): string {
	if (!pages.some(({ source }) => source === 'ocr')) return text;
	const labels = new Map<string, number>();
	const misread: { readonly shape: string; readonly at: number }[] = [];
	for (const block of blocks) {
		const shape = block.kind === 'table' ? null : shapeOf(block);
		if (shape === null || block.kind === 'table') continue;
		const line = text.slice(block.content.start, block.content.end);
		if (LABEL.test(line)) labels.set(shape, (labels.get(shape) ?? 0) + 1);
		const label = MISREAD.exec(line)?.[0];
		if (label !== undefined) misread.push({ shape, at: text.indexOf(';', block.content.start + label.length) });
	}
	const signs = text.split('');
	for (const { shape, at } of misread) if ((labels.get(shape) ?? 0) >= LEAST) signs[at] = ':';
	return signs.join('');
}
