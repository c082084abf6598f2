import { expect, test } from 'vitest';
import type { RecognisedWord } from '../recogniser.js';
import { partGlued } from './part-glued.js';

const EM = 36;

/** A word whose signs stand 2 pixels apart, and `gap` behind the "|". */
function word(text: string, gap = 8): RecognisedWord {
	let x = 0;
	const signs = text.split('|').flatMap((part, i) => {
		x += i === 0 ? 0 : gap - 2;
		return [...part].map((sign) => {
			x += 14;
			return { text: sign, box: [x - 12, 10, x, 30] as const, confidence: 0.9 };
		});
	});
	return { text: text.replace('|', ''), box: [2, 10, x, 30], confidence: 0.8, signs, base: 28, block: 0, line: 3 };
}

const parted = (text: string, gap?: number) => partGlued([word(text, gap)], EM).map((part) => part.text);

test.each([
	['Kiến|nghị', ['Kiến', 'nghị']],
	['Cán|bộ,', ['Cán', 'bộ,']],
	['“Sử|dụng', ['“Sử', 'dụng']],
	['Số|người', ['Số', 'người']],
])('%s', (read, words) => {
	expect(parted(read)).toEqual(words);
});

test('a figure behind a word of a date is a word by itself, however near', () => {
	expect(parted('ngày23', 2)).toEqual(['ngày', '23']);
});

test('each part has its own box', () => {
	const [kien, nghi] = partGlued([word('Kiến|nghị')], EM);
	expect([kien?.box, nghi?.box]).toEqual([
		[2, 10, 56, 30],
		[64, 10, 118, 30],
	]);
	expect(nghi).toMatchObject({ line: 3, confidence: 0.8 });
});

test.each(['nghiêng', 'Me|tro', 'photo|copy', '195-|KL/TW', 'UB|ND', 'khoản2', 'QĐ|UB', 'ki|oskờ'])('%s stays', (read) => {
	expect(parted(read)).toEqual([read.replace('|', '')]);
});

test('letters that stand no farther apart than others stay together', () => {
	expect(parted('Kiến|nghị', 3)).toEqual(['Kiếnnghị']);
});
