import { readFileSync } from 'node:fs';
import type { CheckResult } from '@rasoat/checker';
import { DEFAULT_LIMITS, type Limits, type ParsedDocument } from '@rasoat/parser';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProfileSource } from '../intake/load-profile-source.js';
import { drawnText } from '../ocr/drawn-text.cases.js';
import type { OcrChoice } from '../ocr/ocr-choice.js';
import { createRecognisers } from '../ocr/recognisers.js';
import { picturePdf } from '../testing/picture-pdf.js';
import { createPool, type Pool } from './pool.js';

const program = new URL('../../dist/sandbox/child.js', import.meta.url);
const wasmProgram = new URL('../../dist/ocr/wasm-child.js', import.meta.url);
const profile = await loadProfileSource('kl195-cv2581');
const pools: Pool[] = [];
const open = (choice: OcrChoice, limits: Limits = DEFAULT_LIMITS) => {
	const recognisers = createRecognisers(choice, limits, { lanes: 2, wasmProgram });
	const pool = createPool({ size: 1, limits, profile, recognisers, program });
	pools.push(pool);
	return pool;
};
afterAll(() => {
	for (const pool of pools) pool.close();
});

const TIMEOUT = 300_000;
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url)));

async function documentOf(pool: Pool, content: Uint8Array): Promise<ParsedDocument> {
	const reply = await pool.run(async () => ({ kind: 'read', content }));
	if (reply.kind !== 'document') throw new Error(`answered by ${JSON.stringify(reply)}`);
	return JSON.parse(reply.json);
}

const SCANNED = [
	'Năm 2025, xã được giao 44 biên chế;',
	'tính đến ngày 12/10/2025 có mặt 38 người.',
	'Thành phố đã biệt phái về xã 03 công chức.',
];

describe('a signed and stamped decision', () => {
	it(
		'is read off its picture, with the place of every word',
		async () => {
			const { pages, words, text, pageCount } = await documentOf(open('auto'), fixture('scans/decision-707.pdf'));
			expect([pageCount, pages.length]).toEqual([1, 1]);
			expect(pages[0]).toMatchObject({ source: 'ocr', width: 602.28, height: 848.16 });
			expect(text).toContain('ngày 18 tháng 02 năm 2025');
			expect(text).toContain('giai đoạn 2026 - 2030');
			const printed = fixtureWords('scans/decision-707.txt');
			const read = new Set(text.split(/\s+/));
			expect(printed.filter((word) => read.has(word)).length / printed.length).toBeGreaterThan(0.88);
			for (const { box, confidence } of words) {
				const [left, top, right, bottom] = box;
				expect(left < right && top < bottom && left >= 0 && top >= 0 && right <= 603 && bottom <= 849).toBe(true);
				expect(confidence).not.toBeNull();
			}
			// The second article begins a paragraph in the lower half.
			const at = text.indexOf('Điều 2.');
			const [left = 0, top = 0] = words.find(({ span }) => span.start === at)?.box ?? [];
			expect(left).toBeGreaterThan(100);
			expect(left).toBeLessThan(150);
			expect(top).toBeGreaterThan(424);
		},
		TIMEOUT,
	);
});

function fixtureWords(name: string): string[] {
	const text = Buffer.from(fixture(name)).toString('utf8');
	return text
		.replace(/\{[^}]*\}/g, ' ')
		.split(/\s+/)
		.filter(Boolean);
}

describe.each(['wasm', 'auto'] as const)('by the engine %s', (choice) => {
	const pool = open(choice);

	it(
		'a page that is a picture among pages with text is read, and each page says by what',
		async () => {
			const pdf = picturePdf([{ text: 'Metro line pilot' }, { image: drawnText(SCANNED) }]);
			const { pages, text, words } = await documentOf(pool, pdf);
			expect(pages.map(({ source, grade }) => `${source} ${grade}`)).toEqual(['text-layer trusted', 'ocr trusted']);
			expect(text.replace(/\s+/g, ' ')).toContain(SCANNED.join(' '));
			const figure = words.find(({ span }) => text.slice(span.start, span.end) === '38');
			expect(figure).toMatchObject({ page: 2, confidence: expect.any(Number) });
			expect(words.filter(({ page }) => page === 1).every(({ confidence }) => confidence === null)).toBe(true);
		},
		TIMEOUT,
	);

	it(
		'a page on its side is read, its words placed on the page as it is displayed',
		async () => {
			const pdf = picturePdf([{ image: drawnText(SCANNED), rotate: 90 }]);
			const { text, words, pages } = await documentOf(pool, pdf);
			expect(text.replace(/\s+/g, ' ')).toContain('38 người');
			const [first] = words;
			const width = pages[0]?.width ?? 0;
			// The first line runs down the right edge.
			expect(first?.box[0]).toBeGreaterThan(width / 2);
			expect((first?.box[3] ?? 0) - (first?.box[1] ?? 0)).toBeGreaterThan((first?.box[2] ?? 0) - (first?.box[0] ?? 0));
		},
		TIMEOUT,
	);
});

describe('where nothing can be recognised', () => {
	it(
		'a file of pictures alone is told by name, and the next file is read',
		async () => {
			const pool = open('auto', { ...DEFAULT_LIMITS, ocrPageMs: 1 });
			const content = picturePdf([{ image: drawnText(SCANNED) }]);
			const reply = await pool.run(async () => ({ kind: 'read', content }));
			expect(reply).toMatchObject({ kind: 'failure', failure: { code: 'ocr-failed' } });
			expect((await documentOf(pool, fixture('d04-ha-dong/report.pdf'))).pages[0]?.source).toBe('text-layer');
		},
		TIMEOUT,
	);

	it(
		'the page alone is lost of a file that has others',
		async () => {
			const pdf = picturePdf([{ text: 'Metro line pilot' }, { image: drawnText(SCANNED) }]);
			const { pages } = await documentOf(open('auto', { ...DEFAULT_LIMITS, ocrPageMs: 1 }), pdf);
			expect(pages.map(({ source, grade, reason }) => [source, grade, reason])).toEqual([
				['text-layer', 'trusted', null],
				['none', 'none', 'trang ảnh, máy không nhận dạng được chữ'],
			]);
		},
		TIMEOUT,
	);
});

describe('a scanned report', () => {
	it(
		'is checked: engine, source and time of the recognition are told',
		async () => {
			const content = fixture('d13-phu-lien/scan.pdf');
			const file = { name: 'scan.pdf', path: 'scan.pdf', sha256: '', bytes: content.length, mediaType: 'application/pdf' };
			const reply = await open('auto').run(async () => ({ kind: 'check', file, content, receivedAt: null, deadline: null }));
			const result: CheckResult = JSON.parse(reply.kind === 'result' ? reply.json : 'null');
			expect(result).toMatchObject({
				status: 'checked',
				file: { textSource: 'ocr' },
				engine: { ocr: expect.stringContaining('tesseract') },
			});
			expect(result.timings.ocrMs).toBeGreaterThan(0);
			expect(result.pages.every(({ source }) => source === 'ocr')).toBe(true);
			expect(result.identity.commune?.name).toContain('Phù Liễn');
		},
		TIMEOUT,
	);
});
