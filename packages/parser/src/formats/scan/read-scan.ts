import type { PageContent } from '../pdf/page-content.js';
import { greyOf } from './grey-of.js';
import { printedRows } from './printed-words.js';
import type { ColourImage } from './raster.js';
import type { RecognisedWord, Recogniser } from './recogniser.js';

export interface ScanReading {
	readonly content: PageContent;
	/** Of the letters read, from 0 to 1. */
	readonly confidence: number;
}

const POINTS = 72;

/** Reads one page off its picture; null where the engine failed. */
export async function readScan(page: number, picture: ColourImage, recogniser: Recogniser): Promise<ScanReading | null> {
	const image = greyOf(picture);
	const [recognised = null] = await recogniser.recognise([image], 'page');
	if (recognised === null) return null;
	const scale = POINTS / image.dpi;
	const rows = printedRows(recognised.words, scale, (x, y) => [x * scale, y * scale]);
	const content = {
		page,
		width: image.width * scale,
		height: image.height * scale,
		rows,
		tables: [],
		turned: [],
		horizontals: [],
	};
	return { content, confidence: confidenceOf(recognised.words) };
}

function confidenceOf(words: readonly RecognisedWord[]): number {
	let [sum, letters] = [0, 0];
	for (const { text, confidence } of words) {
		sum += confidence * text.length;
		letters += text.length;
	}
	return letters === 0 ? 0 : sum / letters;
}
