import type { ColourImage, GrayImage } from './raster.js';

/** Pixels, and their place. */
export interface PlacedImage {
	readonly image: ColourImage | GrayImage;
	/** Where its top-left corner stands on the page as displayed, in points. */
	readonly left: number;
	readonly top: number;
}

/** A page as pixels. */
export interface PagePicture extends PlacedImage {
	/** Whether nothing was passed over when it was drawn: a page on which nothing is seen may not be blank otherwise. */
	readonly whole: boolean;
}
