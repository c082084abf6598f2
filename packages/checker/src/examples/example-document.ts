import { assembleLines, type Block, type Page, type ParsedDocument } from '@rasoat/parser';
import { EXAMPLE_SIGNATURES } from './example-signatures.js';

const BREAK = '<page break>';
const UNREAD = '<unread page>';

/**
 * The document of an example: a line a paragraph, neighbouring lines of `| a | b |` cells a table; `<page break>` begins a page, `<unread page>`
 * is a page that could not be read, `<signature>` a digital signature (`<signature altered>` and so on one with that fault).
 */
export function exampleDocument(all: readonly string[]): ParsedDocument {
	const lines = all.filter((line) => EXAMPLE_SIGNATURES[line] === undefined);
	const signatures = all.flatMap((line) => EXAMPLE_SIGNATURES[line] ?? []);
	return { ...pagedDocument(lines), signatures };
}

function pagedDocument(lines: readonly string[]): ParsedDocument {
	const pages = split(lines);
	const document = assembleLines(lines.filter((line) => line !== BREAK && line !== UNREAD));
	if (pages.length === 1) return document;
	const pageOf = pages.flatMap((page, index) => (page === null ? [] : assembleLines(page).blocks.map(() => index + 1)));
	const blocks = document.blocks.map((block): Block => ({ ...block, page: pageOf[block.index] ?? pages.length }));
	return { ...document, format: 'pdf', mediaType: 'application/pdf', pageCount: pages.length, blocks, pages: pages.map(pageResult) };
}

/** Lines by page; null for a page that could not be read. */
function split(lines: readonly string[]): (string[] | null)[] {
	const pages: (string[] | null)[] = [[]];
	for (const line of lines) {
		if (line === BREAK) pages.push([]);
		else if (line === UNREAD) pages.push(null, []);
		else pages.at(-1)?.push(line);
	}
	return pages.filter((page) => page === null || page.length > 0 || pages.length === 1);
}

function pageResult(lines: string[] | null, index: number): Page {
	const size = { page: index + 1, width: 595, height: 842 };
	if (lines) return { ...size, source: 'text-layer', grade: 'trusted', reason: null };
	return { ...size, source: 'none', grade: 'none', reason: 'trang ảnh, không có lớp chữ' };
}
