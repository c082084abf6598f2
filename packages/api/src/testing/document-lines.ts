import type { Block, ParsedDocument, TableBlock } from '@rasoat/parser';

/** A line of a document typed anew, as `assembleLines` reads it, with what kind of block it came from. */
export interface DocumentLine {
	readonly kind: Block['kind'];
	readonly marker: string | null;
	/** Without the marker. */
	readonly content: string;
}

/** The body of a document as lines: a paragraph each, a row of cells each. Merged cells and indents are lost. */
export function documentLines({ text, blocks }: ParsedDocument): DocumentLine[] {
	return blocks.flatMap((block) => (block.kind === 'table' ? rowsOf(block, text) : [lineOf(block, text)]));
}

export function typed({ marker, content }: DocumentLine): string {
	return marker === null ? content : `${marker} ${content}`;
}

function lineOf(block: Exclude<Block, TableBlock>, text: string): DocumentLine {
	const { kind, marker, content, bold } = block;
	const [first] = bold;
	const whole = first !== undefined && first.start <= content.start && first.end >= content.end;
	const words = text.slice(content.start, content.end).replaceAll('**', '').replaceAll('|', '/').trim();
	return { kind, marker, content: whole && words !== '' ? `**${words}**` : words };
}

function rowsOf({ rows }: TableBlock, text: string): DocumentLine[] {
	return rows.map(({ cells }) => {
		const words = cells.map(({ span }) => text.slice(span.start, span.end).replaceAll('|', '/').trim());
		return { kind: 'table', marker: null, content: `| ${words.join(' | ')} |` };
	});
}
