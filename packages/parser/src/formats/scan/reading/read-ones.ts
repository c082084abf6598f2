import { crop } from '../clean/crop.js';
import { readSlant, setUpright } from '../clean/slant.js';
import type { GrayImage } from '../raster.js';
import type { RecognisedWord, Recogniser } from '../recogniser.js';

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
		const figures = answers[asked.indexOf(word)]?.words.map(({ text }) => text).join('') ?? '';
		return fits(word.text, figures)
			? { ...word, text: figures.replace(/[.,]$/u, '') + tailOf(word.text), confidence: Math.min(word.confidence, UNSURE) }
			: word;
	});
}

/** “1]”, “0]”, “J1”, “]6”, “]”, with a stop or comma after it. */
const BROKEN = /^(?:[\d[\]J|!]*[[\]|!][\d[\]J|!]*|J\d|\dJ)[.,;:]?$/u;
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
