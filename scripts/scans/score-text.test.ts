import { expect, it } from 'vitest';
import { scoreText, sumOfTexts } from './score-text.mjs';

it('finds each block wherever it stands, and counts what is wrong in it', () => {
	const printed = 'ỦY BAN NHÂN DÂN\n\nSố: 34/40 ngày 12 {chữ ký}';
	const perfect = scoreText(printed, 'Số: 34/40 ngày 12\nỦY BAN NHÂN DÂN');
	expect(perfect).toMatchObject({
		errors: 0,
		letters: 32,
		numbers: { both: 2, wanted: 2, found: 2 },
		words: { both: 8, wanted: 8, found: 8 },
	});
	const { errors, numbers, words } = scoreText(printed, 'UY BAN NHÂN DÂN Số: 34/10 ngày 12 12');
	expect(errors).toBe(2);
	expect(numbers).toEqual({ both: 1, wanted: 2, found: 3 });
	expect(words).toEqual({ both: 6, wanted: 8, found: 9 });
});

it('takes dashes and quotation marks of one kind for alike', () => {
	expect(scoreText('“A” – B', '"A"-B').errors).toBe(0);
});

it('adds pages up by what is on them, not page by page', () => {
	const pages = [scoreText('1 2 3', '1 2 3'), scoreText('4', '5 6')];
	const { numbers } = sumOfTexts(pages);
	expect(numbers.recall).toBe(0.75);
	expect(numbers.precision).toBe(0.6);
});
