import { fold } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { OFFICE_PHRASES } from '../norms/office-phrases.js';
import { documentOf } from '../testing/document-of.js';
import { scannedDocument } from '../testing/scanned-document.js';
import { foldDocument } from './fold-document.js';

const readAs = (line: string) => foldDocument(scannedDocument([line]));

describe('foldDocument', () => {
	it.each([
		['II. BIÊN CHÊ VÀ BỘ MÁY', 'ii. biên chế và bộ máy'],
		['1. Chị tra chê đô chình sách', '1. chi trả chế độ chính sách'],
		['PHO CHU TỊCH', 'phó chủ tịch'],
		['Tống cộng', 'tổng cộng'],
		['Tỉnh đên ngày 10/10', fold('Tính đến ngày 10/10')],
		['kinh phí còn phải chỉ: 12 triệu đông', 'kinh phí còn phải chi: 12 triệu đồng'],
	])('spells %j as it is spelt', (line, folded) => expect(readAs(line)).toBe(folded));

	it.each([
		['“BÁO CÁO', ' báo cáo'],
		['„„ Trên đây là', '   trên đây là'],
		['.. Nơi nhận:', '   nơi nhận:'],
	])('blanks what stands before %j', (line, folded) => expect(readAs(line)).toBe(folded));

	it.each([
		['what it must not take for another: two good phrases', 'chi tiêu và chỉ tiêu'],
		['words of a phrase that is right', 'đã chỉ đạo'],
		['a phrase broken by a sign', 'biên, chê'],
		['numbers in words', 'tắm mươi ba lượt người'],
		['other words', 'Từ UBND tỉnh đến xã'],
		['a bullet', '- Sở Nội vụ;'],
		['a longer dash', '– Sở Nội vụ;'],
		['dots to be filled in', '....... người'],
		['a bracket', '(Kèm theo Công văn)'],
	])('leaves %s', (_, line) => expect(readAs(line)).toBe(fold(line)));

	it('leaves what was not read off a picture', () => {
		const line = '“BÁO CÁO về BIÊN CHÊ';
		expect(foldDocument(documentOf([line]))).toBe(fold(line));
	});

	it('does not spell over the border of two cells or lines', () => {
		const lines = ['| biên | chê |', 'Kiên', 'nghị'];
		expect(foldDocument(scannedDocument(lines))).toBe(fold(documentOf(lines).text));
	});

	it('closes a counted item that another follows', () => {
		const lines = ['- Lớp nghiệp vụ: 04 người:', '- Lớp quản lý: 06 người:', '+ Nam: 03;', '- Gồm 02 lớp:'];
		expect(foldDocument(scannedDocument(lines)).split('  ')).toEqual([
			'- lớp nghiệp vụ: 04 người;',
			'- lớp quản lý: 06 người:',
			'+ nam: 03;',
			'- gồm 02 lớp:',
		]);
	});

	it('takes a semicolon above bullets for the colon that leads them in', () => {
		const lines = ['UBND xã kiến nghị thành phố;', '- Bố trí;', 'Chưa xong;', 'Còn lại.'];
		expect(foldDocument(scannedDocument(lines)).split('  ')).toEqual([
			'ubnd xã kiến nghị thành phố:',
			'- bố trí;',
			'chưa xong;',
			'còn lại.',
		]);
	});

	it('knows a total that stands alone in its cell, and the word that opens a heading', () => {
		const read = foldDocument(scannedDocument(['| Công | 39 |', '| Công an xã | 3 |', 'a) Vê con người']));
		expect(read).toMatch(/^cộng 39 công an xã 3\s+a\) về con người$/u);
	});

	it('keeps the length, with signs of two units too', () => {
		const document = scannedDocument(['𝟏 Biên chê 😀 được giao 40']);
		expect(foldDocument(document)).toBe('𝟏 biên chế 😀 được giao 40');
		expect(foldDocument(document)).toHaveLength(document.text.length);
	});
});

describe('the phrases of the offices', () => {
	it('are each there once', () => expect(new Set(OFFICE_PHRASES).size).toBe(OFFICE_PHRASES.length));
});
