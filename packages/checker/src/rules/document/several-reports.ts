import { locate, type ParsedDocument, pattern } from '@rasoat/parser';
import { fired, type Rule } from '../rule.js';
import { readTitles, type Title } from './titles.js';

// "Số: 123/BC-UBND", "Số:      /BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
const HEAD = pattern('số\\s*:[\\s\\d.…]{0,20}/\\s?BC-\\p{L}+|cộng hòa xã hội chủ nghĩa việt nam');
const HEAD_BLOCKS = 10;

/** More than one report in one file: titles that each stand under a head of their own. */
export const severalReports: Rule = ({ facts: { document, folded } }) => {
	const titles = readTitles(document, folded);
	const headed = titles.filter((title) => hasOwnHead(title, titles, document, folded));
	if (headed.length < 2) return { outcome: 'clear' };
	const evidence = headed.map((title) => locate(document, title.span, 'title'));
	const ranges = rangesOf(headed, document);
	return fired([{ target: null, expected: 1, actual: headed.length, evidence, values: { ranges } }]);
};

function hasOwnHead({ block }: Title, titles: readonly Title[], { blocks }: ParsedDocument, folded: string): boolean {
	const before = titles.filter((title) => title.block < block).at(-1)?.block ?? -1;
	const above = blocks.slice(Math.max(before + 1, block - HEAD_BLOCKS), block);
	return above.some(({ span }) => HEAD.test(folded.slice(span.start, span.end)));
}

/** "1–3; 4–6": pages where the format has them, else blocks. */
function rangesOf(titles: readonly Title[], { blocks, pageCount }: ParsedDocument): string {
	const at = (block: number) => (pageCount === null ? block + 1 : (blocks[block]?.page ?? 1));
	const last = pageCount ?? blocks.length;
	const starts = titles.map((title) => at(title.block));
	return starts.map((start, index) => range(index === 0 ? 1 : start, (starts[index + 1] ?? last + 1) - 1)).join('; ');
}

function range(from: number, to: number): string {
	return to <= from ? String(from) : `${from}–${to}`;
}
