import { describe, expect, it } from 'vitest';
import { check, type Submission } from './check.js';
import { loadKl195 } from './testing/load-kl195.js';
import { reportLines } from './testing/report-lines.js';
import { scannedDocument } from './testing/scanned-document.js';

const profile = loadKl195();
const submission: Submission = {
	file: { name: 'a.pdf', path: 'a.pdf', sha256: 'ab', bytes: 10, mediaType: 'application/pdf', pages: 1, textSource: 'ocr' },
	engine: { rasoat: '0.1.0', ocr: 'tesseract' },
	receivedAt: null,
	deadline: null,
};
const figuresOf = (lines: readonly string[]) => check(scannedDocument(lines), profile, submission).figures;

const HEADING = 'III. ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';
const difficulties = ['V. KHÓ KHĂN, VƯỚNG MẮC', 'Xã còn sử dụng 06 người làm hợp đồng lao động.'];

describe('a figure read off a picture', () => {
	it('is doubtful where its line begins in the middle', () => {
		const cut = figuresOf(reportLines({ staffing: [HEADING, 'Xã được giao 40 biên chế.', '„ có mặt 34 người.'] }));
		expect(cut['staffing.present']).toMatchObject({ value: 34, doubtful: true });
		expect(cut['staffing.assigned']).toMatchObject({ value: 40, doubtful: false });
		const whole = figuresOf(reportLines({ staffing: [HEADING, 'Xã được giao 40 biên chế.', 'Có mặt 34 người.'] }));
		expect(whole['staffing.present']).toMatchObject({ value: 34, doubtful: false });
	});

	it('is doubtful outside its section where a heading of the report was not made out', () => {
		const whole = figuresOf(reportLines({ difficulties }));
		expect(whole['staffing.contracts']).toMatchObject({ value: 6, doubtful: false });
		const lost = figuresOf(reportLines({ difficulties, proposals: [] }));
		expect(lost['staffing.contracts']).toMatchObject({ value: 6, doubtful: true });
		expect(lost['staffing.present']).toMatchObject({ doubtful: false });
	});
});
