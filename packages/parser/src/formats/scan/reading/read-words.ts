import type { CleanedPage } from '../clean/clean-page.js';
import { crop } from '../clean/crop.js';
import { eraseWithin } from '../clean/erase-within.js';
import type { GrayImage } from '../raster.js';
import type { PixelBox, RecognisedWord, Recogniser } from '../recogniser.js';
import type { ScanSteps } from '../scan-steps.js';
import { readLinesAgain } from './read-lines-again.js';
import { readOnes } from './read-ones.js';

type ReadingSteps = Pick<ScanSteps, 'arrivals' | 'columns' | 'lines' | 'italics' | 'scribbles' | 'ones'>;

export interface ReadWords {
	/** In the engine's order. */
	readonly words: readonly RecognisedWord[];
	/** The page without stamps of arrival: what is read again is read from this one. */
	readonly image: GrayImage;
}

/** All words of a cleaned page; null where the engine failed at the page. What stands in `cells` is read once only. */
export async function readWords(
	cleaned: CleanedPage,
	cells: readonly PixelBox[],
	recogniser: Recogniser,
	steps: ReadingSteps,
): Promise<ReadWords | null> {
	const image = steps.arrivals ? await withoutArrivals(cleaned, recogniser) : cleaned.image;
	const [page = null] = await recogniser.recognise([image], 'page');
	if (page === null) return null;
	const words = await readLinesAgain(image, cleaned.threshold, page.words, cells, recogniser, steps);
	return { words: steps.ones ? await readOnes(image, cleaned.threshold, words, recogniser) : words, image };
}

/**
 * “CÔNG VĂN ĐẾN”, “ĐẾN  Giờ: …  Ngày: …”: written by the office that the paper came to, no part of what was sent. Stamps are smeared and written
 * over, so "ĐẾN" may have been read as "ĐỀN", "ĐEN" or "ẾN".
 */
const ARRIVAL = /(?<!\p{L})(?:[ĐD][EÊẾỀỂỄỆÉÈ]N|[ẾỀ]N)(?!\p{L})|(?<!\p{L})Giờ(?!\p{L})[\s\S]*(?<!\p{L})Ngày(?!\p{L})/u;
/** A note in a frame has more words than a stamp. */
const MOST_WORDS = 20;

async function withoutArrivals({ image, frames, threshold }: CleanedPage, recogniser: Recogniser): Promise<GrayImage> {
	if (frames.length === 0) return image;
	let cleared = image;
	for (const frame of frames) if (await isArrival(crop(image, frame, MARGIN), recogniser)) cleared = eraseWithin(cleared, frame, threshold);
	return cleared;
}

/** Read both ways, for the engine parts the words of a stamp now so, now so. */
async function isArrival(frame: GrayImage, recogniser: Recogniser): Promise<boolean> {
	for (const mode of ['block', 'page'] as const) {
		const [answer] = await recogniser.recognise([frame], mode);
		const words = answer?.words.map(({ text }) => text.normalize('NFC')) ?? [];
		if (words.length <= MOST_WORDS && ARRIVAL.test(words.join(' '))) return true;
	}
	return false;
}

/** Pixels of white about a part that is read by itself. */
const MARGIN = 8;
