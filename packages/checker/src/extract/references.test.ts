import { fold } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../testing/document-of.js';
import { extractReferences } from './references.js';
import { readSentences } from './sentences.js';

function citations(...lines: string[]): string[] {
	const document = documentOf(lines);
	return extractReferences(document, fold(document.text), readSentences(document)).map(
		({ kind, number, date, dateText }) => `${kind} ${number} ${date ?? dateText ?? '-'}`,
	);
}

describe('extractReferences', () => {
	it.each<[string, string[]]>([
		['Kết luận số 195-KL/TW ngày 26/9/2025', ['conclusion 195-KL/TW 2025-09-26']],
		['Kết luận số 195 - KL/TW, ngày 26-9-2025', ['conclusion 195-KL/TW 2025-09-26']],
		['KL 195-KL/TW (26/9/2025)', ['conclusion 195-KL/TW 2025-09-26']],
		['Kết luận số 195 của Bộ Chính trị, Ban Bí thư ban hành ngày 26 tháng 9 năm 2025', ['conclusion 195 2025-09-26']],
		['Kết luận ngày 26/9/2025 của Bộ Chính trị, Ban Bí thư (số 195-KL/TW)', ['conclusion 195-KL/TW 2025-09-26']],
		['các Kết luận số 183-KL/TW, số 186-KL/TW', ['conclusion 183-KL/TW -', 'conclusion 186-KL/TW -']],
		['Công văn số 2581/UBND- NVKTGS ngày 10/10/2025', ['letter 2581/UBND-NVKTGS 2025-10-10']],
		['CV 2581 ngày 10.10.2025', ['letter 2581 2025-10-10']],
		['văn bản số: 3010/SNV-XDCQ', ['letter 3010/SNV-XDCQ -']],
		['Công văn số 2581/UBND-NVKTGS của UBND TP. Hải Phòng ngày 10/10/2025', ['letter 2581/UBND-NVKTGS 2025-10-10']],
		['Ngày 10/10/2025, UBND thành phố có Công văn số 2581/UBND-NVKTGS về báo cáo', ['letter 2581/UBND-NVKTGS 2025-10-10']],
		['Ngày 12/10/2025, UBND xã nhận được Công văn số 2581/UBND-NVKTGS', ['letter 2581/UBND-NVKTGS -']],
		['Công văn số 2581/UBND-NVKTGS về báo cáo trước ngày 15/10/2025', ['letter 2581/UBND-NVKTGS -']],
		['Kết luận số 195-KL/TW, Công văn 2581/UBND-NVKTGS ngày 10/10/2025', ['conclusion 195-KL/TW -', 'letter 2581/UBND-NVKTGS 2025-10-10']],
		[
			'Kết luận số 195-KL/TW ngày 26/9/2025 của Bộ Chính trị, Ban Bí thư và Công văn số 2581/UBND-NVKTGS của UBND thành phố',
			['conclusion 195-KL/TW 2025-09-26', 'letter 2581/UBND-NVKTGS -'],
		],
		[
			'Kết luận số 195-KL/TW ngày 26 tháng 9 năm 2025 của Bộ Chính trị, Công văn số 2581/UBND-NVKTGS',
			['conclusion 195-KL/TW 2025-09-26', 'letter 2581/UBND-NVKTGS -'],
		],
		[
			'Công văn số 3010 ngày 13/10/2025 của Sở Nội vụ, Công văn số 2581/UBND-NVKTGS',
			['letter 3010 2025-10-13', 'letter 2581/UBND-NVKTGS -'],
		],
		[
			'Thực hiện Kết luận số 195-KL/TW, ngày 10/10/2025 UBND thành phố ban hành Công văn số 2581/UBND-NVKTGS',
			['conclusion 195-KL/TW -', 'letter 2581/UBND-NVKTGS 2025-10-10'],
		],
		['Kết luận ngày 26/9/2025 của Bộ Chính trị và Ban Bí thư (số 195-KL/TW)', ['conclusion 195-KL/TW 2025-09-26']],
		['Công văn số 2581/UBND-NVKTGS. Căn cứ tình hình', ['letter 2581/UBND-NVKTGS -']],
		['Công văn số 2581/UBND-NVKTGS ngày 31/9/2025', ['letter 2581/UBND-NVKTGS 31/9/2025']],
		['Công văn số 2581/UBND-NVKTGS ngày 10/10', ['letter 2581/UBND-NVKTGS -']],
		['Quyết định số 1234/QĐ-UBND ngày 05/7/2025, Nghị định số 178/2024/NĐ-CP, Kế hoạch số 58/KH-UBND', []],
		['Thông báo kết luận số 345/TB-VP', []],
		['Kết luận 03 nội dung; công văn 02 ngày một lần', []],
	])('%s', (line, wanted) => {
		expect(citations(line)).toEqual(wanted);
	});

	it('knows where the report says what it reports on', () => {
		const document = documentOf([
			'BÁO CÁO',
			'**Kết quả thực hiện Kết luận số 195-KL/TW**',
			'Thực hiện Công văn số 2581/UBND-NVKTGS, UBND xã báo cáo:',
			'**I. TRIỂN KHAI**',
			'- Quán triệt Kết luận số 183-KL/TW.',
			'Trên đây là báo cáo thực hiện Kết luận số 195-KL/TW./.',
		]);
		expect(extractReferences(document, fold(document.text), readSentences(document)).map(({ role }) => role)).toEqual([
			'title',
			'basis',
			null,
			'closing',
		]);
	});
});
