import { expect, test } from 'vitest';
import type { Area } from '../clean/area.js';
import type { CleanedPage } from '../clean/clean-page.js';
import { bar, sheet } from '../clean/drawn.cases.js';
import type { GrayImage } from '../raster.js';
import type { ReadingMode, RecognisedWord, Recogniser } from '../recogniser.js';
import { ALL_SCAN_STEPS, stepsWithout } from '../scan-steps.js';
import { readWords } from './read-words.js';

const FRAME: Area = [400, 40, 600, 120];

/** A page with print at the left and a framed note at the right. */
function page(frames: readonly Area[]): CleanedPage {
	const image = sheet(800, 400);
	bar(image, 100, 200, 200, 30);
	bar(image, 450, 70, 100, 20);
	return {
		image,
		rulings: [],
		seals: [],
		frames,
		threshold: 128,
		turned: 0,
		turnedSurely: 1,
		skew: 0,
		toPage: (x, y) => [x, y],
	};
}

const word = (text: string, confidence = 0.96): RecognisedWord => ({
	text,
	box: [100, 200, 300, 230],
	confidence,
	signs: [],
	base: 230,
	block: 0,
	line: 0,
});

const isWhole = ({ width }: GrayImage) => width === 800;

/** Reads the frame as `note`, the whole page as `text`; null: it fails at the page. */
function engine(note: string, text: string | null): Recogniser & { readonly modes: ReadingMode[] } {
	const modes: ReadingMode[] = [];
	return {
		lanes: 1,
		modes,
		recognise: (images, mode) => {
			modes.push(mode);
			const answer = (image: GrayImage) => {
				if (!isWhole(image)) return { words: note.split(' ').map((part) => word(part)) };
				return text === null ? null : { words: [word(text)] };
			};
			return Promise.resolve(images.map(answer));
		},
	};
}

const inkAt = ({ data, width }: GrayImage, x: number, y: number) => (data[y * width + x] ?? 255) < 128;

test.each(['CÔNG VĂN ĐẾN', 'ĐẾN Giờ: 8 Ngày: 24/4', 'số ẾN'])('a stamp of arrival is taken out: %s', async (note) => {
	const read = await readWords(page([FRAME]), [], engine(note, 'Kính'), ALL_SCAN_STEPS);
	expect(read?.words.map(({ text }) => text)).toEqual(['Kính']);
	expect(read === null ? null : [inkAt(read.image, 480, 80), inkAt(read.image, 150, 210)]).toEqual([false, true]);
});

test.each(['Ghi chú: số liệu đến hết ngày', 'MẬT', Array(30).fill('ĐẾN').join(' ')])('another framed note stays: %s', async (note) => {
	const read = await readWords(page([FRAME]), [], engine(note, 'Kính'), ALL_SCAN_STEPS);
	expect(read !== null && inkAt(read.image, 480, 80)).toBe(true);
});

test('frames are not looked at with that step left out', async () => {
	const asked = engine('CÔNG VĂN ĐẾN', 'Kính');
	const read = await readWords(page([FRAME]), [], asked, stepsWithout(['arrivals']));
	expect(asked.modes).toEqual(['page']);
	expect(read !== null && inkAt(read.image, 480, 80)).toBe(true);
});

test('null where the engine failed at the page', async () => {
	expect(await readWords(page([]), [], engine('', null), ALL_SCAN_STEPS)).toBeNull();
});
