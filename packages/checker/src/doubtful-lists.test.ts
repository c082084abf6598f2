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

const STAFFING = [
	'III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC',
	'Xã được giao 40 biên chế, hiện có mặt 34 người tính đến ngày 10/10/2025. Cụ thể:',
	'- Thường trực HĐND xã: 03 người;',
	'- Lãnh đạo UBND xã: 03 người;',
	'- Trụnq tam: 05 người.',
];
const TRAINING = ['IV. TẬP HUẤN', 'Xã đã cử cán bộ dự:', '- 02 lớp về đất đai;', '- 03 lớp về hộ tịch;', '- 0Z lởp về kế toán.'];

const resultOf = (lines: readonly string[], unsure: readonly string[]) =>
	check(scannedDocument(lines, Object.fromEntries(unsure.map((word) => [word, 0.3]))), profile, submission);

describe('what rests on a list read off a picture', () => {
	const lines = reportLines({ staffing: STAFFING, training: TRAINING });

	it('is doubtful where an item beside those understood was not', () => {
		const { figures } = resultOf(lines, ['Trụnq', '0Z']);
		expect(figures['staffing.units']).toMatchObject({ doubtful: true });
		expect(figures['training.courses']).toMatchObject({ value: 5, how: 'summed', doubtful: true });
	});

	it('is sure where every item is', () => {
		const { figures } = resultOf(lines, ['Cụ']);
		expect(figures['staffing.units']).toMatchObject({ doubtful: false });
		expect(figures['training.courses']).toMatchObject({ value: 5, doubtful: false });
	});
});

describe('the sum of units read off a picture', () => {
	const rows = (last: string) => [
		'| TT | Đơn vị | Được giao | Có mặt |',
		'| 1 | Thường trực HĐND xã | 20 | 20 |',
		`| 2 | Lãnh đạo UBND xã | ${last} |`,
	];
	const openOf = (last: string, unsure: readonly string[]) =>
		resultOf(reportLines({ staffing: [...STAFFING.slice(0, 2), ...rows(last)] }), unsure).undetermined.map(({ ruleId }) => ruleId);

	it('cannot be told where numbers of a unit were not made out', () => {
		expect(openOf('85281298. | Z', ['85281298.', 'Z'])).toContain('consistency.staffing-breakdown');
	});

	it('can where they were, and where the reading is sure that there are none', () => {
		expect(openOf('20 | 14', ['14'])).not.toContain('consistency.staffing-breakdown');
		expect(openOf('luân phiên | luân phiên', [])).not.toContain('consistency.staffing-breakdown');
	});
});

describe('a figure in a sentence read off a picture', () => {
	const secondees = [
		'III. ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC',
		'Xã được giao 40 biên chế, có mặt 34 người. Xã tiếp nhận 01 người biệt phái lố §ự từ tháng 9.',
	];

	it('is doubtful where a word of it was not understood, and the one of the sentence before is not', () => {
		const { figures } = resultOf(reportLines({ staffing: secondees }), ['lố']);
		expect(figures['staffing.secondedIn']).toMatchObject({ value: 1, doubtful: true });
		expect(figures['staffing.present']).toMatchObject({ value: 34, doubtful: false });
	});
});
