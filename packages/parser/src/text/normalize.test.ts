import { describe, expect, it } from 'vitest';
import { normalize } from './normalize.js';

const CASES: readonly (readonly [name: string, source: string, text: string])[] = [
	['decomposed letters', 'bie\u0302n che\u0302\u0301', 'biên chế'],
	['runs of spaces, tabs and no-break spaces', ' Số:\u00a0 \t 12  ', 'Số: 12'],
	['spaces around a line end, and line ends in a row', 'a \n \n b', 'a\nb'],
	['soft hyphen, zero width, byte-order mark', 'bi\u00adên\u200b chế\ufeff', 'biên chế'],
	['a private bullet', '\uf0b7 Phòng Kinh tế', '• Phòng Kinh tế'],
	['a lone surrogate', 'a\ud800b', 'ab'],
	['nothing but spaces', ' \u00a0\n ', ''],
	['tidy text', 'Phòng Kinh tế: 08', 'Phòng Kinh tế: 08'],
];

describe('normalize', () => {
	it.each(CASES)('%s', (_, source, text) => {
		expect(normalize(source).text).toBe(text);
	});

	it('moves spans over dropped and composed characters', () => {
		const source = '  bie\u0302n  che\u0302\u0301: 40';
		const { text, move } = normalize(source);
		const at = source.indexOf('40');
		const span = move({ start: at, end: at + 2 });
		expect(text.slice(span.start, span.end)).toBe('40');
		expect(move({ start: 0, end: source.length })).toEqual({ start: 0, end: text.length });
	});

	it('takes a long untidy paragraph in linear time', () => {
		const source = 'biên chế  '.repeat(100_000);
		const started = performance.now();
		expect(normalize(source).text.length).toBe(100_000 * 9 - 1);
		expect(performance.now() - started).toBeLessThan(4000);
	});
});
