import { describe, expect, it } from 'vitest';
import { displayWidth, padToWidth, wrapToWidth } from './display-width.js';

describe('display width', () => {
	it.each([
		['Thụy', 4],
		['Thụy'.normalize('NFD'), 4],
		['Đồ Sơn', 6],
		['中文', 4],
		['', 0],
	])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));

	it('pads composed and decomposed alike', () => {
		expect(displayWidth(padToWidth('Thụy'.normalize('NFD'), 10))).toBe(10);
	});

	it('wraps at spaces and cuts a word that is too long', () => {
		expect(wrapToWidth('biên chế được giao', 10)).toEqual(['biên chế', 'được giao']);
		expect(wrapToWidth('x abcdefgh', 4)).toEqual(['x', 'abcd', 'efgh']);
	});
});
