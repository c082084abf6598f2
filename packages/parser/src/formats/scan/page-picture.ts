import type { ColourImage, GrayImage } from './raster.js';

/** A page as pixels. */
export interface PagePicture {
	readonly image: ColourImage | GrayImage;
	/** Where its top-left corner stands on the page as displayed, in points. */
	readonly left: number;
	readonly top: number;
}
