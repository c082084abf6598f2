import { assembleLines, type ParsedDocument } from '@rasoat/parser';

/** A document typed for a test: a line a paragraph ("**bold**" marks bold), neighbouring lines of `| a | b |` cells a table. */
export function documentOf(lines: readonly string[]): ParsedDocument {
	return assembleLines(lines);
}
