/** A grey picture, row by row from the top: 0 is black, 255 white. `dpi` is its scale on paper, in pixels an inch. */
export interface GrayImage {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
	readonly dpi: number;
}

/** A picture in colour, row by row from the top: four bytes a pixel, red, green, blue and opacity. */
export interface ColourImage {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
	readonly dpi: number;
}
