import type { Area } from '../clean/area.js';
import { crop } from '../clean/crop.js';
import { readSlant, setUpright } from '../clean/slant.js';
import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedWord, Recogniser } from '../recogniser.js';
import type { ScanSteps } from '../scan-steps.js';
import { isScribble } from './is-scribble.js';
import { mergeReadings } from './merge-readings.js';
import { moved } from './moved.js';

/** Reads lines outside of `cells` a second time by themselves, and italic ones set upright; of each word the surer reading is kept. Lines that are no print go. */
export async function readLinesAgain(
	image: GrayImage,
	threshold: number,
	words: readonly RecognisedWord[],
	cells: readonly PixelBox[],
	recogniser: Recogniser,
	steps: Pick<ScanSteps, 'lines' | 'italics' | 'scribbles'>,
): Promise<RecognisedWord[]> {
	const lines = linesOf(words);
	const views = lines.flatMap((line, i) =>
		steps.lines && isWorthIt(line) && !line.some((word) => isIn(word, cells))
			? viewsOf(image, threshold, line, steps.italics).map((view) => ({ ...view, line: i }))
			: [],
	);
	const images = views.map((view) => view.image);
	const answers = images.length === 0 ? [] : await recogniser.recognise(images, 'line');
	for (const [i, { line, x, y }] of views.entries()) {
		const old = lines[line];
		const read = answers[i]?.words.map((word) => moved(word, x, y)) ?? [];
		if (old !== undefined && read.length > 0) lines[line] = mergeReadings(old, read).map((word) => like(word, old[0]));
	}
	return lines.filter((line) => !steps.scribbles || !isScribble(line) || line.some((word) => isIn(word, cells))).flat();
}

/** A word of a second reading belongs to the line of the first. */
function like(word: RecognisedWord, of: RecognisedWord | undefined): RecognisedWord {
	return of === undefined ? word : { ...word, line: of.line, block: of.block };
}

/** A line all of whose words are surer than this is not read again, unless it has figures. */
const SURE = 0.9;
/** Inches about a line's words that are read with them: tone marks and tails that the first reading left out. */
const AROUND = 0.024;
/** Pixels of white about a part that is read by itself. */
const MARGIN = 8;
/** Degrees from which letters lean enough to be set upright. */
const ITALIC = 8;

function linesOf(words: readonly RecognisedWord[]): RecognisedWord[][] {
	const lines = new Map<number, RecognisedWord[]>();
	for (const word of words) {
		const line = lines.get(word.line);
		if (line === undefined) lines.set(word.line, [word]);
		else line.push(word);
	}
	return [...lines.values()];
}

function isWorthIt(line: readonly RecognisedWord[]): boolean {
	return line.some(({ text, confidence }) => confidence < SURE || /\d/u.test(text));
}

function isIn({ box }: RecognisedWord, cells: readonly PixelBox[]): boolean {
	const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
	return cells.some(([left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom);
}

interface View {
	readonly image: GrayImage;
	/** What lies left of and above it in the whole picture. */
	readonly x: number;
	readonly y: number;
}

function viewsOf(image: GrayImage, threshold: number, line: readonly RecognisedWord[], italics: boolean): View[] {
	const area = areaOf(line, image);
	const plain = { image: crop(image, area, MARGIN), x: area[0] - MARGIN, y: area[1] - MARGIN };
	const slant = italics ? readSlant(plain.image, threshold) : 0;
	if (slant < ITALIC) return [plain];
	const upright = setUpright(plain.image, slant);
	return [plain, { image: upright.image, x: plain.x - upright.widening, y: plain.y }];
}

function areaOf(line: readonly RecognisedWord[], { dpi, width, height }: GrayImage): Area {
	const around = dpi * AROUND;
	const edge = (side: 0 | 1 | 2 | 3) => line.map(({ box }) => box[side]);
	return [
		Math.max(0, Math.floor(Math.min(...edge(0)) - around)),
		Math.max(0, Math.floor(Math.min(...edge(1)) - around)),
		Math.min(width, Math.ceil(Math.max(...edge(2)) + around)),
		Math.min(height, Math.ceil(Math.max(...edge(3)) + around)),
	];
}
