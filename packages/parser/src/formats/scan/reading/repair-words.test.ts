import { expect, test } from 'vitest';
import type { RecognisedWord } from '../recogniser.js';
import { repairWords } from './repair-words.js';
import { DOUBT } from './vote.js';

const line = (text: string): RecognisedWord[] =>
	text
		.split(' ')
		.map((part, i) => ({ text: part, box: [i * 50, 0, i * 50 + 40, 20], confidence: 0.9, signs: [], base: 18, block: 0, line: 0 }));
const repaired = (text: string) =>
	repairWords(line(text), 36)
		.map((word) => word.text)
		.join(' ');

test.each([
	['Việt Hòa, ngày 24 thúng 10 năm 2025', 'Việt Hòa, ngày 24 tháng 10 năm 2025'],
	['Hà Đông, ngày 15 thang 10 năm 2025', 'Hà Đông, ngày 15 tháng 10 năm 2025'],
	['CHÚ TỊCH', 'CHỦ TỊCH'],
	['KT. CHU TỊCH', 'KT. CHỦ TỊCH'],
	['TM. UY BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN'],
	['UỶ BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN'],
	['Số: 77BC-UBND', 'Số: 77/BC-UBND'],
	['ngảy 24 tháng 10 nãm 2025', 'ngày 24 tháng 10 năm 2025'],
	['ngày 24 tháng 10 nam 2025;', 'ngày 24 tháng 10 năm 2025;'],
	['bởi Luật sô 87/2025/QH15;', 'bởi Luật số 87/2025/QH15;'],
	['Sá: 729/QÐ-TTg', 'Số: 729/QĐ-TTg'],
	['số 18/2025/TT- -BCT ngày', 'số 18/2025/TT- BCT ngày'],
	['sửa đổi, bồ sung', 'sửa đổi, bổ sung'],
	['Chu tịch', 'Chủ tịch'],
	['số 18/2025/77-BCT ngày', 'số 18/2025/TT-BCT ngày'],
	['số 18/2025/T7- BCT ngày', 'số 18/2025/TT- BCT ngày'],
])('%s', (read, printed) => {
	expect(repaired(read)).toBe(printed);
});

test.each([
	'24 thùng 10 kg',
	'sổ 12 trang',
	'so 12/15 người',
	'nam 2025 lượt',
	'ngay 21 người',
	'ngày 24 thúng 10 sọt',
	'CHỦ TỊCH XÃ NÓI',
	'2581/UBND-NVKTGS',
	'bàn 77BCH',
	'18/2025/QH15',
	'ngày 18/11/2025',
	'2025/77-78',
])('%s stays', (read) => {
	expect(repaired(read)).toBe(read);
});

test('a number whose stroke was lost is doubtful', () => {
	expect(repairWords(line('77BC-UBND'), 36)[0]?.confidence).toBe(DOUBT);
	expect(repairWords(line('18/2025/77-BCT'), 36)[0]?.confidence).toBe(DOUBT);
});
