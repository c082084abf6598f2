import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedWord, Recogniser } from '../recogniser.js';
import { cutOut } from './cut-out.js';
import type { Piece } from './read-figures.js';
import { DOUBT } from './vote.js';

/** Pixels of white around a piece. */
const MARGIN = 13;

/** Reads pieces of text again, each by itself; null for one where that gave nothing better than what was there. */
export async function rereadText(
	image: GrayImage,
	pieces: readonly Piece[],
	recogniser: Recogniser,
): Promise<readonly (readonly RecognisedWord[] | null)[]> {
	if (pieces.length === 0) return [];
	const crops = pieces.map(({ ink: { box } }) => cutOut(image, box, 1, MARGIN));
	const answers = await recogniser.recognise(
		crops.map((each) => each.image),
		'block',
	);
	return pieces.map(({ words }, i) => {
		const [found, toImage] = [answers[i]?.words ?? [], crops[i]?.toImage];
		if (toImage === undefined || found.length === 0 || lowest(found) <= lowest(words)) return null;
		return found.map((word) => moved(word, toImage, words));
	});
}

/** Of the words' confidences; 0 without words. */
export function lowest(words: readonly RecognisedWord[]): number {
	return words.length === 0 ? 0 : Math.min(...words.map(({ confidence }) => confidence));
}

function moved(
	word: RecognisedWord,
	toImage: (x: number, y: number) => [number, number],
	before: readonly RecognisedWord[],
): RecognisedWord {
	const box = ([left, top, right, bottom]: PixelBox): PixelBox => [...toImage(left, top), ...toImage(right, bottom)];
	const signs = word.signs.map((sign) => ({ ...sign, box: box(sign.box) }));
	const isKnown = !/\d/.test(word.text) || before.some(({ text }) => text === word.text);
	// A figure that was read once only has nothing to be held against.
	const confidence = isKnown ? word.confidence : Math.min(word.confidence, DOUBT);
	return { ...word, box: box(word.box), signs, confidence, base: toImage(word.box[0], word.base)[1] };
}
