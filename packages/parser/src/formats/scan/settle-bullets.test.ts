import { describe, expect, it } from 'vitest';
import type { PrintedWord } from '../pdf/line.js';
import { settleBullets } from './settle-bullets.js';

/** A line whose first word stands at `x`, a word every 20 points. */
function row(line: string, x: number, confidence = 0.95): PrintedWord[] {
	return line.split(' ').map((text, i) => {
		const x0 = x + i * 20;
		return { text, x0, x1: x0 + 18, base: 0, size: 12, bold: [], box: [x0, 0, x0 + 18, 10], noteMark: null, confidence };
	});
}

const texts = (rows: readonly PrintedWord[][]) => settleBullets(rows).map((words) => words.map(({ text }) => text).join(' '));

describe('settleBullets', () => {
	it('drops crumbs before a number or bullet, and before a word where the engine doubts them', () => {
		expect(texts([row(': * Quy định', 80), row('._. - Sở Tài chính', 80), row('„„ 2. Đề xuất', 80)])).toEqual([
			'* Quy định',
			'- Sở Tài chính',
			'2. Đề xuất',
		]);
		expect(texts([row('„. Trên đây là', 80, 0.3), row('„. Trên đây là', 80, 0.9)])).toEqual(['Trên đây là', '„. Trên đây là']);
	});

	it('takes a sign in a column of bullets for one of them', () => {
		const rows = [row('- Bố trí', 100), row('= Cho phép', 101), row('. Bổ sung', 99), row('— Văn phòng', 100)];
		expect(texts(rows)).toEqual(['- Bố trí', '- Cho phép', '- Bổ sung', '- Văn phòng']);
		expect(settleBullets(rows)[1]?.[0]?.confidence).toBe(0.6);
	});

	it('leaves signs that stand elsewhere, words that go on, and dots to be filled in', () => {
		const rows = [row('- Bố trí', 100), row('~ Phạm Quốc Tuynh', 300), row('— công nghệ', 100), row('..... người', 80)];
		expect(texts(rows)).toEqual(['- Bố trí', '~ Phạm Quốc Tuynh', '— công nghệ', '..... người']);
	});

	it('parts a Roman number from its heading, each with its own place', () => {
		const rows = [row('VI.KIẾN NGHỊ', 100), row('lII,CHI TRẢ', 100), row('H.Vĩnh Bảo', 100), row('TM.UBND XÃ', 100)];
		expect(texts(rows)).toEqual(['VI. KIẾN NGHỊ', 'lII. CHI TRẢ', 'H.Vĩnh Bảo', 'TM.UBND XÃ']);
		const [number, heading] = settleBullets(rows)[0] ?? [];
		expect(number?.box[2]).toBe(heading?.box[0]);
		expect(heading?.box[2]).toBe(118);
	});
});
