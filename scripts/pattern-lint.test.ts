import { describe, expect, it } from 'vitest';
import { BREAK, expand } from './pattern-lint/expand.mjs';
import { singleReportRuns, wordsOf } from './pattern-lint/single-report-runs.mjs';

describe('wordings of a pattern', () => {
	it.each([
		['phrase', '(chi trả|thanh toán) chế độ', [`${BREAK}chi trả${BREAK} chế độ`, `${BREAK}thanh toán${BREAK} chế độ`]],
		['phrase', 'chế độ [, chính sách]', ['chế độ ', 'chế độ , chính sách']],
		['phrase', 'còn … trường hợp', [`còn ${BREAK} trường hợp`]],
		['regex', 'không\\s+(?:còn )?ai', ['không ai', 'không còn ai']],
		['regex', '(?<!\\p{L})số [:.]*\\d+', [`số ${BREAK}`, `số ${BREAK}${BREAK}`]],
		['regex', 'a|b', ['a', 'b']],
	])('%s %s', (kind, source, texts) => {
		const even = (each: string) => each.replaceAll(new RegExp(`${BREAK}+`, 'g'), BREAK);
		expect(new Set(expand(source, kind).map(even))).toEqual(new Set(texts.map(even)));
	});
});

describe('pattern lint', () => {
	const reports = ['Đến nay xã đã chi trả xong toàn bộ chế độ', 'Toàn bộ chế độ đã được chi trả', 'Xã đã chi trả xong toàn bộ'].map(
		wordsOf,
	);

	it('finds five words that one report alone has', () => {
		const source = '(ĐÃ) chi trả xong toàn bộ chế độ';
		expect(singleReportRuns({ source, kind: 'phrase' }, reports)).toEqual(['trả xong toàn bộ chế', 'xong toàn bộ chế độ']);
	});

	it('lets pass what two reports have, four words, and words on two sides of a gap', () => {
		for (const source of ['đã chi trả xong toàn bộ', 'toàn bộ chế độ', 'đã chi trả … toàn bộ chế độ'])
			expect(singleReportRuns({ source, kind: 'phrase' }, reports)).toEqual([]);
	});
});
