import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../limits.js';
import { parse } from '../../../parse.js';
import type { RecognisedWord } from '../recogniser.js';
import { ADMINISTRATIVE_WORDS } from './administrative-words.js';
import { settleTones } from './settle-tones.js';

const words = (text: string): RecognisedWord[] =>
	text
		.split(/\s+/u)
		.filter((word) => word !== '')
		.map((word, i) => ({ text: word, box: [i * 50, 0, i * 50 + 40, 20], confidence: 0.96, signs: [], base: 18, block: 0, line: 0 }));
const settled = (text: string) =>
	settleTones(words(text))
		.map((word) => word.text)
		.join(' ');

test.each([
	['được sửa đổi, bồ sung bởi', 'được sửa đổi, bổ sung bởi'],
	['đã chỉ trả chế độ', 'đã chi trả chế độ'],
	['KT. CHÚ TỊCH', 'KT. CHỦ TỊCH'],
	['về “phòng, khủng bồ”;', 'về “phòng, khủng bố”;'],
	['về phòng, chồng thiên tai', 'về phòng, chống thiên tai'],
	['theo thẳm quyền', 'theo thẩm quyền'],
	['Chính phú ban hành', 'Chính phủ ban hành'],
	['cơ cầu tổ chức', 'cơ cấu tổ chức'],
	['Uy ban nhân dân', 'Ủy ban nhân dân'],
])('%s', (read, printed) => {
	expect(settled(read)).toBe(printed);
});

test.each([
	'có chế độ',
	'hành văn bản giao việc',
	'chưa có số biên chế',
	'sửa đổi, bồ. Sung',
	'ông Đoàn Thế',
	'Uỷ ban nhân dân',
	'bồ 12 sung',
	'trụ sở, cán bộ',
	'đang bổ sung',
])('%s stays', (read) => {
	expect(settled(read)).toBe(read);
});

test('no two words have the same letters', () => {
	const bare = ADMINISTRATIVE_WORDS.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
	expect(new Set(bare).size).toBe(bare.length);
	expect(ADMINISTRATIVE_WORDS.filter((word) => word.split(' ').length !== 2)).toEqual([]);
});

test('what reports say is left as it is', { timeout: 120_000 }, async () => {
	const fixtures = new URL('../../../../../../fixtures/', import.meta.url);
	const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('report.docx'));
	let count = 0;
	for (const file of files) {
		const { text } = await parse(readFileSync(new URL(file, fixtures)), DEFAULT_LIMITS);
		const sound = words(text);
		count += sound.length;
		expect(settleTones(sound).filter((word, i) => word.text !== sound[i]?.text)).toEqual([]);
	}
	expect(count).toBeGreaterThan(10_000);
});
