import type { RawBlock, RawDocument, RawText } from '../../../raw.js';

/** Pages whose text differs between two readings of a file, pages that only one of them has among them; null where a page has no text to compare. */
export function changedPages(signed: RawDocument, whole: RawDocument): number[] | null {
	if ([...signed.pages, ...whole.pages].some(({ grade }) => grade === 'none')) return null;
	const [before, now] = [textByPage(signed.blocks), textByPage(whole.blocks)];
	const count = Math.max(signed.pageCount ?? 0, whole.pageCount ?? 0);
	const pages = Array.from({ length: count }, (_, index) => index + 1);
	const isOf = (page: number, { pageCount }: RawDocument) => page <= (pageCount ?? 0);
	return pages.filter((page) => isOf(page, signed) !== isOf(page, whole) || before.get(page) !== now.get(page));
}

/** Words by the page on which they stand, whatever block they belong to. */
function textByPage(blocks: readonly RawBlock[]): Map<number, string> {
	const pages = new Map<number, string[]>();
	const textsOf = (block: RawBlock): readonly RawText[] => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block]);
	for (const { text, words } of blocks.flatMap(textsOf)) {
		for (const { span, page } of words) {
			const found = pages.get(page) ?? [];
			found.push(text.slice(span.start, span.end));
			pages.set(page, found);
		}
	}
	return new Map([...pages].map(([page, words]) => [page, words.join(' ')]));
}
