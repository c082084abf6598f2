import type { GrayImage } from './raster.js';

/** What an image shows: a page, one block of lines, one line, lines of one page that is not read whole (`part`), one word, figures alone, a Roman numeral, or a paragraph's number or bullet. */
export type ReadingMode = 'page' | 'block' | 'line' | 'part' | 'word' | 'digits' | 'roman' | 'marker';

/** Pixels of the image that was read, from its top-left corner. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number];

export interface RecognisedSign {
	readonly text: string;
	readonly box: PixelBox;
	/** From 0 to 1. */
	readonly confidence: number;
}

export interface RecognisedWord {
	readonly text: string;
	readonly box: PixelBox;
	/** From 0 to 1. */
	readonly confidence: number;
	readonly signs: readonly RecognisedSign[];
	/** y of the baseline under the word's middle. */
	readonly base: number;
	/** Number of the block and of the line in the image, as the engine parts it. */
	readonly block: number;
	readonly line: number;
}

export interface Recognised {
	/** In the engine's own order of reading. */
	readonly words: readonly RecognisedWord[];
}

/** Reads letters off images. The parser has no engine of its own: it is passed in. */
export interface Recogniser {
	/** How many requests are worked on at once. */
	readonly lanes: number;
	/** An answer for each image, in their order; null for one at which the engine failed or took too long. Images of one call are read one after the other. */
	recognise(images: readonly GrayImage[], mode: ReadingMode): Promise<readonly (Recognised | null)[]>;
}
