import { describe, expect, it } from 'vitest';
import { HEADING, identityOf, OPENING, TITLE } from '../testing/identity-of.js';

describe('conclusion and letter', () => {
	it('takes the first citation with number and day', () => {
		const { conclusion, letter } = identityOf([
			'BÁO CÁO',
			'**Về thực hiện Kết luận số 195-KL/TW**',
			OPENING,
			'Kết luận số 195-KL/TW ngày 26/9/2025 được quán triệt.',
		]);
		expect(conclusion.value).toEqual({ number: '195-KL/TW', date: '2025-09-26' });
		expect(letter.value).toEqual({ number: '2581/UBND-NVKTGS', date: '2025-10-10' });
		expect(letter.evidence[0]?.quote).toBe('2581/UBND-NVKTGS ngày 10/10/2025');
	});

	it('keeps what is wrong', () => {
		const { conclusion, letter } = identityOf([
			'BÁO CÁO',
			'**Kết quả thực hiện Kết luận số 195-KL/TW ngày 26/8/2025**',
			'Phúc đáp Công văn số 2518/UBND- NVKTGS ngày 10/10/2025, UBND xã báo cáo:',
		]);
		expect(conclusion.value).toEqual({ number: '195-KL/TW', date: '2025-08-26' });
		expect(letter.value).toEqual({ number: '2518/UBND-NVKTGS', date: '2025-10-10' });
	});

	it.each([
		['a swap, the symbol left out', 'Phúc đáp Công văn số 2518 ngày 10/10/2025, UBND xã báo cáo:', '2518'],
		[
			'one figure too many wrong, of the same day',
			'Phúc đáp Công văn số 2681/UBND-NVKTGS ngày 10/10/2025, UBND xã báo cáo:',
			'2681/UBND-NVKTGS',
		],
		[
			'two figures wrong, where the report says what it answers',
			'Phúc đáp Công văn số 2671/UBND-NVKTGS, UBND xã báo cáo:',
			'2671/UBND-NVKTGS',
		],
	])('takes a letter misnumbered for the one that is answered: %s', (_, line, number) => {
		expect(identityOf([...TITLE, line]).letter.value?.number).toBe(number);
	});

	it.each([
		['without symbol and day', 'Phúc đáp Công văn số 2518, UBND xã báo cáo:'],
		['of another office', 'Phúc đáp Công văn số 2518/SNV-XDCQ ngày 13/10/2025, UBND xã báo cáo:'],
	])('takes no other letter for it: %s', (_, line) => {
		expect(identityOf([...TITLE, line]).letter.value).toBeNull();
	});

	it('takes another letter of the office beside the right one for itself', () => {
		const { letter } = identityOf([
			...TITLE,
			'Thực hiện Công văn số 2580/UBND-NVKTGS ngày 08/10/2025 và Công văn số 2581/UBND-NVKTGS, UBND xã báo cáo:',
		]);
		expect(letter.value).toEqual({ number: '2581/UBND-NVKTGS', date: null });
	});

	it('takes the Conclusion of the opening where neither title nor opening names the right one', () => {
		const { conclusion } = identityOf(['BÁO CÁO', '**Về kết quả công tác**', 'Thực hiện Kết luận số 186-KL/TW, UBND xã báo cáo:']);
		expect(conclusion.value).toEqual({ number: '186-KL/TW', date: null });
	});

	it.each([
		['the title names the right one', [...TITLE, 'Thực hiện Kết luận số 186-KL/TW, UBND xã báo cáo:']],
		[
			'the opening names both',
			['BÁO CÁO', '**Về kết quả công tác**', 'Thực hiện Kết luận số 186-KL/TW, Kết luận số 195-KL/TW, UBND xã báo cáo:'],
		],
	])('passes over another Conclusion of the opening: %s', (_, lines) => {
		expect(identityOf(lines).conclusion.value?.number).toBe('195-KL/TW');
	});

	it('takes the Conclusion that the title reports on', () => {
		const { conclusion } = identityOf([
			'BÁO CÁO',
			'**Kết quả thực hiện Kết luận số 186-KL/TW**',
			'Kết luận số 195-KL/TW ngày 26/9/2025 được quán triệt.',
		]);
		expect(conclusion.value).toEqual({ number: '186-KL/TW', date: null });
	});

	it('is null where only others are cited', () => {
		const { conclusion, letter } = identityOf([
			'BÁO CÁO',
			'**Về hoạt động 02 cấp**',
			'Theo Công văn số 3010/SNV-XDCQ ngày 13/10/2025, UBND xã báo cáo.',
			HEADING,
			'Đã học tập.',
			'Đã họp.',
			'Đã thực hiện Kết luận số 183-KL/TW.',
		]);
		expect([conclusion.value, letter.value]).toEqual([null, null]);
		expect(letter.how).toBe('not-stated');
	});
});
