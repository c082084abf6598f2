import { expect, test } from 'vitest';
import type { GrayImage } from '../raster.js';
import type { ReadingMode, RecognisedWord, Recogniser } from '../recogniser.js';
import { rereadLeads } from './reread-leads.js';

/** Lines of a page at 200 dpi; 36 pixels to an em of 13 points. */
const [WIDTH, HEIGHT, STEP, BASE, TEXT] = [800, 400, 60, 45, 300];

type Stroke = readonly [left: number, width: number, height: number, raised?: number];

function page(...leads: readonly (readonly Stroke[])[]): GrayImage {
	const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
	for (const [row, strokes] of leads.entries())
		for (const [left, width, height, raised = 0] of strokes)
			for (let y = BASE - raised - height; y < BASE - raised; y++) {
				const start = (row * STEP + y) * WIDTH + left;
				data.fill(20, start, start + width);
			}
	return { width: WIDTH, height: HEIGHT, data, dpi: 200 };
}

const word = (text: string, confidence: number, row: number, left: number, line = row): RecognisedWord => ({
	text,
	box: [left, row * STEP + 20, left + text.length * 18, row * STEP + BASE],
	confidence,
	signs: [],
	base: row * STEP + BASE,
	block: 0,
	line,
});

const answering = (answers: Readonly<Partial<Record<ReadingMode, readonly string[]>>>): Recogniser => ({
	lanes: 1,
	recognise: async (images, mode) =>
		images.map((_, i) => {
			const text = answers[mode]?.[i] ?? '';
			return { words: text === '' ? [] : [word(text, 0.9, 0, 0)] };
		}),
});

const linesOf = (words: readonly RecognisedWord[]) => {
	const lines = new Map<number, RecognisedWord[]>();
	for (const each of words) lines.set(each.line, [...(lines.get(each.line) ?? []), each]);
	return [...lines.values()]
		.map((line) =>
			line
				.sort((a, b) => a.box[0] - b.box[0])
				.map(({ text }) => text)
				.join(' '),
		)
		.sort();
};

test('a number that was taken for letters, and one on a line of its own, open their lines', async () => {
	const image = page(
		[
			[200, 14, 24],
			[218, 4, 4],
		],
		[
			[200, 9, 24],
			[213, 9, 24],
			[226, 4, 4],
		],
	);
	const first = [word('SẼ', 0.4, 0, 200, 7), word('Bồi', 0.96, 0, TEXT), word('li', 0.3, 1, 200, 8), word('Kết', 0.96, 1, TEXT)];
	const found = await rereadLeads({ image, threshold: 128 }, first, [], answering({ marker: ['3.', 'I'], word: ['3', 'H'] }));
	expect(linesOf(found)).toEqual(['3. Bồi', 'II. Kết']);
});

test('a dash that was lost is told by its shape', async () => {
	const found = await rereadLeads({ image: page([[250, 11, 4, 8]]), threshold: 128 }, [word('Xã', 0.96, 0, TEXT)], [], answering({}));
	expect(linesOf(found)).toEqual(['- Xã']);
});

test('a number without its point gets it before a capital far off, and nowhere else', async () => {
	const image = page([[200, 14, 24]], [[255, 14, 24]], [[255, 14, 24]]);
	const first = [
		word('3', 0.96, 0, 200),
		word('Bồi', 0.96, 0, TEXT),
		word('3', 0.96, 1, 255),
		word('Bồi', 0.96, 1, 280),
		word('16', 0.96, 2, 255),
		word('người', 0.96, 2, TEXT),
	];
	expect(linesOf(await rereadLeads({ image, threshold: 128 }, first, [], answering({ marker: ['3', '3', '3'] })))).toEqual([
		'16 người',
		'3 Bồi',
		'3. Bồi',
	]);
});

test('a word stays a word, and so does what stands in a table', async () => {
	const image = page([[200, 28, 24]], [[200, 14, 24]]);
	const first = [word('Ở', 0.9, 0, 200), word('cơ', 0.96, 0, TEXT), word('S', 0.3, 1, 200, 9), word('Phòng', 0.96, 1, TEXT)];
	const cells = [{ box: [280, STEP, 700, 2 * STEP] as const, table: 0, row: 0, column: 1 }];
	expect(linesOf(await rereadLeads({ image, threshold: 128 }, first, cells, answering({ marker: ['9', '5'], word: ['Ở', '5'] })))).toEqual([
		'Phòng',
		'S',
		'Ở cơ',
	]);
});
