import { describe, expect, it } from 'vitest';
import { ParseFailure } from '../../failure.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import type { RawDocument, RawParagraph } from '../../raw.js';
import { readPdf } from './read.js';
import { stream, TinyPdf } from './tiny-pdf.cases.js';

const read = (pdf: TinyPdf) => readPdf(pdf.build(), DEFAULT_LIMITS);
const paragraphs = (doc: RawDocument) => doc.blocks.filter((b): b is RawParagraph => b.kind === 'paragraph');
const body = (doc: RawDocument) => paragraphs(doc).flatMap((b) => (b.layer === 'body' ? [b.text] : []));

async function failure(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		if (error instanceof ParseFailure) return error.code;
		throw error;
	}
	return 'none';
}

it('tells of each page when it is done with, in both passes', async () => {
	const pdf = new TinyPdf();
	const told: [number, number][] = [];
	for (const word of ['Một', 'Hai']) pdf.page([pdf.text(100, 700, word)]);
	await readPdf(pdf.build(), DEFAULT_LIMITS, (...step) => told.push(step));
	expect(told).toEqual([
		[1, 2],
		[2, 2],
		[2, 2],
		[2, 2],
	]);
});

describe('pages and failures', () => {
	const image = '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray';
	const withImage = () => new TinyPdf().resource('/XObject << /I @0 >>', stream('abcd', image));

	it('says that a scan cannot be read yet', async () => {
		expect(await failure(read(withImage().page(['q 600 0 0 800 0 0 cm /I Do Q'])))).toBe('ocr-failed');
	});

	it('accounts for image pages, signed image pages and blank pages among others', async () => {
		const pdf = withImage();
		pdf.page([pdf.text(100, 700, 'Báo cáo')]);
		pdf.page(['q 600 0 0 800 0 0 cm /I Do Q']);
		pdf.page(['q 600 0 0 800 0 0 cm /I Do Q', pdf.text(300, 100, 'Ký bởi: UBND xã'), pdf.text(300, 80, 'Thời gian ký: 17/10/2025')]);
		pdf.page(['q 1 0 0 1 0 0 cm Q']);
		const doc = await read(pdf);
		expect(doc.pages.map(({ source, grade, reason }) => [source, grade, reason])).toEqual([
			['text-layer', 'trusted', null],
			['none', 'none', 'trang ảnh, không có lớp chữ'],
			['none', 'none', 'trang ảnh, lớp chữ chỉ có phần hiển thị của chữ ký số'],
			['text-layer', 'trusted', 'trang trắng'],
		]);
		expect(doc.warnings.map(({ code, page }) => [code, page])).toEqual([['blank-page', 4]]);
		expect(body(doc)).toEqual(['Báo cáo']);
	});

	const scan = 'q 600 0 0 800 0 0 cm /I Do Q';
	const SOUND = 'Ủy ban nhân dân xã báo cáo kết quả thực hiện Kết luận số 195-KL/TW';
	const FIRST = 'BÁO CÁO';
	const grades = (doc: RawDocument) => doc.pages.map(({ grade, reason }) => `${grade}${reason === null ? '' : `: ${reason}`}`);
	const lines = (pdf: TinyPdf, texts: readonly string[], before = '') =>
		texts.map((text, i) => pdf.text(50, 700 - 20 * i, text, { before }));
	const SIGNED = ['Ký bởi: ỦY BAN NHÂN DÂN XÃ', 'KIẾN THỤY', 'Email: ubnd@haiphong.gov.vn', 'Thời gian ký: 17.10.2025 16:05:12 +07:00'];
	const LAST_PAGE = ['Nơi nhận:', '- UBND thành phố;', '- Lưu: VT.', 'CHỦ TỊCH', 'Nguyễn Văn Bình'];
	const GRADES: readonly (readonly [what: string, page: (pdf: TinyPdf) => readonly string[], grade: string, text: string | null])[] = [
		[
			'a scan with a signature',
			(pdf) => [scan, ...lines(pdf, SIGNED)],
			'none: trang ảnh, lớp chữ chỉ có phần hiển thị của chữ ký số',
			null,
		],
		['the same signature on a page of text', (pdf) => lines(pdf, SIGNED), 'trusted', 'Ký bởi'],
		['the signature beside a seal', (pdf) => ['q 90 0 0 90 400 100 cm /I Do Q', ...lines(pdf, SIGNED)], 'trusted', 'Ký bởi'],
		[
			'a signed last page on a scanned form',
			(pdf) => [scan, ...lines(pdf, [...LAST_PAGE, ...SIGNED, SOUND, SOUND, SOUND])],
			'trusted',
			'Nơi nhận',
		],
		[
			'a scan with a stamp of arrival',
			(pdf) => [scan, ...lines(pdf, ['UBND THÀNH PHỐ HẢI PHÒNG', 'ĐẾN Số: 1234', 'Ngày: 20/10/2025'])],
			'none: trang ảnh, lớp chữ chỉ có vài chữ đóng thêm lên trang',
			null,
		],
		['a scan with sound words under it', (pdf) => [scan, ...lines(pdf, [SOUND], '3 Tr')], 'trusted', SOUND],
		[
			'a scan with words without marks under it',
			(pdf) => [
				scan,
				...lines(pdf, ['Uy ban nhan dan xa bao cao ket qua thuc hien', 'Ket luan so 195-KL/TW cua Bo Chinh tri ve mo hinh'], '3 Tr'),
			],
			'doubtful: lớp chữ hầu như không có dấu tiếng Việt',
			'Uy ban nhan dan',
		],
		[
			'letters taken for others',
			(pdf) => lines(pdf, [SOUND.replaceAll('ế', 'q').replaceAll('n', 'ờ').replaceAll('a', 'b')]),
			'doubtful: lớp chữ có nhiều từ không phải tiếng Việt',
			'195-KL/TW',
		],
		['signs without a letter', (pdf) => lines(pdf, ['\u0002\u0003\u0004\u0005']), 'none: chữ trên trang không có bảng mã Unicode', null],
		[
			'signs without a letter among others',
			(pdf) => lines(pdf, [SOUND, '\u0002\u0003\u0004\u0005\u0002\u0003\u0004\u0005']),
			'doubtful: một phần chữ không có bảng mã Unicode',
			SOUND,
		],
	];

	it.each(GRADES)('grades %s', async (_, page, grade, text) => {
		const pdf = withImage();
		const doc = await read(pdf.page(lines(pdf, [FIRST])).page(page(pdf)));
		expect(grades(doc)).toEqual(['trusted', grade]);
		const said = paragraphs(doc)
			.map((block) => block.text)
			.join(' ');
		if (text === null) expect(said).toBe(FIRST);
		else expect(said.replace(FIRST, '')).toContain(text);
	});

	it('reads a signature alone where there is nothing else, and calls letters without codes a scan', async () => {
		const [signed, coded] = [new TinyPdf(), new TinyPdf()];
		expect(body(await read(signed.page(lines(signed, SIGNED)))).join(' ')).toContain('Ký bởi');
		expect(await failure(read(coded.page(lines(coded, ['\u0002\u0003\u0004']))))).toBe('ocr-failed');
	});

	it('names empty, foreign and oversized files', async () => {
		expect(await failure(read(new TinyPdf().page([''])))).toBe('empty');
		expect(await failure(readPdf(Uint8Array.from([1, 2, 3]), DEFAULT_LIMITS))).toBe('corrupt');
		const pdf = new TinyPdf();
		pdf.page([pdf.text(100, 700, 'một hai ba')]).page([pdf.text(100, 700, 'bốn')]);
		expect(await failure(readPdf(pdf.build(), { ...DEFAULT_LIMITS, pages: 1 }))).toBe('too-large');
		expect(await failure(readPdf(pdf.build(), { ...DEFAULT_LIMITS, textLength: 5 }))).toBe('too-large');
		expect(await failure(readPdf(pdf.build(), { ...DEFAULT_LIMITS, pageFragments: 0 }))).toBe('too-large');
	});

	it('leaves the caller the bytes', async () => {
		const pdf = new TinyPdf();
		const bytes = Buffer.from(pdf.page([pdf.text(100, 700, 'xã')]).build());
		await readPdf(bytes, DEFAULT_LIMITS);
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	});
});
