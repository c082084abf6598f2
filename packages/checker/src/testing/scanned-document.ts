import type { Box, ParsedDocument, Word } from '@rasoat/parser';
import { documentOf } from './document-of.js';

/** `documentOf` as if it had been read off a picture: every word in a box of its own, read with the confidence given for it, 0.95 unless given. */
export function scannedDocument(lines: readonly string[], confidences: Readonly<Record<string, number>> = {}): ParsedDocument {
	const document = documentOf(lines);
	const words = [...document.text.matchAll(/\S+/gu)].map(({ 0: text, index }, i): Word => {
		const box: Box = [50, 20 * i, 100, 20 * i + 12];
		return { span: { start: index, end: index + text.length }, page: 1, box, confidence: confidences[text] ?? 0.95 };
	});
	return { ...document, words, pages: document.pages.map((page) => ({ ...page, source: 'ocr' })) };
}
