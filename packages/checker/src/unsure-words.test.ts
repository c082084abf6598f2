import type { Box, ParsedDocument, Word } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { check, type Submission } from './check.js';
import { exampleDocument } from './examples/example-document.js';
import { loadKl195 } from './testing/load-kl195.js';
import { reportLines } from './testing/report-lines.js';

const profile = loadKl195();
const submission: Submission = {
	file: { name: 'a.pdf', path: 'a.pdf', sha256: 'ab', bytes: 10, mediaType: 'application/pdf', pages: 1, textSource: 'ocr' },
	engine: { rasoat: '0.1.0', ocr: 'tesseract' },
	receivedAt: null,
	deadline: null,
};
const LINES = reportLines({
	staffing: ['III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC', 'Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 05 biên chế.'],
});

/** Every word of the example in a box of its own, a line for each; those named are read with little confidence. */
function scanned(unsure: readonly string[], confidence = 0.4): ParsedDocument {
	const document = exampleDocument(LINES);
	const words = [...document.text.matchAll(/\S+/gu)].map(({ 0: text, index }, i): Word => {
		const box: Box = [50, 20 * i, 100, 20 * i + 12];
		return { span: { start: index, end: index + text.length }, page: 1, box, confidence: unsure.includes(text) ? confidence : 0.95 };
	});
	return { ...document, words, pages: document.pages.map((page) => ({ ...page, source: 'ocr' })) };
}

const figuresOf = (document: ParsedDocument) => check(document, profile, submission).figures;

describe('a figure read off a picture', () => {
	it('keeps its value and is doubtful where the engine was not sure of it, and nothing else is', () => {
		const figures = figuresOf(scanned(['34']));
		expect(figures['staffing.present']).toMatchObject({ value: 34, how: 'stated', doubtful: true });
		expect(figures['staffing.assigned']).toMatchObject({ value: 40, how: 'stated', doubtful: false });
	});

	it('makes the finding that rests on it doubtful', () => {
		const findingOf = (document: ParsedDocument) =>
			check(document, profile, submission).findings.find(({ ruleId }) => ruleId === 'consistency.staffing-shortage');
		expect(findingOf(scanned([]))).toMatchObject({ doubtful: false });
		expect(findingOf(scanned(['34']))).toMatchObject({ doubtful: true });
	});

	it('is asked for more than a word is', () => {
		expect(figuresOf(scanned(['34'], 0.7))['staffing.present']).toMatchObject({ doubtful: true });
		expect(figuresOf(scanned(['mặt'], 0.7))['staffing.present']).toMatchObject({ doubtful: false });
	});

	it('says what another reading has in its place, whatever the page is read from', () => {
		const { pages, words, ...document } = scanned([]);
		const told = words.map((word) => {
			const own = document.text.slice(word.span.start, word.span.end) === '34';
			return own ? { ...word, confidence: 0.4, otherReading: '84' } : { ...word, confidence: null };
		});
		const figures = figuresOf({ ...document, words: told, pages: pages.map((page) => ({ ...page, source: 'text-layer' })) });
		expect(figures['staffing.present']).toMatchObject({ value: 34, doubtful: true, otherReadings: ['84'] });
		expect(figures['staffing.present']?.otherPlaces).toEqual([expect.objectContaining({ page: 1, quote: '34' })]);
		expect(figures['staffing.assigned']).toMatchObject({ value: 40, doubtful: false });
		expect(figures['staffing.assigned']).not.toHaveProperty('otherReadings');
	});

	it('that was not found may have been misread', () => {
		const missing = Object.values(figuresOf(scanned([]))).filter(({ how }) => how === 'not-stated');
		expect(missing.length).toBeGreaterThan(0);
		expect(missing.every(({ doubtful }) => doubtful)).toBe(true);
	});
});
