import { describe, expect, it } from 'vitest';
import { check, type Submission } from '../../check.js';
import { loadKl195 } from '../../testing/load-kl195.js';
import { reportLines } from '../../testing/report-lines.js';
import { scannedDocument } from '../../testing/scanned-document.js';

const profile = loadKl195();
const submission: Submission = {
	file: { name: 'a.pdf', path: 'a.pdf', sha256: 'ab', bytes: 10, mediaType: 'application/pdf', pages: 1, textSource: 'ocr' },
	engine: { rasoat: '0.1.0', ocr: 'tesseract' },
	receivedAt: null,
	deadline: null,
};
const HEAD = ['ỦY BAN NHÂN DÂN', 'XÃ KIẾN THỤY', 'Số: 45/BC-UBND', 'Kiến Thụy, ngày 14 tháng 10 năm 2025'];

const othersIn = (name: string) =>
	check(scannedDocument([...HEAD, ...reportLines(), `Trên đây là báo cáo của UBND xã ${name}./.`]), profile, submission)
		.findings.filter(({ ruleId }) => ruleId === 'reference.commune-mismatch')
		.map(({ evidence }) => evidence[0]?.quote);

describe('a name read off a picture', () => {
	it('is the own one where a mark or a letter is misread', () => {
		expect(othersIn('Kiên Thụy')).toEqual([]);
		expect(othersIn('Kiến Thay')).toEqual([]);
	});

	it('is another where it is another commune, however near, or more than a letter away', () => {
		expect(othersIn('Kiến Minh')).toEqual(['xã Kiến Minh']);
		expect(othersIn('Nghi Dương')).toEqual(['xã Nghi Dương']);
		expect(othersIn('Kiểu Thay')).toEqual(['xã Kiểu Thay']);
	});
});
