import { describe, expect, it } from 'vitest';
import { assembleLines } from '../assemble-lines.js';
import { createLeveler } from './levels.js';
import { type MarkerStyle, readMarker } from './marker.js';

describe('readMarker', () => {
	it.each<[string, MarkerStyle, string]>([
		['Phần II. KẾT QUẢ', 'part', 'Phần II.'],
		['PHẦN THỨ NHẤT: TÌNH HÌNH', 'part', 'PHẦN THỨ NHẤT:'],
		['Mục 2. Về chi trả', 'section', 'Mục 2.'],
		['IV/ Kiến nghị', 'roman', 'IV/'],
		['B. KHÓ KHĂN', 'upper-letter', 'B.'],
		['1- Về biên chế', 'decimal', '1-'],
		['2.1 Thực trạng', 'decimal-2', '2.1'],
		['đ) Phòng Kinh tế', 'letter', 'đ)'],
		['(3) Đề nghị', 'bracket', '(3)'],
		['– Sở Nội vụ', 'dash', '–'],
	])('reads %j', (text, style, marker) => {
		expect(readMarker(text)).toMatchObject({ style, text: marker });
	});

	it.each(['V/v thực hiện Kết luận số 195-KL/TW', '2.581 người', '10/10/2025', 'Một số việc'])('finds no marker in %j', (text) => {
		expect(readMarker(text)).toBeNull();
	});
});

describe('createLeveler', () => {
	it('sets a section below its part, and numbers below both', () => {
		const { level } = createLeveler();
		const styles: MarkerStyle[] = ['part', 'section', 'decimal', 'letter', 'section', 'decimal', 'part', 'decimal'];
		expect(styles.map((style) => level(style, null))).toEqual([1, 2, 3, 4, 2, 3, 1, 2]);
	});
});

describe('capitals behind a bullet', () => {
	it('shorten a name', () => {
		const { blocks } = assembleLines(['▪ TT. HĐND: 03', '- UBND TP;', '* KIẾN NGHỊ, ĐỀ XUẤT', '- KHÓ KHĂN, VƯỚNG MẮC']);
		expect(blocks.map((block) => block.kind)).toEqual(['item', 'item', 'heading', 'heading']);
	});
});
