import { DEFAULT_LIMITS, type GrayImage, type ParsedDocument } from '@rasoat/parser';
import { afterAll, describe, expect, it } from 'vitest';
import { drawnText } from '../ocr/drawn-text.cases.js';
import { createRecognisers } from '../ocr/recognisers.js';
import { countedRecognisers } from '../testing/counted-recognisers.js';
import { type PicturePage, picturePdf } from '../testing/picture-pdf.js';
import { createPool } from './pool.js';

const program = new URL('../../dist/sandbox/child.js', import.meta.url);
const wasmProgram = new URL('../../dist/ocr/wasm-child.js', import.meta.url);
const started = createRecognisers('auto', DEFAULT_LIMITS, { lanes: 2, wasmProgram });
if (started === null) throw new Error('no engine');
const { recognisers, pages: pagesRecognised } = countedRecognisers(started);
const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: null, recognisers, program });
afterAll(() => pool.close());

const TIMEOUT = 300_000;

async function documentOf(pages: readonly PicturePage[]): Promise<ParsedDocument> {
	const reply = await pool.run(async () => ({ kind: 'read', content: picturePdf(pages) }));
	if (reply.kind !== 'document') throw new Error(`answered by ${JSON.stringify(reply)}`);
	return JSON.parse(reply.json);
}

const grades = ({ pages }: ParsedDocument) => pages.map(({ source, grade, reason }) => [source, grade, reason]);

const SCANNED = ['Năm 2025, xã được giao 44 biên chế;', 'tính đến ngày 12/10/2025 có mặt 38 người.'];

function paper(draw: (data: Uint8Array, width: number) => void = () => {}): GrayImage {
	const [width, height] = [1654, 2339];
	const data = new Uint8Array(width * height).fill(246);
	draw(data, width);
	return { width, height, dpi: 200, data };
}

describe('blank pages of a scan', () => {
	it(
		'are told as blank, one with its number alone as well, and cost the engine nothing',
		async () => {
			const numbered = paper((data, width) => {
				for (let y = 2200; y < 2226; y++) data.fill(10, y * width + 820, y * width + 824);
			});
			const before = pagesRecognised();
			const document = await documentOf([{ image: drawnText(SCANNED) }, { image: paper() }, { image: numbered }]);
			expect(grades(document)).toEqual([
				['ocr', 'trusted', null],
				['ocr', 'trusted', 'trang trắng'],
				['ocr', 'trusted', 'trang trắng'],
			]);
			expect(document.warnings.filter(({ code }) => code === 'blank-page').map(({ page }) => page)).toEqual([2, 3]);
			expect(pagesRecognised() - before).toBe(1);
		},
		TIMEOUT,
	);

	it(
		'are not those whose picture is damaged or holds what cannot be recognised',
		async () => {
			const scribble = paper((data, width) => {
				for (let y = 900; y < 1300; y++) data.fill(10, y * width + 800 - (y % 90), y * width + 812 - (y % 90));
			});
			const broken = { image: paper(), filter: '/DCTDecode' } as const;
			const document = await documentOf([{ image: drawnText(SCANNED) }, broken, { image: scribble }]);
			expect(document.pages.map(({ reason }) => reason)).not.toContain('trang trắng');
			expect(document.pages[1]?.grade).toBe('none');
		},
		TIMEOUT,
	);
});

const ENGLISH = 'The commune reports the results of the first month; the remaining tasks are listed below with those in charge.';

describe('pages in another language', () => {
	it(
		'are tried, and the rest of them is left as the file has it',
		async () => {
			const before = pagesRecognised();
			const document = await documentOf([...Array.from({ length: 9 }, () => ({ text: ENGLISH })), { image: drawnText(SCANNED) }]);
			expect(document.pages.map(({ source, grade }) => `${source} ${grade}`)).toEqual([
				...Array.from({ length: 9 }, () => 'text-layer doubtful'),
				'ocr trusted',
			]);
			expect(pagesRecognised() - before).toBe(3);
		},
		TIMEOUT,
	);
});

describe('damaged pages', () => {
	it(
		'are read off their picture where they can be drawn, with doubt',
		async () => {
			const document = await documentOf([{ text: 'Metro line pilot' }, { image: drawnText(SCANNED), after: '/Gone Do' }]);
			expect(grades(document)[1]).toEqual(['ocr', 'doubtful', 'trang hỏng một phần, có thể thiếu chữ']);
			expect(document.pages[1]?.width).toBe(360);
			expect(document.text.replace(/\s+/g, ' ')).toContain('có mặt 38 người');
		},
		TIMEOUT,
	);
});

describe('words under a scan', () => {
	const image = drawnText(['So 44 nguoi; ngay 12/10/2025', 'co mat 38 nguoi']);
	const height = (image.height * 72) / image.dpi;
	/** Under the drawn lines: a baseline of 80 pixels, lines 60 apart, 36 pixels high. */
	const under = (lines: readonly string[]) =>
		lines.map((text, i) => ({ text, x: 21.6, y: height - (80 + i * 60) * 0.36, size: 12.96, stretch: 87 }));
	const disputed = ({ words, text }: ParsedDocument) =>
		words.flatMap(({ span, otherReading, confidence }) =>
			otherReading === undefined ? [] : [[text.slice(span.start, span.end), otherReading, (confidence ?? 1) < 0.5]],
		);

	it(
		'that say what is seen stay as they are',
		async () => {
			const document = await documentOf([{ image, layer: under(['So 44 nguoi; ngay 12/10/2025', 'co mat 38 nguoi']) }]);
			expect(grades(document)).toEqual([['text-layer', 'trusted', null]]);
			expect(disputed(document)).toEqual([]);
		},
		TIMEOUT,
	);

	it(
		'that have another figure say so, with the one that is seen',
		async () => {
			const document = await documentOf([{ image, layer: under(['So 44 nguoi; ngay 12/10/2025', 'co mat 36 nguoi']) }]);
			expect(disputed(document)).toEqual([['36', '38', true]]);
		},
		TIMEOUT,
	);

	it(
		'that are not seen at all are told so, a scan on its side as well',
		async () => {
			const layer = under(['So 44 nguoi; ngay 12/10/2025', 'co mat 38 nguoi']);
			const document = await documentOf([{ image: { ...image, data: new Uint8Array(image.data.length).fill(255) }, layer }]);
			expect(disputed(document).map(([own, other]) => [own, /\d/.test(String(other))])).toEqual([
				['44', false],
				['12/10/2025', false],
				['38', false],
			]);
			const turned = await documentOf([{ image, layer, rotate: 90 }]);
			expect(disputed(turned)).toEqual([]);
		},
		TIMEOUT,
	);
});

describe('a picture pasted into a page of text', () => {
	const LINES = [
		'Tổng số biên chế được giao: 44',
		'Số có mặt: 38 người',
		'Số biệt phái: 03 người',
		'Đã chi trả: 12 trường hợp',
		'Còn lại: 05',
	];

	it(
		'is read, its words at their place behind the text',
		async () => {
			const document = await documentOf([{ text: 'Metro line pilot', pasted: drawnText(LINES) }]);
			expect(grades(document)).toEqual([['text-layer', 'trusted', null]]);
			expect(document.text.replace(/\s+/g, ' ')).toMatch(/^Metro line pilot .*Số có mặt: 38 người/);
			const word = document.words.find(({ span }) => document.text.slice(span.start, span.end) === '38');
			expect(word?.confidence).toBeGreaterThan(0.8);
			const [left = 0, top = 0, , bottom = 0] = word?.box ?? [];
			// The second drawn line: its baseline 140 pixels below the picture's upper edge, which stands 200 points below the page's.
			expect(Math.abs(bottom - (200 + 140 * 0.36))).toBeLessThan(3);
			expect([left > 50, top > 200]).toEqual([true, true]);
		},
		TIMEOUT,
	);

	it(
		'without words adds nothing',
		async () => {
			const [width, height] = [1000, 500];
			const data = Uint8Array.from(
				{ length: width * height },
				(_, i) => 128 + Math.round(100 * Math.sin(i / 4000) * Math.cos((i % width) / 40)),
			);
			const document = await documentOf([{ text: 'Metro line pilot', pasted: { width, height, dpi: 200, data } }]);
			expect(document.text).toBe('Metro line pilot');
			expect(grades(document)).toEqual([['text-layer', 'trusted', null]]);
		},
		TIMEOUT,
	);
});
