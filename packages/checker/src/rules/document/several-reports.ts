import { locate, type Message, type ParsedDocument, pattern } from '@rasoat/parser';
import { fired, type Rule } from '../rule.js';
import { readTitles, type Title } from './titles.js';

// "Số: 123/BC-UBND", "Số:      /BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
const HEAD = pattern('số\\s*:[\\s\\d.…]{0,20}/\\s?BC-\\p{L}+|cộng hòa xã hội chủ nghĩa việt nam');
const HEAD_BLOCKS = 10;

/** More than one report in one file: titles that each stand under a head of their own. */
export const severalReports: Rule = ({ facts: { document, folded } }) => {
	const titles = readTitles(document, folded);
	const headed = titles.flatMap((title) => {
		const head = headOf(title, titles, document, folded);
		return head === null ? [] : [{ title, head }];
	});
	if (headed.length < 2) return { outcome: 'clear' };
	const evidence = headed.map(({ title }) => locate(document, title.span, 'title'));
	const ranges = rangesOf(
		headed.map(({ head }) => head),
		document,
	);
	return fired([{ target: null, expected: 1, actual: headed.length, evidence, values: { ranges } }]);
};

/** Index of the first block of a title's own head; null where it has none. */
function headOf({ block }: Title, titles: readonly Title[], { blocks }: ParsedDocument, folded: string): number | null {
	const before = titles.filter((title) => title.block < block).at(-1)?.block ?? -1;
	const above = blocks.slice(Math.max(before + 1, block - HEAD_BLOCKS), block);
	return above.find(({ span }) => HEAD.test(folded.slice(span.start, span.end)))?.index ?? null;
}

/** "trang 1–3; 4–6"; paragraphs are counted where the format has no pages. */
function rangesOf(heads: readonly number[], { blocks, pageCount }: ParsedDocument): Message {
	const starts = heads.map((head) => (pageCount === null ? head + 1 : (blocks[head]?.page ?? 1)));
	const last = pageCount ?? blocks.length;
	const ranges = starts.map((start, index) => range(index === 0 ? 1 : start, (starts[index + 1] ?? last + 1) - 1)).join('; ');
	return pageCount === null ? { vi: `đoạn ${ranges}`, en: `paragraphs ${ranges}` } : { vi: `trang ${ranges}`, en: `pages ${ranges}` };
}

function range(from: number, to: number): string {
	return to <= from ? String(from) : `${from}–${to}`;
}
