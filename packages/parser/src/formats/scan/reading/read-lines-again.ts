import type { Area } from '../clean/area.js';
import { crop } from '../clean/crop.js';
import { readSlant, setUpright } from '../clean/slant.js';
import type { GrayImage } from '../raster.js';
import type { PixelBox, Recognised, RecognisedWord, Recogniser } from '../recogniser.js';
import type { ScanSteps } from '../scan-steps.js';
import { columnsOf } from './columns-of.js';
import { findInk } from './find-ink.js';
import { isScribble } from './is-scribble.js';
import { mergeReadings, type Reading } from './merge-readings.js';
import { moved } from './moved.js';
import { rereadTails } from './reread-tails.js';

/**
 * Reads lines outside of `cells` a second time, each column by itself and italic ones set upright as well; of each word the reading that is most
 * believed is kept. Lines that are no print go.
 */
export async function readLinesAgain(
	image: GrayImage,
	threshold: number,
	words: readonly RecognisedWord[],
	cells: readonly PixelBox[],
	recogniser: Recogniser,
	steps: Pick<ScanSteps, 'columns' | 'lines' | 'italics' | 'scribbles'>,
): Promise<RecognisedWord[]> {
	const em = (TYPE / 72) * image.dpi;
	const parts = linesOf(words).flatMap((line) => (!steps.columns || line.some((word) => isIn(word, cells)) ? [line] : columnsOf(line, em)));
	const isAsked = (part: readonly RecognisedWord[]) => steps.lines && isWorthIt(part, em) && !part.some((word) => isIn(word, cells));
	const views = parts.map((part) => (isAsked(part) ? viewsOf(image, threshold, part, steps.italics) : []));
	const images = views.flat().map((view) => view.image);
	const answers = (images.length === 0 ? [] : await recogniser.recognise(images, 'line')).values();
	const holdsInk = (box: PixelBox) => findInk(image, box, threshold) !== null;
	const merged = parts.map((part, i) => {
		const own = views[i] ?? [];
		const readings = own.map((view) => readingOf(view, own, answers.next().value ?? null));
		const first = { words: part, weight: weightOf(false, own) };
		return own.length === 0 ? part : mergeReadings(first, readings, holdsInk).map((word) => like(word, part[0]));
	});
	const whole = steps.lines ? await rereadTails({ image, threshold }, merged, recogniser) : merged;
	return whole.filter((line) => !steps.scribbles || !isScribble(line) || line.some((word) => isIn(word, cells))).flat();
}

/** Points of usual type. */
const TYPE = 13;

function readingOf({ x, y, upright }: View, all: readonly View[], answer: Recognised | null): Reading {
	return { words: answer?.words.map((word) => moved(word, x, y)) ?? [], weight: weightOf(upright, all) };
}

function weightOf(upright: boolean, all: readonly View[]): number {
	return upright || !all.some((view) => view.upright) ? 1 : SLANTED;
}

/** A word of a second reading belongs to the line of the first. */
function like(word: RecognisedWord, of: RecognisedWord | undefined): RecognisedWord {
	return of === undefined ? word : { ...word, line: of.line, block: of.block };
}

/** A line all of whose words are surer than this is not read again, unless it has figures. */
const SURE = 0.9;
/** Ems; what is lower than a letter is dirt, out of which a second reading makes figures. */
const LOWEST = 0.35;
/** Inches about a line's words that are read with them: tone marks and tails that the first reading left out. */
const AROUND = 0.024;
/** Pixels of white about a part that is read by itself. */
const MARGIN = 8;
/** Degrees from which letters lean enough to be set upright. */
const ITALIC = 8;
/** What a reading of slanted letters counts beside one of the same set upright. */
const SLANTED = 0.6;

function linesOf(words: readonly RecognisedWord[]): RecognisedWord[][] {
	const lines = new Map<number, RecognisedWord[]>();
	for (const word of words) {
		const line = lines.get(word.line);
		if (line === undefined) lines.set(word.line, [word]);
		else line.push(word);
	}
	return [...lines.values()];
}

function isWorthIt(line: readonly RecognisedWord[], em: number): boolean {
	const isPrint = line.some(({ box }) => box[3] - box[1] >= LOWEST * em);
	return isPrint && line.some(({ text, confidence }) => confidence < SURE || /\d/u.test(text));
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
	/** Slanted letters were set upright. */
	readonly upright: boolean;
}

function viewsOf(image: GrayImage, threshold: number, line: readonly RecognisedWord[], italics: boolean): View[] {
	const area = areaOf(line, image);
	const plain = { image: crop(image, area, MARGIN), x: area[0] - MARGIN, y: area[1] - MARGIN, upright: false };
	const slant = italics ? readSlant(plain.image, threshold) : 0;
	if (slant < ITALIC) return [plain];
	const upright = setUpright(plain.image, slant);
	return [plain, { image: upright.image, x: plain.x - upright.widening, y: plain.y, upright: true }];
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
