import { crop } from '../clean/crop.js';
import { readInk } from '../clean/ink.js';
import { type Marks, readMarks } from '../clean/marks.js';
import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedSign, RecognisedWord } from '../recogniser.js';

/** A picture, and the grey below which its pixels are ink. */
export interface Print {
	readonly image: GrayImage;
	readonly threshold: number;
}

/** A capital, a tall letter or a digit, measured by its ink: where an engine's boxes end is no more than a guess. */
export interface Glyph {
	readonly word: RecognisedWord;
	readonly isDigit: boolean;
	/** Pixels of the whole picture. */
	readonly middle: number;
	readonly foot: number;
	readonly height: number;
}

/** Points of usual type. */
const TYPE = 13;
/** Ems above and below a baseline in which a line's letters stand. */
const [ABOVE, BELOW] = [1.1, 0.5];
/** Ems: what is lower is no capital, what is broader is not one or two signs. */
const [LOWEST, BROADEST] = [0.4, 1.2];
/** Signs that stand on the line and reach up to the height of a digit, without mark or tail. */
const TALL = /^[A-IK-PR-ZĐbdhkl0-9]$/u;

/** The glyphs of one line whose ink is told apart from what stands beside it. */
export function glyphsOf({ image, threshold }: Print, line: readonly RecognisedWord[]): Glyph[] {
	const em = (TYPE / 72) * image.dpi;
	const bases = line.map(({ base }) => base);
	const left = Math.max(0, Math.floor(Math.min(...line.map(({ box }) => box[0]))) - 2);
	const top = Math.max(0, Math.floor(Math.min(...bases) - ABOVE * em));
	const right = Math.max(...line.map(({ box }) => box[2])) + 2;
	const marks = readMarks(readInk(crop(image, [left, top, right, Math.max(...bases) + BELOW * em], 0), threshold));
	return line.flatMap((word) => {
		const signs = word.signs.length === [...word.text].length ? word.signs : [];
		return signs.flatMap((sign) => {
			const boxes = TALL.test(sign.text) ? boxesAt(marks, middleOf(sign) - left, word.base - top, em) : [];
			const [box] = boxes;
			if (box === undefined || boxes.length > 1 || !isAlone(sign, signs, box, left)) return [];
			return { word, isDigit: /\d/u.test(sign.text), middle: middleOf(sign), foot: box[3] + top, height: box[3] - box[1] };
		});
	});
}

function middleOf({ box }: RecognisedSign): number {
	return (box[0] + box[2]) / 2;
}

/** Marks as high as a letter at `x` that stand on a line at `base`. */
function boxesAt(marks: Marks, x: number, base: number, em: number): PixelBox[] {
	const found: PixelBox[] = [];
	for (let mark = 0; mark < marks.count; mark++) {
		const [left, right] = [marks.left[mark] as number, marks.right[mark] as number];
		const [top, bottom] = [marks.top[mark] as number, marks.bottom[mark] as number];
		const isThere = x >= left - 1 && x <= right + 1 && top < base && bottom > base - em / 2;
		if (isThere && bottom - top > LOWEST * em && right - left <= BROADEST * em) found.push([left, top, right, bottom]);
	}
	return found;
}

/** No stop, bracket or stroke touches it: a comma's tail hangs lower than a digit's foot. */
function isAlone(sign: RecognisedSign, signs: readonly RecognisedSign[], [from, , to]: PixelBox, left: number): boolean {
	return !signs.some((other) => other !== sign && !TALL.test(other.text) && middleOf(other) - left > from && middleOf(other) - left < to);
}
