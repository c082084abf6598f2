import { describe, expect, it } from 'vitest';
import { documentOf } from '../testing/document-of.js';
import { loadKl195 } from '../testing/load-kl195.js';
import { scannedDocument } from '../testing/scanned-document.js';
import { extractFacts } from './facts.js';

const profile = loadKl195();
const sectionsOf = (document: ReturnType<typeof documentOf>) => extractFacts(document, profile).sections.map(({ id }) => id);

const OPENING = ['BÁO CÁO', 'Thực hiện Công văn số 2581/UBND-NVKTGS ngày 10/10/2025, UBND xã Kiến Thụy báo cáo như sau:'];
const BARE = [
	...OPENING,
	'Tình hình đội ngũ cán bộ, công chức',
	'Xã được giao 61 biên chế, có mặt 60 người.',
	'Việc quán triệt, triển khai Kết luận',
	'Xã tổ chức quán triệt bằng hình thức trực tuyến.',
	'Chi trả chế độ, chính sách cho người thôi việc',
	'Không có trường hợp nào chưa được chi trả.',
	'Tập huấn, bồi dưỡng nghiệp vụ',
	'Xã cử người học 07 lớp do thành phố tổ chức.',
	'Khó khăn, tồn tại',
	'* Địa bàn chia cắt, chi phí đi lại cao.',
];

describe('headings of a report read off pictures', () => {
	it('are lines by themselves where no other is one', () => {
		expect(sectionsOf(scannedDocument(BARE))).toEqual(['staffing', 'implementation', 'entitlements', 'training', 'difficulties']);
	});

	it('are no such lines in a file that tells what is bold', () => {
		expect(sectionsOf(documentOf(BARE))).toEqual([]);
	});

	it('are no such lines below numbered ones', () => {
		const numbered = [
			...OPENING,
			'I. QUÁN TRIỆT, TRIỂN KHAI',
			'Xã đã học Kết luận.',
			'II. BIÊN CHẾ, ĐỘI NGŨ CÁN BỘ',
			'Tập huấn nghiệp vụ',
			'III. CHI TRẢ CHẾ ĐỘ, CHÍNH SÁCH',
			'Đã chi trả đủ.',
			'IV. KHÓ KHĂN, VƯỚNG MẮC',
			'- Thiếu người.',
		];
		expect(sectionsOf(scannedDocument(numbered))).toEqual(['implementation', 'staffing', 'entitlements', 'difficulties']);
	});

	const LABELS = [
		'1. Về đội ngũ; tính đến ngày 09/10/2025, số cán bộ, công chức là 35 người.',
		'2. Về quán triệt: xã đã học.',
		'3. Về tập huấn: xã cử 03 lớp.',
	];

	it('end in a colon where the others do, though a semicolon was read', () => {
		const titleOf = (document: ReturnType<typeof documentOf>) => extractFacts(document, profile).sections[0]?.title;
		expect(titleOf(scannedDocument([...OPENING, ...LABELS]))).toBe('Về đội ngũ');
		expect(titleOf(documentOf([...OPENING, ...LABELS]))).not.toBe('Về đội ngũ');
	});

	it('are known behind dirt', () => {
		const lines = [...OPENING, '.. Về khó khăn, vướng mắc: xã thiếu người.', 'Về kiến nghị, đề xuất: đề nghị bổ sung.'];
		expect(sectionsOf(scannedDocument(lines))).toEqual(['difficulties', 'proposals']);
	});
});
