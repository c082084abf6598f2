import { crop } from '../clean/crop.js';
import { readSlant, setUpright } from '../clean/slant.js';
import type { GrayImage } from '../raster.js';
import type { RecognisedWord, Recogniser } from '../recogniser.js';
import { findInk } from './find-ink.js';

/**
 * Words among figures that hold a sign no figure has, as italic ones are taken for brackets (“ngày 0] tháng 1] năm 2019”), read as figures alone.
 * What comes of it is never sure.
 */
export async function readOnes(
	image: GrayImage,
	threshold: number,
	words: readonly RecognisedWord[],
	recogniser: Recogniser,
): Promise<RecognisedWord[]> {
	const asked = words.filter(({ text }) => BROKEN.test(text));
	if (asked.length === 0) return [...words];
	const views = asked.map(({ box }) => {
		const view = crop(image, box, MARGIN);
		const slant = readSlant(view, threshold);
		return slant < ITALIC ? view : setUpright(view, slant).image;
	});
	const answers = await recogniser.recognise(views, 'digits');
	return words.map((word) => {
		const at = asked.indexOf(word);
		const view = views[at];
		if (view === undefined) return word;
		const read = answers[at]?.words.map(({ text }) => text).join('') ?? '';
		const figures = fits(word.text, read) ? read.replace(/[.,]$/u, '') : byStrokes(view, threshold, word.text);
		return figures === null ? word : { ...word, text: figures + tailOf(word.text), confidence: Math.min(word.confidence, UNSURE) };
	});
}

/** Of a digit and a bracket, each of whose signs stands apart and whose bracket is one narrow stroke, the figure; null for anything else. */
function byStrokes(view: GrayImage, threshold: number, text: string): string | null {
	const signs = [...text.slice(0, text.length - tailOf(text).length)];
	const ink = findInk(view, [0, 0, view.width, view.height], threshold);
	if (ink === null || !signs.some((sign) => /\d/u.test(sign)) || !signs.every((sign) => /\d/u.test(sign) || STROKE.test(sign))) return null;
	const height = ink.box[3] - ink.box[1];
	const runs = ink.runs.filter((run) => run[3] - run[1] > height / 2);
	const isNarrow = (at: number) => (runs[at]?.[2] ?? height) - (runs[at]?.[0] ?? 0) <= NARROW * height;
	if (runs.length !== signs.length || !signs.every((sign, i) => !STROKE.test(sign) || isNarrow(i))) return null;
	return signs.map((sign) => (STROKE.test(sign) ? '1' : sign)).join('');
}

/** Of its height, a "1" with its foot is no broader; any other digit is. */
const NARROW = 0.5;

/** “1]”, “0]”, “J1”, “l6”, “]6”, “]”, with a stop or comma after it. */
const BROKEN = /^(?:[\d[\]J|!]*[[\]|!][\d[\]J|!]*|[Jl]\d|\d[Jl])[.,;:]?$/u;
/** Signs that are each a single upright stroke. */
const STROKE = /^[[\]|]$/u;
const MARGIN = 8;
const ITALIC = 8;
/** Below what counts as sure of figures. */
const UNSURE = 0.7;

function tailOf(text: string): string {
	return /[.,;:]$/u.exec(text)?.[0] ?? '';
}

/** As many figures as there were signs, and those that were figures already the same. */
function fits(text: string, figures: string): boolean {
	const signs = text.slice(0, text.length - tailOf(text).length);
	const read = figures.replace(/[.,]$/u, '');
	if (!/^\d+$/u.test(read) || read.length !== signs.length) return false;
	return [...signs].every((sign, i) => !/\d/u.test(sign) || sign === read[i]);
}
