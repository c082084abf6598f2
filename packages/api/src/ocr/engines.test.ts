import { DEFAULT_LIMITS, type Recognised } from '@rasoat/parser';
import { afterAll, describe, expect, it } from 'vitest';
import { drawnText, FIRST_BASE, LEFT } from './drawn-text.cases.js';
import { findNative, startNative } from './native-engine.js';
import { createRecognisers, type Engine } from './recognisers.js';
import { startWasm } from './wasm-engine.js';

const program = new URL('../../dist/ocr/wasm-child.js', import.meta.url);
const native = findNative(process.env.PATH ?? '');
const LINES = ['Tính đến ngày 12/10/2025, xã có 38 người', 'trong tổng số 44 biên chế được giao.'];
const TIMEOUT = 120_000;

/** The one of the registry is always there, so that none of this is ever passed over. */
const ENGINES: readonly (readonly [name: string, start: (limits: typeof DEFAULT_LIMITS) => Engine])[] = [
	['wasm', (limits) => startWasm(limits, 0, program)],
	...(native === null ? [] : ([['native', (limits: typeof DEFAULT_LIMITS) => startNative(native, limits)]] as const)),
];

function textOf(page: Recognised | null | undefined): string | undefined {
	return page?.words.map(({ text }) => text).join(' ');
}

describe.each(ENGINES)('the %s engine', (name, start) => {
	const engine = start(DEFAULT_LIMITS);
	afterAll(() => engine.close());

	it(
		'reads a page, with the place of every word and letter',
		async () => {
			const { answers, engine: named, workMs } = await engine.read([drawnText(LINES)], 'page');
			const [page] = answers;
			expect(workMs).toBeGreaterThan(0);
			expect(named).toMatch(/^tesseract \d+\.\d+.*, vie 4\.0\.0_best_int$/);
			expect(textOf(page)).toBe(LINES.join(' '));
			const [first] = page?.words ?? [];
			expect(first?.text).toBe('Tính');
			expect(first?.signs.map(({ text }) => text)).toEqual(['T', 'í', 'n', 'h']);
			expect(Math.abs((first?.box[0] ?? 0) - LEFT)).toBeLessThan(4);
			expect(Math.abs((first?.base ?? 0) - FIRST_BASE)).toBeLessThan(4);
			expect(first?.confidence).toBeGreaterThan(0.8);
			expect(new Set(page?.words.map(({ line }) => line)).size).toBe(2);
		},
		TIMEOUT,
	);

	it(
		'reads several images in one go, each in its place, by the mode that is asked for',
		async () => {
			const { answers } = await engine.read([drawnText(['44']), drawnText([]), drawnText(['1.250,5'])], 'digits');
			expect(answers.map(textOf)).toEqual(['44', '', '1.250,5']);
			const { answers: words } = await engine.read([drawnText(['Kiến Thụy'])], 'line');
			expect(words.map(textOf)).toEqual(['Kiến Thụy']);
		},
		TIMEOUT,
	);

	it(
		'loses what takes too long, and reads the next',
		async () => {
			const hasty = start({ ...DEFAULT_LIMITS, ocrPageMs: 1 });
			const lost = await hasty.read([drawnText(LINES)], 'page');
			expect(lost.answers).toEqual([null]);
			hasty.close();
			const { answers } = await engine.read([drawnText(LINES)], 'page');
			expect(textOf(answers[0])).toContain('biên chế');
		},
		TIMEOUT,
	);

	it(
		'loses what takes too much memory, and reads the next',
		async () => {
			const small = start({ ...DEFAULT_LIMITS, memoryBytes: 1_000_000 });
			expect((await small.read([drawnText(LINES)], 'page')).answers).toEqual([null]);
			expect((await small.read([drawnText(LINES)], 'page')).answers).toEqual([null]);
			small.close();
			expect((await engine.read([drawnText(LINES)], 'page')).answers).not.toEqual([null]);
		},
		TIMEOUT,
	);

	it(
		'reads by the same data wherever it runs: the name says which',
		async () => {
			const { engine: named } = await engine.read([drawnText(['Kiến Thụy'])], 'line');
			expect(named.includes('wasm')).toBe(name === 'wasm');
		},
		TIMEOUT,
	);
});

describe('createRecognisers', () => {
	it('has none where reading scans is off', () => expect(createRecognisers('off', DEFAULT_LIMITS)).toBeNull());

	it(
		'gives each its turn where more is asked for than there are engines',
		async () => {
			const recognisers = createRecognisers('wasm', DEFAULT_LIMITS, { lanes: 1, wasmProgram: program });
			const asked = ['một', 'hai', 'ba'].map((word) => recognisers?.recognise([drawnText([word])], 'line'));
			const answers = await Promise.all(asked);
			recognisers?.close();
			expect(answers.map((each) => textOf(each?.answers[0]))).toEqual(['một', 'hai', 'ba']);
		},
		TIMEOUT,
	);
});
