import { describe, expect, it } from 'vitest';
import { disagreements, type PlacedText } from './disagreements.js';

/** Words side by side, each sign 6 points wide, from `x` on. */
function line(text: string, x = 100, y = 50): PlacedText[] {
	return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
		text: word,
		box: [x + index * 6, y, x + (index + word.length) * 6, y + 12],
	}));
}

const CASES: readonly (readonly [what: string, own: string, second: string, others: Readonly<Record<string, string>>])[] = [
	['one reading', 'có 38 người', 'có 38 người', {}],
	['words that differ', 'có 38 người', 'cô 38 ngươi', {}],
	['another figure', 'có 38 người', 'có 36 người', { '38': '36' }],
	['stops about a figure', 'còn 44; có 38.', 'còn 44, có 38:', {}],
	['a figure where the other has letters', 'có 11 người', 'có ll người', { '11': 'll' }],
	['letters where the other has a figure', 'có ll người', 'có 11 người', { ll: '11' }],
	['a comma lost', 'đạt 45,5 %', 'đạt 455_ %', { '45,5': '455_' }],
	['a figure of which the other has nothing', 'có 38', 'có', { '38': '' }],
	['a day parted otherwise', 'ngày 12/10/2025', 'ngày 12/10/ 025', { '12/10/2025': '12/10/ 025' }],
	['a date in three words', 'ngày 12/ 10/2025', 'ngày 12/_10/2025'.replace('_', ''), {}],
	['signs above the line', 'rộng 120 m²', 'rộng 120 m2', {}],
];

describe('disagreements', () => {
	it.each(CASES)('%s', (_, own, second, others) => {
		const found = disagreements(line(own), line(second)).others;
		expect(Object.fromEntries([...found].map(([{ text }, other]) => [text, other]))).toEqual(others);
	});

	it('do not mind a shift of a quarter of a letter’s height, and know a word at another place', () => {
		const own = line('có 38 người');
		expect(disagreements(own, line('có 38 người', 102, 53)).others.size).toBe(0);
		expect([...disagreements(own, line('có 38 người', 100, 80)).others.values()]).toEqual(['']);
	});

	it('count the words with figures that both readings have', () => {
		expect(disagreements(line('còn 44; có 38 và 12'), line('còn 44; có')).compared).toBe(1);
	});
});
